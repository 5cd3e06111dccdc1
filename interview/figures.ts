import type { CitizenLanguage } from './language.ts';
import type { Text } from './text.ts';

/**
 * Figures as people of the language write them. By hand: the same on every machine, whatever locales it
 * has.
 */

const NARROW = '\u202f';
const FIXED = '\u00a0';
const EURO = '€';

/** What every language writes. */
export interface PlainFigures {
  /** `27 550,86 €`, `€ 27.550,86`, `27.550,86 €`, `€27,550.86`. */
  readonly money: (cents: number) => string;
  /** The same in another currency: `1 500,00 CHF`, `CHF 1.500,00`. */
  readonly moneyIn: (currency: string, cents: number) => string;
  /** `1,3728` from 13728 / 10000. */
  readonly decimal: (value: number, scale: number) => string;
  /** A rate of exchange from its millionths, without what says nothing: `1,0453`. */
  readonly rate: (millionths: number) => string;
  /** `2025-03-01` → `1er mars 2025`, `1 maart 2025`, `1. März 2025`, `1 March 2025`. */
  readonly day: (iso: string) => string;
  /** `2025-01` → `janvier 2025`, `januari 2025`. */
  readonly month: (month: string) => string;
  /** A month, or a year. */
  readonly period: (period: string) => string;
}

export interface Figures extends PlainFigures {
  /** The same after *of*: `d’avril 2025`, `van april 2025`. */
  readonly ofPeriod: (period: string) => string;
  /** A name after *of*: `d’Anna`, `de Yves`, `van Anna`. */
  readonly ofName: (name: string) => string;
}

/** How a language writes numbers, and the first day of a month. */
const HABITS: Readonly<
  Record<
    CitizenLanguage,
    {
      readonly groups: string;
      readonly point: string;
      readonly withUnit: (amount: string, sign: string, unit: string) => string;
      readonly dayOfMonth: (day: number) => string;
    }
  >
> = {
  fr: {
    groups: NARROW,
    point: ',',
    withUnit: (amount, sign, unit) => `${sign}${amount}${FIXED}${unit}`,
    dayOfMonth: (day) => (day === 1 ? '1er' : String(day)),
  },
  nl: {
    groups: '.',
    point: ',',
    withUnit: (amount, sign, unit) => `${sign === '' ? '' : `${sign}${FIXED}`}${unit}${FIXED}${amount}`,
    dayOfMonth: String,
  },
  de: {
    groups: '.',
    point: ',',
    withUnit: (amount, sign, unit) => `${sign}${amount}${FIXED}${unit}`,
    dayOfMonth: (day) => `${day}.`,
  },
  en: {
    groups: ',',
    point: '.',
    withUnit: (amount, sign, unit) => `${sign}${unit}${unit === EURO ? '' : FIXED}${amount}`,
    dayOfMonth: String,
  },
};

/** `monthName('03')` → `mars`. */
export function plainFiguresIn(
  language: CitizenLanguage,
  monthName: (number: string) => string | undefined,
): PlainFigures {
  const { groups, point, withUnit, dayOfMonth } = HABITS[language];
  // What is no month (`2025-13`) is named as it was written: words of a problem must not fail on the problem.
  const month = (written: string): string => {
    const [, year = '', number = ''] = /^(\d{4,})-(\d{2})$/.exec(written) ?? [];
    const name = monthName(number);
    return name === undefined ? written : `${name} ${year}`;
  };
  const decimal = (value: number, scale: number): string => {
    const places = String(scale).length - 1;
    const digits = String(Math.abs(value)).padStart(places + 1, '0');
    const whole = digits.slice(0, digits.length - places);
    return places === 0 ? whole : `${whole}${point}${digits.slice(-places)}`;
  };
  const moneyIn = (unit: string, cents: number): string => {
    const digits = String(Math.abs(cents)).padStart(3, '0');
    const amount = `${grouped(digits.slice(0, -2), groups)}${point}${digits.slice(-2)}`;
    return withUnit(amount, cents < 0 ? '−' : '', unit);
  };
  return {
    decimal,
    rate: (millionths) => decimal(millionths, 1_000_000).replace(/[,.]?0+$/, ''),
    money: (cents) => moneyIn(EURO, cents),
    moneyIn,
    day(iso) {
      const [, year = '', number = '', day = ''] = /^(\d{4,})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
      const name = monthName(number);
      return name === undefined ? iso : `${dayOfMonth(Number(day))} ${name} ${year}`;
    },
    month,
    period: month,
  };
}

export function figuresIn(text: Text): Figures {
  const { language, say, find } = text;
  const plain = plainFiguresIn(language, (number) => find(`month.${number}`));
  return {
    ...plain,
    ofPeriod(written) {
      const said = plain.period(written);
      return /^[ao]/.test(said) ? say('of.vowel', { what: said }) : say('of.other', { what: said });
    },
    ofName: (name) => say(/^[aeiouàâéèêëîïôöûü]/i.test(name) ? 'of.vowel' : 'of.other', { what: name }),
  };
}

function grouped(digits: string, between: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, between);
}
