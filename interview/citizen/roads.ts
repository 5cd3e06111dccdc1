import type { Assessment, Road, WayAnswer } from '@pleindroit/assessment';
import type { Verdict } from '@pleindroit/law';
import type { Asked } from '../asking/asking.ts';
import type { CitizenWords } from './citizen-words.ts';

/** One road to the right, with one plain reason. Roads are alternatives. */
export interface RoadInWords {
  readonly road: Road;
  readonly verdict: Verdict;
  readonly name: string;
  /** Yes, no, not known yet. */
  readonly told: string;
  readonly reason: string;
}

/** `called` names a person by its id. */
export function roadsIn(
  words: CitizenWords,
  called: (person: string) => string,
  { assessment, atMost }: Pick<Asked, 'assessment' | 'atMost'>,
): readonly RoadInWords[] {
  return assessment.roads.map(({ road, verdict: atLeast }) => {
    // Met for the least that an amount may be, and not for the most: not known.
    const verdict =
      (atMost?.roads.find((one) => one.road === road) ?? { verdict: atLeast }).verdict === atLeast
        ? atLeast
        : 'open';
    return {
      road,
      verdict,
      name: words.must(`road.${road}`),
      told: words.must(`roads.verdict.${verdict.replace(' ', '-')}`),
      reason: reasonOf(words, called, road, verdict, assessment),
    };
  });
}

function reasonOf(
  words: CitizenWords,
  called: (person: string) => string,
  road: Road,
  verdict: Verdict,
  assessment: Assessment,
): string {
  switch (road) {
    case 'automatic':
      if (verdict === 'met') return advantageIn(words, assessment);
      // The verdict is that of the applicant; somebody else of the household may have the right all the same.
      return assessment.covered.length > 0 && assessment.verdict === 'not met'
        ? words.say('roads.reason.automatic.for-some', {
            persons: words.list(assessment.covered.map(called)),
          })
        : words.must(`roads.reason.automatic.${named(verdict)}`);
    case 'ex-officio':
      return words.must(`roads.reason.ex-officio.${exOfficioReason(verdict, assessment)}`);
    case 'income':
      return incomeReason(words, verdict, assessment);
  }
}

/** By what the right is there: an advantage of their own, or somebody who has one (art. 14). */
function advantageIn(words: CitizenWords, { automatic, covered }: Assessment): string {
  const { own = [], through } =
    automatic.find(({ person, verdict }) => verdict === 'met' && covered.includes(person)) ?? {};
  // One whose day nobody knows may be none.
  const first = own.find(({ opens }) => opens.latest !== undefined);
  if (first === undefined) return words.must(`roads.reason.automatic.through-${through ?? 'holder'}`);
  const advantage = first.card.replace(/-opens-the-right$/, '').replace(/^(federal|regional)-/, '');
  return words.say('roads.reason.automatic.met', { what: words.must(`option.situations.${advantage}`) });
}

/** The first condition that is not there, in the order in which somebody understands them. */
function exOfficioReason(verdict: Verdict, { exOfficio }: Assessment): string {
  if (verdict !== 'not met') return named(verdict);
  const failing = exOfficio.conditions.find(({ verdict: found, mustBe }) =>
    mustBe ? found === 'not met' : found === 'met',
  );
  return failing === undefined ? 'income' : (OF_A_CONDITION[failing.card] ?? 'excluded');
}

const OF_A_CONDITION: Readonly<Record<string, string>> = {
  'situation-for-the-mutuality': 'no-situation',
  'is-isolated': 'not-isolated',
};

function incomeReason(words: CitizenWords, verdict: Verdict, { income, road }: Assessment): string {
  const way = income.ways.find(({ id }) => id === income.way);
  if (verdict !== 'open' && way !== undefined) {
    // Art. 32: below in the period that is looked at, and above in the month of the signature.
    if (verdict === 'not met' && isBelow(way)) return words.say('roads.reason.income.risen');
    const values = { income: words.bounds(way.income), ceiling: words.bounds(way.ceiling) };
    return words.must(`roads.reason.income.${named(verdict)}`, values);
  }
  return words.say(
    road === 'automatic' || road === 'ex-officio'
      ? 'roads.reason.income.not-needed'
      : 'roads.reason.income.open',
  );
}

export function isBelow({ margin }: WayAnswer): boolean {
  return margin.low !== undefined && margin.low > 0;
}

function named(verdict: Verdict): string {
  return verdict.replace(' ', '-');
}
