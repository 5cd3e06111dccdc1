import {
  afterFullMonths,
  civilDate,
  dayOf,
  firstOfMonth,
  firstOfQuarter,
  firstOfYear,
  monthsOn,
} from '../calendar/calendar.ts';
import type { Expression } from './expression.ts';

type CalendarNode = Extract<Expression, { op: 'calendar' | 'months-on' | 'after-full-months' }>;

/** The calendar words, all of them rising with the day: what has no day (never, not known) stays without one. */
export function calendarStep(node: CalendarNode, day: number): number {
  if (!Number.isFinite(day)) return day;
  if (node.op !== 'calendar') {
    return node.op === 'months-on' ? monthsOn(day, node.months) : afterFullMonths(day, node.months);
  }
  switch (node.step) {
    case 'first-of-month':
      return firstOfMonth(day);
    case 'first-of-month-before':
      return firstOfMonth(firstOfMonth(day) - 1);
    case 'first-of-quarter':
      return firstOfQuarter(day);
    case 'first-of-next-quarter':
      return firstOfQuarter(monthsOn(firstOfQuarter(day), 3));
    case 'first-of-year':
      return firstOfYear(day);
    case 'first-of-year-before':
      return firstOfYear(firstOfYear(day) - 1);
    case 'day-before':
      return day - 1;
    case 'last-of-next-year':
      return dayOf(civilDate(day).year + 1, 12, 31);
    case 'year':
      return civilDate(day).year;
  }
}
