import { SOCIAL_INCOME, monthsOn, type Person, type Verdict } from '@pleindroit/law';
import type { Assessment, AutomaticAnswer, ExOfficioAnswer, RoadAnswer } from './answer.ts';
import { LATE_DECLARATION } from './outcome.ts';
import type { Situation } from './situation.ts';

type Remarks = Assessment['remarks'];

/** Family allowances open nothing; the others are named in article 8. */
const OF_THE_AUTOMATIC_ROAD = SOCIAL_INCOME.filter((kind) => kind !== 'family-allowances');

/** What somebody who reads the answer must know beside it: it changes no verdict here. */
export function remarksOn(
  situation: Situation,
  roads: readonly RoadAnswer[],
  automatic: readonly AutomaticAnswer[],
  exOfficio: ExOfficioAnswer,
  isDeclarationInTime: Verdict,
): Remarks {
  return [
    ...onTheDeclaration(situation, isDeclarationInTime),
    ...situation.persons.flatMap((_, place) => onAPerson(place, situation, automatic)),
    ...onTheMutuality(situation, roads, exOfficio),
  ];
}

function onTheDeclaration({ request, household }: Situation, isInTime: Verdict): Remarks {
  if (isInTime === 'not met') return [{ remark: LATE_DECLARATION, articles: ['29'] }];
  const signed = household.facts['signed'];
  const isBefore = typeof signed === 'number' && signed < request;
  return isBefore ? [{ remark: 'declaration-before-request', articles: ['29', '32'] }] : [];
}

function onAPerson(
  place: number,
  { request, persons, household }: Situation,
  automatic: readonly AutomaticAnswer[],
): Remarks {
  const remarks: Remarks[number][] = [];
  const person = persons[place]?.id ?? '';
  const stated = household.persons[place];
  if (stated === undefined) return [];
  if (stated.statuses.some(({ from }) => from > request)) {
    remarks.push({ remark: 'situation-begins-later', person, articles: ['18'] });
  }
  if (isInvalidOfLate(stated, request)) {
    remarks.push({ remark: 'invalidity-without-incapacity', person, articles: ['18', '28', '34'] });
  }
  if (isLoneParentWithPartner(stated, request)) {
    remarks.push({ remark: 'single-parent-with-partner', person, articles: ['18'] });
  }
  const kinds = stated.incomes.flatMap(({ lines }) => lines.map(({ facts }) => String(facts['kind'])));
  if (automatic[place]?.verdict !== 'met' && OF_THE_AUTOMATIC_ROAD.some((kind) => kinds.includes(kind))) {
    remarks.push({ remark: 'automatic-right-possible', person, articles: ['3', '8'] });
  }
  const partners = stated.names['partner'];
  const withAdvantage = Array.isArray(partners) && (automatic[Number(partners[0])]?.own.length ?? 0) > 0;
  if (
    withAdvantage &&
    stated.facts['bond'] === 'cohabitation' &&
    stated.facts['partner-declared'] === 'none'
  ) {
    remarks.push({ remark: 'cohabitation-not-declared', person, articles: ['14'] });
  }
  return remarks;
}

/**
 * Invalidity follows a year of incapacity, which is an older situation of article 18: without it, another month may be examined and the
 * right opened later than it should.
 */
function isInvalidOfLate({ statuses }: Person, request: number): boolean {
  const invalidity = statuses.find(
    ({ status, from }) => status === 'invalidity' && from <= request && request <= monthsOn(from, 3),
  );
  if (invalidity === undefined) return false;
  // The year before it, and not one that ended long ago.
  return !statuses.some(
    ({ status, from, until }) =>
      status === 'incapacity' &&
      from < invalidity.from &&
      (typeof until !== 'number' || invalidity.from <= monthsOn(until, 1)),
  );
}

/** Who lives alone with children, says the register, has no partner at the same address. */
function isLoneParentWithPartner({ statuses, facts }: Person, request: number): boolean {
  return (
    facts['same-address'] === true &&
    statuses.some(
      ({ status, from, until, facts: { lives } }) =>
        status === 'single-parent' &&
        from <= request &&
        (until === 'running' || (until !== undefined && request <= until)) &&
        lives !== undefined &&
        lives !== 'with-others',
    )
  );
}

/**
 * Art. 32/5: whom the mutuality cannot grant it by itself it invites to ask, unless the income is the only reason. What
 * it grants is told for the month asked; the conditions may have been met in an earlier one.
 */
function onTheMutuality(
  { household, persons }: Situation,
  roads: readonly RoadAnswer[],
  { conditions }: ExOfficioAnswer,
): Remarks {
  const person = persons[household.applicant]?.id ?? '';
  const road = roads.find((one) => one.road === 'ex-officio');
  const [situation, ...others] = conditions;
  if (road === undefined || !road.isNeeded || situation?.verdict !== 'met') return [];
  const fails = others.some(({ verdict, mustBe }) => verdict === (mustBe ? 'not met' : 'met'));
  if (road.verdict === 'not met' && fails) {
    return [{ remark: 'mutuality-must-invite', person, articles: ['32/5'] }];
  }
  return road.verdict === 'met' ? [{ remark: 'ex-officio-earlier', person, articles: ['32/2', '34'] }] : [];
}
