import { day, firstOfMonth, isoDay, civilDate } from '@pleindroit/law';
import fc from 'fast-check';
import { line, shownToTheMutuality, situation, yesNo } from './generated-facts.ts';
import type { Written } from './generated-households.ts';
import { factPlaces, type FactPlace } from './written-facts.ts';

/**
 * Small households of which a few facts are missing, each with few possible answers, so that every way of completing them can
 * be tried. What nobody could tell by trying is told by this.
 */
export interface SmallHousehold {
  readonly complete: Written;
  readonly missing: readonly FactPlace[];
}

export const smallHousehold: fc.Arbitrary<SmallHousehold> = fc
  .record({
    request: fc.integer({ min: day('2022-07-01'), max: day('2026-03-31') }),
    risen: fc.boolean(),
    bond: fc.constantFrom('none', 'none', 'marriage', 'legal-cohabitation', 'cohabitation'),
    separated: fc.constantFrom('no', 'in-fact', 'judicially'),
    of: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean()),
    child: fc.boolean(),
    people: fc.tuple(person(), person()),
    draws: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
  })
  .map(({ request, risen, bond, separated, of, child, people, draws }) => {
    const month = firstOfMonth(firstOfMonth(request) - 1);
    const periods = [month, request].map((one) => isoDay(one).slice(0, 7));
    const year = civilDate(request).year - 1;
    const told = (who: (typeof people)[number]): Written => ({
      born: '1970-05-05',
      'insured-as': 'holder',
      'lives-with': who.livesWith,
      'ex-officio': who.shown,
      situations: closed(
        who.situations.map(({ ago, lasted, ...facts }) => ({
          ...facts,
          ...(lasted === null
            ? { since: isoDay(request - ago) }
            : { from: isoDay(request - ago), until: isoDay(request - ago + lasted) }),
        })),
      ),
      incomes: {
        ...Object.fromEntries(periods.map((period) => [period, closed(who.lines)])),
        [String(year)]: closed(who.lines.map((one) => ('per' in one ? { ...one, per: 'year' } : one))),
      },
    });
    const [sameAddress, relative, oneHousehold, declares] = of;
    const partner = {
      who: 'bob',
      bond,
      separated,
      ...(separated === 'no' ? {} : { 'separated-since': isoDay(request - 60) }),
      since: isoDay(request - 400),
      declared: declares ? isoDay(request - 390) : 'none',
      'same-address': yesNo(sameAddress),
      relative: yesNo(relative),
      'one-household': yesNo(oneHousehold),
    };
    const withPartner = bond !== 'none';
    const anna = told(people[0]);
    const complete: Written = {
      request: isoDay(request),
      applicant: 'anna',
      declaration: { 'income-risen': yesNo(risen), signed: isoDay(request) },
      'proactive-flow': 'none',
      persons: {
        // Whoever shares an address with a partner does not live alone.
        anna: {
          ...anna,
          partner: withPartner ? partner : 'none',
          ...(withPartner ? { 'lives-with': 'others' } : {}),
        },
        ...(withPartner ? { bob: { ...told(people[1]), 'lives-with': 'others' } } : {}),
        ...(child
          ? {
              kim: {
                born: '2015-05-05',
                'insured-as': 'dependant',
                'dependant-of': 'anna',
                'dependant-as': 'child',
                'dependant-since': '2015-06-01',
                partner: 'none',
                situations: 'none',
                incomes: Object.fromEntries([...periods, String(year)].map((period) => [period, 'none'])),
              },
            }
          : {}),
      },
      others: 'none',
    };
    const places = factPlaces(complete).filter((place) => answersOf(place).length > 0);
    const missing = draws.flatMap((draw) => {
      const place = places[draw % Math.max(1, places.length)];
      return place === undefined ? [] : [place];
    });
    return { complete, missing: [...new Map(missing.map((place) => [String(place), place])).values()] };
  });

function person() {
  return fc.record({
    livesWith: fc.constantFrom('nobody', 'nobody', 'close-relatives', 'others'),
    shown: shownToTheMutuality(),
    situations: fc.array(situation(), { maxLength: 1 }),
    lines: fc.array(line(), { maxLength: 2 }),
  });
}

function closed(items: readonly Written[]): readonly Written[] {
  return [...items, { others: 'none' }];
}

const YES_OR_NO = ['yes', 'no'];

const ANSWERS: Readonly<Record<string, readonly unknown[]>> = {
  ...Object.fromEntries(
    [
      'income-risen',
      ...['same-address', 'relative', 'one-household'],
      ...[
        'other-property',
        'cadastral-income-not-fixed',
        'pension-register',
        'severance-pay',
        'accident-above-20',
      ],
      ...['controlled', 'complete', 'bound-by-contract', 'company-supplement'],
      ...['all-activity-ceased', 'self-employed', 'activity-interrupted', 'keeps-pension-rights'],
      ...['dependent-child-registered', 'children-registered-with-this-person'],
      ...['borne-by-federal-state', 'meets-federal-criteria', 'both-parents-dead'],
      ...['family-allowances-kept', 'still-owned'],
    ].map((fact) => [fact, YES_OR_NO]),
  ),
  bond: ['marriage', 'legal-cohabitation', 'cohabitation'],
  lives: ['with-own-children', 'with-other-children', 'alone', 'with-others'],
  custody: ['main', 'shared', 'no'],
  scheme: ['employee', 'self-employed', 'public-sector', 'classic', 'crisis'],
  under: ['federal-law', 'wallonia', 'brussels', 'flanders'],
  'found-by': ['federal-doctor', 'regional-doctor'],
  'registered-under': ['ordinary', 'overseas'],
  'days-per-fortnight': [0, 3, 4, 14],
  percent: [0, 65, 66, 100],
  'kept-pension-quarters': [0, 3, 4, 40],
  let: ['no', 'private', 'professional'],
  // More income never opens the right: between nothing and very much lies nothing new.
  amount: ['0.00', '9999999.00'],
  charges: ['0.00', '9999999.00'],
  rent: ['0.00', '9999999.00'],
};

/** Every answer a missing fact can have, as far as it can make a difference; none for a fact of which nobody could list them. */
export function answersOf(place: FactPlace): readonly unknown[] {
  const [, , about] = place;
  const fact = String(place.at(-1));
  if (fact === 'scheme') return [];
  if (fact === 'self-employed' && about !== 'situations') return [];
  return ANSWERS[fact] ?? [];
}

/** The same household with every combination of answers. */
export function completions({ complete, missing }: SmallHousehold): readonly Written[] {
  return missing.reduce<readonly Written[]>(
    (all, place) => all.flatMap((one) => answersOf(place).map((answer) => withAnswer(one, place, answer))),
    [complete],
  );
}

function withAnswer(written: Written, place: FactPlace, answer: unknown): Written {
  // Through text: the periods of one person may share their lines.
  const copy = JSON.parse(JSON.stringify(written)) as Written;
  const inside = place.slice(0, -1).reduce<Written>((found, key) => found[key] as Written, copy);
  inside[String(place.at(-1))] = answer;
  return copy;
}
