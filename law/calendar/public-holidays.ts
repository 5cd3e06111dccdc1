import { civilDate, dayOf, type Day } from './calendar.ts';

/** Easter Sunday of a year in the Gregorian calendar (the anonymous computus). */
function easter(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leapCorrection = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const epact = (leapCorrection + 19 * golden + 15) % 30;
  const moon =
    epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
  const offset = moon - weekday;
  const month = 3 + Math.floor((offset + 40) / 44);
  return dayOf(year, month, offset + 28 - 31 * Math.floor(month / 4));
}

const FIXED = ['1-1', '5-1', '7-21', '8-15', '11-1', '11-11', '12-25'];
const AFTER_EASTER = [1, 39, 50];

/** Saturday, Sunday or one of the ten legal public holidays: a day on which nobody can be at work or at the counter. */
export function isRestDay(day: number): boolean {
  // 1 January 1970 was a Thursday.
  const weekday = (((day + 4) % 7) + 7) % 7;
  if (weekday === 0 || weekday === 6) return true;
  const { year, month, dayOfMonth } = civilDate(day);
  if (FIXED.includes(`${month}-${dayOfMonth}`)) return true;
  return AFTER_EASTER.includes(day - easter(year));
}
