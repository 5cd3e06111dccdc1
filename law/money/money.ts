/**
 * Euro as whole cents. There is no other money in this project: a float near a ceiling decides a right by
 * accident.
 */
export type Cents = number & { readonly unit: 'cents' };

const LARGEST = 1_000_000_000_000;

/** Guards the door: whole, safe cents between minus and plus ten billion euro. */
export function cents(value: number): Cents {
  if (!Number.isInteger(value) || Math.abs(value) > LARGEST)
    throw new RangeError(`not an amount in cents: ${value}`);
  return value as Cents;
}

/** `"27550.86"` → 2755086 cents. At most two decimals; anything else is undefined, never rounded. */
export function euro(text: string): Cents | undefined {
  const parts = /^(\d{1,10})(?:\.(\d{1,2}))?$/.exec(text);
  if (!parts) return undefined;
  return cents(Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0')));
}

/** 2755086 cents → `"27550.86"`: how amounts are written in files and in the API. */
export function plainEuro(amount: number): string {
  const digits = String(Math.abs(amount)).padStart(3, '0');
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/**
 * amount × numerator / denominator, rounded half up to the cent (towards plus infinity, below zero as well).
 * Whole numbers all the way: above 2^53 the product is taken in BigInt, so that the cent does not depend on
 * the size of the amount.
 */
export function scaled(amount: number, numerator: number, denominator: number): number {
  const doubled = 2 * amount * numerator + denominator;
  if (Number.isSafeInteger(doubled)) return Math.floor(doubled / (2 * denominator));
  const exact = 2n * BigInt(amount) * BigInt(numerator) + BigInt(denominator);
  const divisor = 2n * BigInt(denominator);
  // BigInt division cuts towards zero; a floor is one lower below zero.
  const cut = exact / divisor;
  return Number(exact < 0n && exact % divisor !== 0n ? cut - 1n : cut);
}
