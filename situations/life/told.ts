import type { Life, RightPeriod } from '@pleindroit/assessment/life';
import { isoDay } from '@pleindroit/law';

/** The periods of one person on one line, as the tables write them: `income 2025-01-01 to 2025-12-31 (yearly-control)`. */
export function toldPeriods(life: Life, person: string): string {
  const periods = life.persons.find((one) => one.person === person)?.periods ?? [];
  return periods.length === 0 ? 'none' : periods.map(told).join('; ');
}

function told({ road, isOpen, from, until, ending }: RightPeriod): string {
  const last = until === undefined ? 'on' : `to ${isoDay(until)}`;
  const why = ending === undefined ? '' : ` (${ending.reason})`;
  return `${road}${isOpen ? '?' : ''} ${isoDay(from)} ${last}${why}`;
}
