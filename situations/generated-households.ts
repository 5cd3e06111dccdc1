import { civilDate, day, dayOf, firstOfMonth, isoDay } from '@pleindroit/law';
import fc from 'fast-check';
import { line, shownToTheMutuality, situation, yesNo } from './generated-facts.ts';

/** A situation in its written form, complete or with facts taken out. */
export type Written = Record<string, unknown>;

interface Situation extends Written {
  request: string;
  applicant: string;
  persons: Record<string, Record<string, unknown>>;
}

/** Households in which everything is stated: couples, children, parents, shared custody, every kind of income and situation. */
export const completeHousehold: fc.Arbitrary<Situation> = fc
  .record({
    request: fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: day('2022-07-01'), max: day('2026-03-31') }) },
      { weight: 1, arbitrary: fc.integer({ min: day('2014-02-01'), max: day('2022-06-30') }) },
    ),
    signed: fc.integer({ min: 0, max: 70 }),
    risen: fc.boolean(),
    flow: fc.option(
      fc.record({ ago: fc.integer({ min: 0, max: 400 }), completed: fc.boolean(), risen: fc.boolean() }),
    ),
    bond: fc.constantFrom('none', 'marriage', 'legal-cohabitation', 'cohabitation'),
    separated: fc.constantFrom('no', 'in-fact', 'judicially'),
    cohabitation: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
    together: fc.record({
      ago: fc.integer({ min: 200, max: 900 }),
      declaredAfter: fc.option(fc.integer({ min: 0, max: 180 })),
      separatedAfter: fc.integer({ min: 0, max: 200 }),
    }),
    applicantIsDependant: fc.integer({ min: 0, max: 7 }).map((one) => one === 0),
    applicantIsYoung: fc.integer({ min: 0, max: 7 }).map((one) => one === 0),
    paysOwn: fc.boolean(),
    children: fc.integer({ min: 0, max: 3 }),
    custody: fc.option(fc.record({ days: fc.integer({ min: 0, max: 14 }), declared: fc.boolean() })),
    seeds: fc.array(fc.nat(), { minLength: 8, maxLength: 8 }),
    people: fc.array(
      fc.record({
        age: fc.integer({ min: 26, max: 95 }),
        livesWith: fc.constantFrom('nobody', 'nobody', 'close-relatives', 'others'),
        shown: shownToTheMutuality(),
        registeredAgo: fc.integer({ min: 0, max: 900 }),
        situations: fc.array(situation(), { maxLength: 2 }),
      }),
      {
        minLength: 2,
        maxLength: 2,
      },
    ),
    lines: fc.array(fc.array(line(), { maxLength: 3 }), { minLength: 24, maxLength: 24 }),
  })
  .map((drawn): Situation => {
    const request = drawn.request;
    const signed = request + drawn.signed;
    const { year } = civilDate(request);
    const born = (age: number) => isoDay(dayOf(year - age, 6, 15));
    let next = 0;
    const incomes = (): Written => {
      const periods = [firstOfMonth(firstOfMonth(request) - 1), request, signed].map((one) =>
        isoDay(one).slice(0, 7),
      );
      const months = [...new Set(periods)].map((period): [string, unknown] => [
        period,
        closed(drawn.lines[next++ % 24] ?? []),
      ]);
      const ofYear = (drawn.lines[next++ % 24] ?? []).map((one) =>
        'per' in one ? { ...one, per: 'year' } : one,
      );
      return { ...Object.fromEntries(months), [String(year - 1)]: closed(ofYear) };
    };
    const situations = (place: number) =>
      closed(
        (drawn.people[place]?.situations ?? []).map(({ ago, lasted, ...facts }) => ({
          ...facts,
          ...lasting(request, ago, lasted),
        })),
      );
    // Whoever shares an address with a partner does not live alone.
    const livesWith = (place: number) => {
      const said = drawn.people[place]?.livesWith ?? 'others';
      return said === 'nobody' && drawn.bond !== 'none' && drawn.cohabitation[0] ? 'others' : said;
    };
    const holder = (place: number, partner: unknown): Record<string, unknown> => ({
      born: born(drawn.people[place]?.age ?? 40),
      mutuality: 'Fictive Mutuality 999',
      'insured-as': 'holder',
      partner,
      'lives-with': livesWith(place),
      'ex-officio': drawn.people[place]?.shown ?? SHOWN_TO_NOBODY,
      'lives-with-parents': 'none',
      'pays-own-contribution': 'no',
      'shared-custody': 'none',
      situations: situations(place),
      incomes: incomes(),
    });
    const [sameAddress, relative, oneHousehold] = drawn.cohabitation;
    const since = request - drawn.together.ago;
    const { declaredAfter, separatedAfter } = drawn.together;
    const together = {
      who: 'bob',
      bond: drawn.bond,
      since: isoDay(since),
      declared: declaredAfter === null ? 'none' : isoDay(since + declaredAfter),
      separated: drawn.separated,
      ...(drawn.separated === 'no' ? {} : { 'separated-since': isoDay(since + separatedAfter) }),
      'same-address': yesNo(sameAddress),
      relative: yesNo(relative),
      'one-household': yesNo(oneHousehold),
    };
    const persons: Situation['persons'] = {
      anna: holder(0, drawn.bond === 'none' ? 'none' : together),
      bob: holder(1, drawn.bond === 'none' ? 'none' : { ...together, who: 'anna' }),
    };
    const child = (age: number): Record<string, unknown> => ({
      ...holder(9, 'none'),
      born: born(age),
      'insured-as': 'dependant',
      'dependant-of': drawn.seeds[0] === 0 ? 'bob' : 'anna',
      'dependant-as': 'child',
      'dependant-since': isoDay(request - (drawn.people[0]?.registeredAgo ?? 0)),
      situations: 'none',
    });
    for (let place = 0; place < drawn.children; place++)
      persons[`child${place}`] = child(3 + ((drawn.seeds[place] ?? 0) % 20));
    if (drawn.custody !== null) {
      persons['guest'] = {
        ...child(9),
        'dependant-of': 'someone-else',
        'shared-custody': {
          with: 'anna',
          'days-per-fortnight': drawn.custody.days,
          declared: yesNo(drawn.custody.declared),
        },
      };
    }
    let applicant = 'anna';
    if (drawn.applicantIsYoung) {
      applicant = 'young';
      persons['young'] = {
        ...holder(9, 'none'),
        born: born(20),
        'lives-with-parents': ['anna'],
        'pays-own-contribution': yesNo(drawn.paysOwn),
      };
    } else if (drawn.applicantIsDependant && drawn.children > 0) applicant = 'child0';
    return {
      request: isoDay(request),
      applicant,
      declaration: { 'income-risen': yesNo(drawn.risen), signed: isoDay(signed) },
      'proactive-flow':
        drawn.flow === null
          ? 'none'
          : {
              notified: isoDay(request - drawn.flow.ago),
              // The first flow of this decree is that of its first year.
              'flow-year': Math.max(2014, civilDate(request - drawn.flow.ago).year),
              'current-flow-completed': yesNo(drawn.flow.completed),
              'income-not-risen': yesNo(drawn.flow.risen),
            },
      persons,
      others: 'none',
    };
  });

const SHOWN_TO_NOBODY: Written = {
  'other-property': 'no',
  'cadastral-income-not-fixed': 'no',
  'pension-register': 'no',
  'severance-pay': 'no',
  'accident-above-20': 'no',
  'ended-by-control': 'none',
  renounced: 'none',
};

function lasting(request: number, ago: number, lasted: number | null): Written {
  const from = isoDay(request - ago);
  return lasted === null ? { since: from } : { from, until: isoDay(request - ago + lasted) };
}

function closed(items: readonly Written[]): readonly Written[] {
  return [...items, { others: 'none' }];
}
