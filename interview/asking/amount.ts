/**
 * An amount as people write it on a form: `1.450,50`, `1 450,50 €`, `1450.5`, `€ 1.450`, `1450,-`. What is understood is told back to them, so
 * that a wrong guess is seen.
 */
export type AmountWritten =
  /** In euro with two decimals, as a situation states it. */
  { readonly amount: string } | { readonly mistake: AmountMistake };

export type AmountMistake =
  | 'empty'
  | 'letters'
  | 'negative'
  /** Three decimals or more, or groups that are not of three digits. */
  | 'decimals'
  /** One mark before three digits: thousands, or a slip in the cents. */
  | 'two-readings'
  | 'too-large'
  | 'not-an-amount';

const MOST_DIGITS = 9;

export function amountWritten(text: string): AmountWritten {
  const bare = bareAmount(text);
  if (bare === '') return { mistake: 'empty' };
  if (/^[-–−]/.test(bare)) return { mistake: 'negative' };
  if (/\p{L}/u.test(bare)) return { mistake: 'letters' };
  if (!/^\d[\d.,]*$/.test(bare)) return { mistake: 'not-an-amount' };
  const parts = whole(bare);
  if (parts === undefined) return { mistake: 'decimals' };
  if (IN_TWO_WAYS.test(bare)) return { mistake: 'two-readings' };
  const euro = parts.euro.replace(/^0+(?=\d)/, '');
  if (euro.length > MOST_DIGITS) return { mistake: 'too-large' };
  return { amount: `${euro}.${parts.cents.padEnd(2, '0')}` };
}

const IN_TWO_WAYS = /^([1-9]\d{0,2})[.,](\d{2})(\d)$/;

/** `1.234` as 1234 and as 1,23: what somebody may have meant by an amount that can be read in two ways. */
export function readingsOf(text: string): { readonly whole: string; readonly decimal: string } | undefined {
  const [, euro = '', cents = '', last = ''] = IN_TWO_WAYS.exec(bareAmount(text)) ?? [];
  return euro === '' ? undefined : { whole: `${euro}${cents}${last}`, decimal: `${euro},${cents}` };
}

/** Without what stands around the digits. */
function bareAmount(text: string): string {
  return text
    .replace(/[\s'’]/g, '')
    .replace(/^(€|eur(os?)?)|(€|eur(os?)?)$/gi, '')
    .replace(/[.,][-–]$/, '');
}

/** A point or a comma before one or two last digits makes cents; every other one stands before a group of three. */
function whole(written: string): { readonly euro: string; readonly cents: string } | undefined {
  const [, before = written, mark = '', cents = ''] = /^(.*)([.,])(\d{0,2})$/.exec(written) ?? [];
  const groups = before.split(/[.,]/);
  const marks = before.replace(/\d/g, '');
  const [first = '', ...others] = groups;
  const isGrouped =
    others.every((group) => group.length === 3) &&
    (others.length === 0 || (/^[1-9]\d{0,2}$/.test(first) && new Set(marks).size === 1));
  // One mark cannot do both: 1.450.50 is neither.
  if (!isGrouped || (mark !== '' && marks.includes(mark))) return undefined;
  return { euro: groups.join(''), cents };
}
