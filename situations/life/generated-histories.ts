import { civilDate, day, isoDay } from '@pleindroit/law';
import fc from 'fast-check';
import { completeHousehold, type Written } from '../generated-households.ts';

/** A history in its written form. */
export interface WrittenHistory extends Written {
  readonly happened: readonly Written[];
}

const happening = fc.record({
  what: fc.constantFrom(
    'request',
    'initiative',
    'declaration',
    'divorce',
    'birth',
    'child-leaves',
    'death',
    'income',
    'situation',
    'arrival',
    'control',
  ),
  after: fc.integer({ min: -200, max: 1400 }),
  knownAfter: fc.constantFrom(0, 0, 0, 20, 200),
  amount: fc.constantFrom('100.00', '1200.00', '26000.00', '60000.00'),
});

/** A generated household, its request, and up to eight other things that happened to it. */
export const generatedHistory: fc.Arbitrary<WrittenHistory> = fc
  .tuple(completeHousehold, fc.array(happening, { maxLength: 8 }))
  .map(([household, drawn]): WrittenHistory => {
    const { request, declaration, 'proactive-flow': flow, ...base } = household;
    const first = { kind: 'request', on: request, declaration, 'proactive-flow': flow };
    const names = Object.keys(household.persons);
    const others = drawn.map((one, place) => happeningOf(one, place, day(request), names));
    return { ...base, happened: [first, ...others.flatMap((one) => (one === undefined ? [] : [one]))] };
  });

function happeningOf(
  {
    what,
    after,
    knownAfter,
    amount,
  }: Readonly<{ what: string; after: number; knownAfter: number; amount: string }>,
  place: number,
  request: number,
  names: readonly string[],
): Written | undefined {
  const on = request + after;
  const days = { on: isoDay(on), known: isoDay(on + knownAfter) };
  const { year } = civilDate(on);
  const changed = (persons: Written): Written => ({ kind: 'change', ...days, persons });
  const child = names.find((name) => name.startsWith('child'));
  switch (what) {
    case 'request':
      return { kind: what, ...days, declaration: { 'income-risen': 'no' }, 'proactive-flow': 'none' };
    case 'initiative':
    case 'declaration':
      return { kind: what, ...days };
    case 'divorce':
      return changed({ anna: { partner: 'none' }, bob: { partner: 'none' } });
    case 'birth':
      return changed({ [`novus${place}`]: newborn(isoDay(on)) });
    case 'child-leaves':
      return child === undefined ? undefined : changed({ [child]: { 'insured-as': 'holder' } });
    case 'death':
      return { kind: 'change', ...days, died: ['bob'] };
    case 'income': {
      const lines = [{ kind: 'wage', amount, per: 'year' }, { others: 'none' }];
      return changed({ anna: { incomes: { [String(year - 1)]: lines, [isoDay(on).slice(0, 7)]: lines } } });
    }
    case 'situation': {
      const kind = place % 2 === 0 ? 'retirement-pension' : 'integration-income';
      return changed({ anna: { situations: [{ kind, since: isoDay(on) }, { others: 'none' }] } });
    }
    case 'arrival':
      return { kind: what, ...days, asked: isoDay(on + 20), is: 'not-answered' };
    default:
      return { kind: 'control', ...days, year: String(year), 'without-tax-data': ['anna'] };
  }
}

function newborn(on: string): Written {
  return {
    born: on,
    'insured-as': 'dependant',
    'dependant-of': 'anna',
    'dependant-as': 'child',
    'dependant-since': on,
    'joined-by': 'first-registration',
    partner: 'none',
    'lives-with-parents': ['anna'],
    'shared-custody': 'none',
    situations: 'none',
    incomes: {},
  };
}
