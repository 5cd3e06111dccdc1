import type { Text } from './text.ts';

/**
 * Figures as people of the language write them. By hand: the same on every machine, whatever locales it
 * has.
 */

const NARROW = '\u202f';
const FIXED = '\u00a0';

export interface Figures {
  /** `27 550,86 €`, `€ 27.550,86`. */
  readonly money: (cents: number) => string;
  /** `1,3728` from 13728 / 10000. */
  readonly decimal: (value: number, scale: number) => string;
  /** A rate of exchange from its millionths, without what says nothing: `1,0453`. */
  readonly rate: (millionths: number) => string;
  /** `2025-03-01` → `1er mars 2025`, `1 maart 2025`. */
  readonly day: (iso: string) => string;
  /** `2025-01` → `janvier 2025`, `januari 2025`. */
  readonly month: (month: string) => string;
  /** A month, or a year. */
  readonly period: (period: string) => string;
  /** The same after *of*: `d’avril 2025`, `van april 2025`. */
  readonly ofPeriod: (period: string) => string;
  /** A name after *of*: `d’Anna`, `de Yves`, `van Anna`. */
  readonly ofName: (name: string) => string;
}

export function figuresIn(text: Text): Figures {
  const { language, say, find } = text;
  // What is no month (`2025-13`) is named as it was written: words of a problem must not fail on the problem.
  const month = (written: string): string => {
    const [, year = '', number = ''] = /^(\d{4,})-(\d{2})$/.exec(written) ?? [];
    const name = find(`month.${number}`);
    return name === undefined ? written : `${name} ${year}`;
  };
  const period = month;
  const decimal = (value: number, scale: number): string => {
    const places = String(scale).length - 1;
    const digits = String(Math.abs(value)).padStart(places + 1, '0');
    const whole = digits.slice(0, digits.length - places);
    return places === 0 ? whole : `${whole},${digits.slice(-places)}`;
  };
  return {
    decimal,
    rate: (millionths) => decimal(millionths, 1_000_000).replace(/,?0+$/, ''),
    money(cents) {
      const digits = String(Math.abs(cents)).padStart(3, '0');
      const amount = `${grouped(digits.slice(0, -2), language === 'fr' ? NARROW : '.')},${digits.slice(-2)}`;
      const sign = cents < 0 ? '−' : '';
      if (language === 'fr') return `${sign}${amount}${FIXED}€`;
      return sign === '' ? `€${FIXED}${amount}` : `${sign}${FIXED}€${FIXED}${amount}`;
    },
    day(iso) {
      const [, year = '', number = '', dayOfMonth = ''] = /^(\d{4,})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
      const name = find(`month.${number}`);
      const ordinal = language === 'fr' && dayOfMonth === '01' ? '1er' : String(Number(dayOfMonth));
      return name === undefined ? iso : `${ordinal} ${name} ${year}`;
    },
    month,
    period,
    ofPeriod(written) {
      const said = period(written);
      return /^[ao]/.test(said) ? say('of.vowel', { what: said }) : say('of.other', { what: said });
    },
    ofName: (name) => say(/^[aeiouàâéèêëîïôöûü]/i.test(name) ? 'of.vowel' : 'of.other', { what: name }),
  };
}

function grouped(digits: string, between: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, between);
}
