import { ceilingOfYear } from '../ceiling/ceiling.ts';
import { birthDate } from '../facts/person.ts';
import { requestDate } from '../facts/request.ts';
import { rightEnds, rightOpened, rightRestsOn, taxDataAreMissing } from '../facts/right.ts';
import { countsForIncome } from '../household/shared-custody.ts';
import { monthBefore } from '../income-road/ways.ts';
import { incomeOf } from '../income/household-income.ts';
import { card, decree } from '../language/card.ts';
import { anyPerson, type Period } from '../language/facts.ts';
import { allOf, anyOf, asOf, not } from '../language/words.ts';

/** Arts 24, 37 and 38: the yearly control, on 1 January of its year, with the income of the second year before. */

const twoYearsBefore = requestDate.firstOfYearBefore().firstOfYearBefore();
export const controlledYear: Period = { kind: 'year', begins: twoYearsBefore };

/** A right of the whole second year before; or one with a reference year, from the year after its opening. */
export const isOnTheControlList = card(
  'is-on-the-control-list',
  decree.art(37),
  asOf(requestDate, '37').from(
    '2019-01-01',
    anyOf(
      not(twoYearsBefore.isBefore(rightOpened)),
      allOf(rightRestsOn.is('reference-year'), rightOpened.isBefore(requestDate)),
    ),
  ),
  { interpretations: [40] },
);

export const incomeOfTheControl = incomeOf('controlled-year', controlledYear);
export const ceilingOfTheControl = ceilingOfYear('controlled-year', controlledYear, 24);

const isBelow18 = requestDate.isBefore(birthDate.afterFullMonths(18 * 12));

/** Missing data of children below 18 do not matter. */
export const taxDataAreComplete = card(
  'tax-data-are-complete',
  decree.art(38),
  not(anyPerson(allOf(countsForIncome, taxDataAreMissing, not(isBelow18)))),
  { interpretations: [40] },
);

export const prolongedByTheControl = card(
  'prolonged-by-the-control',
  decree.art(24, 37, 38),
  allOf(taxDataAreComplete, incomeOfTheControl.total.isBelow(ceilingOfTheControl)),
);

/** 31 December of the year of the control. */
export const lastDayByYearlyControl = card(
  'last-day-by-yearly-control',
  decree.art(38),
  requestDate.firstOfYearBefore().lastOfNextYear(),
);

const nextDay = rightEnds.firstOfNextQuarter();

/**
 * On the day of a new declaration: between 1 October of the last year and 31 March of the next one, with an income of the month
 * before below the ceiling. It carries on from 1 January a right that a control or article 15 would end.
 */
export const carriedOnByADeclaration = card(
  'carried-on-by-a-declaration',
  decree.art(15, 38),
  asOf(requestDate, '38 § 4').from(
    '2019-01-01',
    allOf(
      not(requestDate.isBefore(nextDay.monthsOn(-3))),
      requestDate.isBefore(nextDay.monthsOn(3)),
      monthBefore.below,
    ),
  ),
  { interpretations: [11] },
);
