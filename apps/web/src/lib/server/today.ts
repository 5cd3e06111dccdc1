import { day, type Day } from '@pleindroit/law';

const inBrussels = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' });

/** The civil day in Belgium, wherever the server stands: the only place where the site reads a clock. */
export function today(): Day {
  return day(inBrussels.format(new Date()));
}
