import type { Answer, Question } from '@pleindroit/interview/asking';
import type { Somebody } from './asked.ts';

/**
 * Households as they come to a desk: many alone, some lone parents, some couples; most draw one benefit, and have the income that goes with it.
 * The shares are ours, rounded from what social workers tell; they are not statistics.
 */

interface Adult {
  readonly benefit: keyof typeof BENEFITS | 'work' | 'nothing';
  readonly monthly: number;
  readonly hasDwelling: boolean;
}

interface Household {
  readonly adults: readonly [Adult] | readonly [Adult, Adult];
  readonly bond: string;
  readonly children: number;
  readonly hasRisen: boolean;
  readonly wasWrittenTo: boolean;
}

/** What somebody draws: the situation it makes, and the income. */
const BENEFITS = {
  'integration-income': { situation: 'integration-income', income: 'integration-income' },
  'income-guarantee-for-elderly': {
    situation: 'income-guarantee-for-elderly',
    income: 'elderly-guaranteed-income',
  },
  'disability-allowance': { situation: 'disability-allowance', income: 'disability-allowance' },
  pension: { situation: 'retirement-pension', income: 'retirement-pension' },
  invalidity: { situation: 'invalidity', income: 'incapacity-benefit' },
  incapacity: { situation: 'incapacity', income: 'incapacity-benefit' },
  unemployment: { situation: 'unemployment', income: 'unemployment-benefit' },
} as const;

/** A number at least 0 and below 1, another one at each call. */
export type Draw = () => number;

/** The same numbers for the same seed, on every machine. */
export function drawsFrom(seed: number): Draw {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export function typicalHousehold(draw: Draw): Somebody {
  const household = drawn(draw);
  return (question) => answerOf(household, question, draw);
}

function drawn(draw: Draw): Household {
  const kind = oneOf(draw, { alone: 55, 'lone-parent': 15, couple: 15, family: 15 });
  const hasPartner = kind === 'couple' || kind === 'family';
  const children = kind === 'lone-parent' || kind === 'family' ? 1 + Math.floor(draw() * 3) : 0;
  const [first, second] = [adult(draw), adult(draw)];
  return {
    adults: hasPartner ? [first, second] : [first],
    bond: hasPartner ? oneOf(draw, { marriage: 65, 'legal-cohabitation': 20, cohabitation: 15 }) : 'none',
    children,
    hasRisen: draw() < 0.08,
    wasWrittenTo: draw() < 0.05,
  };
}

function adult(draw: Draw): Adult {
  const benefit = oneOf(draw, {
    'integration-income': 12,
    'income-guarantee-for-elderly': 6,
    'disability-allowance': 6,
    pension: 22,
    invalidity: 10,
    incapacity: 6,
    unemployment: 12,
    work: 20,
    nothing: 6,
  });
  return { benefit, monthly: 900 + Math.floor(draw() * 1900), hasDwelling: draw() < 0.12 };
}

function answerOf(
  household: Household,
  { topic, person, kind, period, shape }: Question,
  draw: Draw,
): Answer {
  const { adults, bond, children, hasRisen, wasWrittenTo } = household;
  const who = person === 'partner' ? adults[1] : person === 'you' ? adults[0] : undefined;
  switch (topic) {
    case 'partner':
      return bond;
    case 'dependants':
      return String(children);
    case 'dependants.of':
      return 'the-holder';
    case 'dependants.are-children':
      return 'yes';
    case 'insured-as':
      return 'holder';
    case 'situations':
      return who === undefined || !(who.benefit in BENEFITS)
        ? []
        : [BENEFITS[who.benefit as keyof typeof BENEFITS].situation];
    case 'incomes':
      return incomesOf(who);
    case 'born':
      return who === undefined ? `20${String(10 + Math.floor(draw() * 14))}-05-05` : '1975-05-05';
    case 'since':
      return '2024-03-01';
    case 'partner.since':
      return '2012-06-10';
    case 'lives-with-parents':
      return 'none';
    case 'lives-with':
      return adults.length + children > 1 ? 'others' : 'nobody';
    case 'amount':
      return kind === 'capital' || who === undefined
        ? '1000.00'
        : `${String(who.monthly * (period?.includes('-') === true ? 1 : 12))}.00`;
    case 'cadastral-income':
      return '700.00';
    case 'declaration.income-risen':
      return hasRisen ? 'yes' : 'no';
    case 'proactive-flow':
      return wasWrittenTo ? 'yes' : 'no';
    case 'proactive-flow.notified':
      return '2026-02-10';
    case 'proactive-flow.flow-year':
      return '2025';
    case 'partner.one-household':
    case 'controlled':
    case 'complete':
    case 'all-activity-ceased':
      return 'yes';
    default:
      return usual(shape);
  }
}

function incomesOf(who: Adult | undefined): readonly string[] {
  if (who === undefined) return [];
  const paid =
    who.benefit === 'nothing' ? [] : [who.benefit === 'work' ? 'wage' : BENEFITS[who.benefit].income];
  return [...paid, ...(who.hasDwelling ? ['own-dwelling'] : [])];
}

/** What most people would say. */
function usual(shape: Question['shape']): Answer {
  switch (shape.kind) {
    case 'yes-no':
      return 'no';
    case 'some-of':
      return [];
    case 'one-of':
      return shape.options[0] ?? '';
    case 'day':
      return '2024-03-01';
    case 'day-or-none':
    case 'money-or-none':
      return 'none';
    case 'count':
      return String(shape.least);
    case 'money':
      return '1000.00';
  }
}

/** One of several, each as often as its share says. */
function oneOf<K extends string>(draw: Draw, shares: Readonly<Record<K, number>>): K {
  const entries = Object.entries<number>(shares) as [K, number][];
  let left = draw() * entries.reduce((sum, [, share]) => sum + share, 0);
  for (const [name, share] of entries) {
    left -= share;
    if (left < 0) return name;
  }
  throw new RangeError('no shares');
}
