/**
 * What a dated amount may be measured in, and who may say so. Apart from the amounts themselves, so that whoever writes their
 * JSON need not read it first.
 */

export const TRUSTS = ['official', 'mutuality', 'press', 'secondary', 'derived'] as const;
export const UNITS = [
  'EUR per year',
  'EUR per quarter',
  'EUR each',
  'coefficient',
  'factor',
  'percent per year',
] as const;

/** Who says so: `derived` is computed by us and not published. Shown wherever the amount is shown. */
export type Trust = (typeof TRUSTS)[number];

/**
 * `factor`: several may be in force at once, applied one after the other. The others have one value a day at
 * most.
 */
export type Unit = (typeof UNITS)[number];
