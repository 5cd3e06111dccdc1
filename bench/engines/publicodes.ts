import Engine from 'publicodes';
import { additional, first, type Answer, type DatedAmount, type Prepare } from '../rule.ts';

const inForce = (amounts: readonly DatedAmount[]) => ({
  variations: [...amounts.map(({ from, cents }) => ({ si: `month >= ${from}`, alors: cents })), { sinon: 0 }],
});

/** There are no lists: the three lines are three rules. */
const rules = {
  month: { 'par défaut': 0 },
  persons: { 'par défaut': 0 },
  'line 1': { 'par défaut': 0 },
  'line 2': { 'par défaut': 0 },
  'line 3': { 'par défaut': 0 },
  first: inForce(first),
  next: inForce(additional),
  ceiling: 'first + next * persons',
  income: '(line 1 + line 2 + line 3) * 12',
  below: 'income < ceiling',
};

export const publicodes: Prepare = (questions) => {
  const engine = new Engine(rules);
  const situations = questions.map(({ month, additional: persons, lines: [one, two, three] }) => ({
    month,
    persons,
    'line 1': one,
    'line 2': two,
    'line 3': three,
  }));
  const ask = (place: number) => engine.setSituation(situations[place] ?? {}).evaluate('below');
  return {
    name: 'publicodes',
    explains: 'yes',
    ask,
    answer: (place): Answer => {
      const below = ask(place).nodeValue === true;
      const figure = (rule: string) => Number(engine.evaluate(rule).nodeValue);
      return { income: figure('income'), ceiling: figure('ceiling'), below };
    },
  };
};
