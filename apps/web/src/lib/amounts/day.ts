import { parseDay, type Day } from '@pleindroit/law';

/** The day asked in an address: today when none is asked, undefined when what is asked is no day. */
export function dayAsked(written: string | null, today: Day): Day | undefined {
  return written === null || written === '' ? today : parseDay(written);
}
