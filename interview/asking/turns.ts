import { isDependant, personsIn } from './household.ts';
import type { Answers, Question } from './question.ts';
import { OF_A_LINE, OF_A_PERSON, OF_A_SITUATION, OF_THE_HOUSEHOLD } from './questions.ts';

/**
 * What decides most households first: who there is, what they are in, whether the tax administration wrote, what they have, whether it has
 * risen. Then the details that change the answer of a few, and last what the mutuality finds by itself: only then may the right still come
 * without a request.
 */
const TURNS = [
  'household',
  'situations',
  'flow',
  'amounts',
  'incomes',
  'rise',
  'details',
  'other-months',
  'registers',
] as const;
type Turn = (typeof TURNS)[number];

/** A number: the lower, the sooner it is asked. */
export function turnOf(
  { path, person, period, kind, topic }: Question,
  answers: Answers,
  monthOfRequest: string,
): number {
  const whose = person === undefined ? 0 : personsIn(answers).indexOf(person);
  const within = (turn: Turn, place: number) => TURNS.indexOf(turn) * 1_000_000 + whose * 1_000 + place;
  if (OF_THE_REGISTERS.includes(topic) || topic.startsWith('ex-officio'))
    return within('registers', placeIn(OF_A_PERSON, topic));
  if (path === 'dependants') return within('household', placeIn(OF_A_PERSON, 'insured-as') + 0.5);
  if (path === 'dependants.situations') return within('situations', 999_999);
  if (path === 'dependants.incomes') return within('incomes', 999_999);
  if (path.startsWith('proactive-flow')) return within('flow', placeIn(OF_THE_HOUSEHOLD, topic));
  if (path === 'declaration.income-risen') return within('rise', 0);
  if (person === undefined) return within('details', placeIn(OF_THE_HOUSEHOLD, topic));
  // Most often that month only matters when the income has risen since.
  if (topic === 'incomes') return within(period === monthOfRequest ? 'other-months' : 'incomes', 0);
  if (period !== undefined) return within('amounts', placeIn(OF_A_LINE, topic));
  if (kind !== undefined) return within('situations', placeIn(OF_A_SITUATION, topic));
  if (topic === 'situations' && !isDependant(person)) return within('household', 0);
  if (topic === 'born') return within(hasIncome(person, answers) ? 'amounts' : 'details', -1);
  const isOfThePartnership = WHETHER_A_PARTNER_COUNTS.includes(topic);
  const isFirst = isOfThePartnership || (!isDependant(person) && WHO_SOMEBODY_IS.includes(topic));
  return within(isFirst ? 'household' : 'details', placeIn(OF_A_PERSON, topic));
}

/** The age only matters for what somebody earns. */
function hasIncome(person: string, answers: Answers): boolean {
  return Object.entries(answers).some(
    ([path, kinds]) =>
      path.startsWith(`persons.${person}.incomes.`) && typeof kinds === 'object' && kinds.length > 0,
  );
}

const WHO_SOMEBODY_IS = ['partner', 'insured-as', 'dependant-of'];

const WHETHER_A_PARTNER_COUNTS = [
  'partner.separated',
  'partner.same-address',
  'partner.relative',
  'partner.one-household',
];

/** What only decides whether the mutuality may grant the right by itself (arts 32/1 and 32/3). */
const OF_THE_REGISTERS = ['lives-with', 'all-activity-ceased', 'bound-by-contract', 'company-supplement'];

function placeIn(table: Readonly<Record<string, unknown>>, topic: string): number {
  return Object.keys(table).indexOf(topic);
}
