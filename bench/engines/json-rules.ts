import { Engine, type Almanac } from 'json-rules-engine';
import { additional, first, type Answer, type DatedAmount, type Prepare } from '../rule.ts';

const inForce = (amounts: readonly DatedAmount[], month: number) =>
  amounts.find(({ from }) => from <= month)?.cents ?? 0;

/** The engine has no arithmetic: figures are facts written as functions, and only the comparison is a rule. */
function ruleEngine(): Engine {
  const engine = new Engine();
  engine.addFact('ceiling', async (_, almanac: Almanac) => {
    const [month, persons] = await Promise.all([
      almanac.factValue<number>('month'),
      almanac.factValue<number>('additional'),
    ]);
    return inForce(first, month) + inForce(additional, month) * persons;
  });
  engine.addFact('income', async (_, almanac: Almanac) => {
    const lines = await almanac.factValue<readonly number[]>('lines');
    return lines.reduce((sum, line) => sum + line, 0) * 12;
  });
  engine.addRule({
    conditions: { all: [{ fact: 'income', operator: 'lessThan', value: { fact: 'ceiling' } }] },
    event: { type: 'below' },
  });
  return engine;
}

export const jsonRules: Prepare = (questions) => {
  const engine = ruleEngine();
  const stated = questions.map((question) => ({ ...question }));
  return {
    name: 'json-rules-engine',
    explains: 'no',
    ask: (place) => engine.run(stated[place]),
    answer: async (place): Promise<Answer> => {
      const { almanac, events } = await engine.run(stated[place]);
      return {
        income: await almanac.factValue<number>('income'),
        ceiling: await almanac.factValue<number>('ceiling'),
        below: events.some(({ type }) => type === 'below'),
      };
    },
  };
};
