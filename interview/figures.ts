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
  /** `2025-03-01` → `1er mars 2025`, `1 maart 2025`. */
  readonly day: (iso: string) => string;
  /** `2025-01` → `janvier 2025`, `januari 2025`. */
  readonly month: (month: string) => string;
  /** A month, or a year. */
  readonly period: (period: string) => string;
  /** The same after *of*: `d’avril 2025`, `van april 2025`. */
  readonly ofPeriod: (period: string) => string;
}

export function figuresIn(text: Text): Figures {
  const { language, say, must } = text;
  const month = (written: string): string => {
    const [year = '', number = ''] = written.split('-');
    return `${must(`month.${number}`)} ${year}`;
  };
  const period = (written: string) => (written.includes('-') ? month(written) : written);
  return {
    money(cents) {
      const digits = String(Math.abs(cents)).padStart(3, '0');
      const amount = `${grouped(digits.slice(0, -2), language === 'fr' ? NARROW : '.')},${digits.slice(-2)}`;
      const sign = cents < 0 ? '−' : '';
      return language === 'fr' ? `${sign}${amount}${FIXED}€` : `€${FIXED}${sign}${amount}`;
    },
    decimal(value, scale) {
      const places = String(scale).length - 1;
      const digits = String(Math.abs(value)).padStart(places + 1, '0');
      const whole = digits.slice(0, digits.length - places);
      return places === 0 ? whole : `${whole},${digits.slice(-places)}`;
    },
    day(iso) {
      const [year = '', number = '', dayOfMonth = ''] = iso.split('-');
      const ordinal = language === 'fr' && dayOfMonth === '01' ? '1er' : String(Number(dayOfMonth));
      return `${ordinal} ${must(`month.${number}`)} ${year}`;
    },
    month,
    period,
    ofPeriod(written) {
      const said = period(written);
      return /^[ao]/.test(said) ? say('of.vowel', { what: said }) : say('of.other', { what: said });
    },
  };
}

function grouped(digits: string, between: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, between);
}
