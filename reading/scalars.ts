import { parseDay } from '@pleindroit/law';
import { z } from 'zod';

/**
 * The single values of a situation. Every message is a code of `problem.ts`. In the text they are text; `written` says which
 * types a file may also use for them, for the JSON Schema.
 */

const LARGEST_EURO = 10_000_000;

// Words that mean something else in a situation, and one that every JavaScript object knows already.
const NAME = /^(?!(?:none|unknown|others|someone-else|constructor)$)[a-z][a-z0-9-]{0,39}$/;

export const day = z
  .string('not-a-day')
  .refine((text) => parseDay(text) !== undefined, 'not-a-day')
  .meta({ id: 'day', written: 'day', description: 'A civil day, YYYY-MM-DD' });

function isAmount(text: string): boolean {
  return /^\d{1,8}(\.\d{1,2})?$/.test(text) && Number(text) <= LARGEST_EURO;
}

export const amount = z.string('not-an-amount').refine(isAmount, 'not-an-amount').meta({
  id: 'amount',
  written: 'amount',
  description: 'Euro, gross, with a point and at most two decimals',
});

export const noneOrAmount = z
  .string('not-an-amount')
  .refine((text) => text === 'none' || isAmount(text), 'not-an-amount')
  .meta({
    id: 'none-or-amount',
    written: 'none-or-amount',
    description: '`none`, or euro with a point and at most two decimals',
  });

/** Of what is not asked when it is left out: whoever does not know writes so, and nothing is taken for granted. */
export const UNKNOWN = 'unknown';

export const dayOrUnknown = z
  .string('not-a-day')
  .refine((text) => text === UNKNOWN || parseDay(text) !== undefined, 'not-a-day')
  .meta({ id: 'day-or-unknown', written: 'day', description: 'A civil day, YYYY-MM-DD, or `unknown`' });

/** Three letters, as banks write them; the euro needs none. */
export const currency = z
  .string('not-a-currency')
  .refine((text) => text === UNKNOWN || (/^[A-Z]{3}$/.test(text) && text !== 'EUR'), 'not-a-currency')
  .meta({ id: 'currency', description: 'A currency other than the euro: three capital letters, `CHF`' });

export const MILLION = 1_000_000;

export const rate = z
  .string('not-a-rate')
  .refine((text) => /^\d{1,4}(\.\d{1,6})?$/.test(text) && Number(text) > 0, 'not-a-rate')
  .meta({
    id: 'rate',
    written: 'rate',
    description: 'Euro for one unit of the currency, with a point and at most six decimals',
  });

export const share = z
  .string('not-a-share')
  .refine((text) => {
    if (text === UNKNOWN) return true;
    const [of = 0, parts = 0] = text.split('/').map(Number);
    return /^\d{1,4}\/\d{1,4}$/.test(text) && of >= 1 && of <= parts && parts <= 1000;
  }, 'not-a-share')
  .meta({ id: 'share', description: 'The part of this person, `1/2`; at most one, in at most 1000 parts' });

export const noneOrDay = z
  .string('not-a-day')
  .refine((text) => text === 'none' || parseDay(text) !== undefined, 'not-a-day')
  .meta({ id: 'none-or-day', written: 'none-or-day', description: '`none`, or a civil day, YYYY-MM-DD' });

export const count = (most: number) =>
  z
    .string(`not-a-count:${most}`)
    .refine((text) => /^\d{1,4}$/.test(text) && Number(text) <= most, `not-a-count:${most}`)
    .meta({ written: 'count', most, description: `A whole number from 0 to ${most}` });

/** Whoever stays in a hospital stays a day at least. */
export const daysOfAStay = z
  .string('not-a-stay:366')
  .refine((text) => /^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= 366, 'not-a-stay:366')
  .meta({ written: 'count', least: 1, most: 366, description: 'Days of one stay, from 1 to 366' });

export const year = z
  .string('not-a-year')
  .regex(/^20(1[4-9]|[2-9]\d)$/, 'not-a-year')
  .meta({ written: 'year', description: 'A year from 2014 on' });

export const yesNo = z
  .enum(['yes', 'no', 'true', 'false'], 'not-one-of')
  .transform((text) => text === 'yes' || text === 'true')
  .meta({ id: 'yes-no', written: 'yes-no', description: 'yes or no' });

export const oneOf = <const T extends readonly string[]>(...values: T) =>
  z.enum(values, 'not-one-of').meta({ written: 'one-of' });

export const none = z.literal('none', 'not-one-of');

export const name = z
  .string('not-a-name')
  .regex(NAME, 'not-a-name')
  .meta({ id: 'name', description: 'A person of this situation: small letters, digits and hyphens' });

/** The holder somebody depends on need not be listed. `none` gets this far, to be told that a dependant depends on somebody. */
export const holderName = z
  .string('not-a-name')
  .refine((text) => NAME.test(text) || text === 'someone-else' || text === 'none', 'not-a-name')
  .meta({
    id: 'holder',
    description: 'A person of this situation, or `someone-else`: a holder who is not listed',
  });

type JsonSchema = Record<string, unknown>;

/** What a file may write for a single value, beside the text itself: numbers, true and false, and `unknown` everywhere. */
export function writtenAs({ written, least = 0, most, ...schema }: JsonSchema): JsonSchema {
  const unknown = { const: 'unknown' };
  const { type: _type, ...rest } = schema;
  switch (written) {
    case 'day':
      return { ...rest, anyOf: [DAY, unknown] };
    case 'none-or-day':
      return { ...rest, anyOf: [DAY, { const: 'none' }, unknown] };
    case 'rate':
      return { ...rest, anyOf: [{ type: 'number', exclusiveMinimum: 0 }, { type: 'string' }, unknown] };
    case 'amount':
      return { ...rest, anyOf: [...EURO, unknown] };
    case 'none-or-amount':
      return { ...rest, anyOf: [...EURO, { const: 'none' }, unknown] };
    case 'count':
      return {
        ...rest,
        anyOf: [
          { type: 'integer', minimum: least, maximum: most },
          { type: 'string', pattern: '^\\d{1,4}$' },
          unknown,
        ],
      };
    case 'year':
      return {
        ...rest,
        anyOf: [{ type: 'integer', minimum: 2014, maximum: 2099 }, { type: 'string' }, unknown],
      };
    case 'yes-no': {
      const { enum: _enum, ...described } = rest;
      return { ...described, enum: ['yes', 'no', true, false, 'unknown'] };
    }
    case 'one-of':
      return {
        ...rest,
        enum: [...new Set([...(Array.isArray(rest['enum']) ? (rest['enum'] as unknown[]) : []), UNKNOWN])],
      };
    default:
      return schema;
  }
}

const DAY = { type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };

const EURO = [
  { type: 'number', minimum: 0, maximum: LARGEST_EURO },
  { type: 'string', pattern: '^\\d{1,8}(\\.\\d{1,2})?$' },
];
