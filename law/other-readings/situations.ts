import { byIntegrationIncome } from '../automatic/advantages.ts';
import {
  bridgingRight as bridging,
  civilServantSickLeave as sickLeave,
  incapacity,
  integrationIncome,
  welfareAid,
} from '../facts/person.ts';
import { requestDate } from '../facts/request.ts';
import {
  opening,
  openingOfMonthBefore,
  openingOfMonthOfRequest,
  openingOfReferenceYear,
} from '../income-road/opening.ts';
import { incomeBelowCeiling, monthBefore, monthOfRequest, referenceYear } from '../income-road/ways.ts';
import { bridgingRight } from '../indicator/allowances.ts';
import { civilServantSickLeave, threeMonthsWithoutWork } from '../indicator/health.ts';
import { isReachedAtRequest, type Indicator } from '../indicator/indicator.ts';
import { widowhood } from '../indicator/pensions.ts';
import { olderSituation, situationOfTheMonth, situationsOfAPerson } from '../indicator/situations.ts';
import { singleParentFamily } from '../indicator/single-parent.ts';
import type { Expression, Moment, YesNo } from '../language/expression.ts';
import { earlierOf, expression, laterOf, never, no, onDay, when, yes } from '../language/words.ts';
import { instead, otherReading, within } from './other-reading.ts';

/** Other readings of the situations of article 18, of their terms and of the wordings that were not read. */

const ofThreeMonths = [
  'three-months-without-work',
  'three-months-without-work-arose',
  'civil-servant-sick-leave',
  'civil-servant-sick-leave-arose',
  'military-withdrawal',
  'military-withdrawal-arose',
];
const TERMS = ['shared-with-the-partner-since', 'month-of-recent-birth', 'has-renounced'];

const isATerm = (node: Expression): node is Extract<Moment, { op: 'months-on' | 'after-full-months' }> =>
  (node.op === 'months-on' || node.op === 'after-full-months') && node.months > 0;

const momentOf = (node: Expression) => node.args[0] as Moment;

export const civilMonths = otherReading(
  3,
  'three civil months',
  within(ofThreeMonths, (node) =>
    isATerm(node)
      ? momentOf(node)
          .dayBefore()
          .firstOfMonth()
          .monthsOn(node.months + 1)
      : undefined,
  ),
  within(TERMS, (node) =>
    isATerm(node)
      ? momentOf(node)
          .firstOfMonth()
          .monthsOn(node.months + 1)
          .dayBefore()
      : undefined,
  ),
);

/** Ninety days are never more than two days shorter than three months. */
export const ninetyDays = otherReading(
  3,
  '90 days (at most: two days less than three months)',
  within([...ofThreeMonths, ...TERMS], (node) =>
    isATerm(node) && node.months === 3 ? (node as Moment).dayBefore().dayBefore() : undefined,
  ),
);

const together = sickLeave.or(incapacity).beganOn(requestDate);
const reachedByAYear: Moment<'person'> = earlierOf(
  laterOf(sickLeave.beganOn(requestDate).afterFullMonths(3), onDay('2022-07-01')),
  laterOf(sickLeave.beganOn(requestDate), together.afterFullMonths(12)),
);

export const aYearOfIncapacityBefore = otherReading(
  24,
  'with the incapacity before it, still one year',
  ...arising(civilServantSickLeave, reachedByAYear),
);

export const onTheLastDayOfAShortMonth = otherReading(
  26,
  'complete on the last day of a month that lacks the day',
  within([...ofThreeMonths, 'under-25-at-request'], (node) =>
    node.op === 'after-full-months' ? momentOf(node).monthsOn(node.months) : undefined,
  ),
);

export const onTheLastDayOfThreeMonths = otherReading(
  27,
  'born on the last day of the three months',
  within(ofThreeMonths, (node) =>
    node.op === 'after-full-months' ? (node as Moment).dayBefore() : undefined,
  ),
);

export const theNewestFirst = otherReading(
  27,
  'the newest situation first, and only it',
  instead(
    incomeBelowCeiling,
    when(situationOfTheMonth)
      .then(monthOfRequest.test)
      .otherwise(when(olderSituation).then(monthBefore.test).otherwise(referenceYear.test)),
  ),
  instead(
    opening,
    when(situationOfTheMonth)
      .then(openingOfMonthOfRequest)
      .otherwise(when(olderSituation).then(openingOfMonthBefore).otherwise(openingOfReferenceYear)),
  ),
);

export const whatWasNotReadCounts = otherReading(
  29,
  'the wordings of 18, 5°, 7° and 8° that were not read ask nothing more',
  ...notRead(yes, onDay('2014-01-01')),
);

export const whatWasNotReadDoesNotCount = otherReading(
  29,
  'the wordings of 18, 5°, 7° and 8° that were not read name nobody else',
  ...notRead(no, never),
);

const arose = situationsOfAPerson.map(({ arose: { id } }) => id);
const ofATextOfItsOwn = arose.filter(
  (id) =>
    ![
      'retirement-pension-arose',
      'invalidity-arose',
      'recognised-disability-arose',
      'widowhood-arose',
    ].includes(id),
);

export const bornBeforeItsText = otherReading(
  32,
  'a situation is born on its own first day, before its text too',
  within(ofATextOfItsOwn, (node) => {
    const own = node.args.find(({ op }) => op !== 'given');
    return node.op === 'later-of' && node.args.some(({ op }) => op === 'given') ? own : undefined;
  }),
);

const { patterns: incomeOrAid } = integrationIncome.or(welfareAid.with('borne-by-federal-state', 'yes'));

export const incomeAndAidTogether = otherReading(
  33,
  '(a) integration income and federal aid added up',
  within([byIntegrationIncome.id], (node) =>
    node.op === 'began-lasting' || node.op === 'began-completing'
      ? expression({ ...node, statuses: incomeOrAid }, node.unit, node.level)
      : undefined,
  ),
);

export const threeMonthsOfBridgingRight = otherReading(
  33,
  '(b) three months of bridging right, from date to date',
  ...arising(
    bridgingRight,
    laterOf(bridging.with('scheme', 'classic').beganOn(requestDate).afterFullMonths(3), onDay('2022-07-01')),
  ),
);

function arising({ holds, arose: day }: Indicator, reached: Moment<'person'>) {
  return [
    instead(holds, isReachedAtRequest(reached)),
    instead(day, when(holds).then(reached).otherwise(never)),
  ];
}

function notRead(whether: YesNo, day: Moment) {
  const pairs = [threeMonthsWithoutWork, widowhood, singleParentFamily];
  const ids = pairs.flatMap((one) => [one.holds.id, one.arose.id]);
  return [
    within(ids, (node) => {
      if (node.op !== 'as-of' || node.starts.length > 0) return undefined;
      return node.unit === 'day' ? day : whether;
    }),
  ];
}
