import { CITIZEN_LANGUAGES } from '@pleindroit/interview/languages';
import { parse } from 'yaml';
import * as z from 'zod';
import { contrastOnWhite } from './contrast.ts';

/** The one file with which an organisation makes the site its own: docs/how-to/make-it-your-site.md. */

const colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i, { error: 'a colour is written #0b5c5c', abort: true })
  .refine((hex) => contrastOnWhite(hex) >= LEAST_CONTRAST, {
    error: `too light to be read on white: its contrast must be at least ${String(4.5)}`,
  });

/** WCAG 2.2, 1.4.3. */
const LEAST_CONTRAST = 4.5;

const origin = z
  .string()
  .regex(
    /^https:\/\/[a-z0-9.-]+(:\d+)?$|^http:\/\/localhost(:\d+)?$/i,
    'an origin is written https://www.example.org',
  );

const contact = z.strictObject({
  label: z.string().min(1).max(80),
  href: z
    .string()
    .regex(/^(https:\/\/|tel:|mailto:)\S+$/, 'an address begins with https://, tel: or mailto:')
    .optional(),
});

const siteFile = z.strictObject({
  /** Letters of the fonts that are printed. */
  name: z.string().regex(/^[\p{Script=Latin}\p{N} .,·'’&()/-]{1,40}$/u, 'one to forty letters and digits'),
  /** Beside this file: .svg or .png. */
  logo: z
    .string()
    .regex(/^[\w-]+\.(svg|png)$/, 'a file beside this one, .svg or .png')
    .optional(),
  colours: z.strictObject({ accent: colour, 'accent-deep': colour }).optional(),
  languages: z.array(z.enum(CITIZEN_LANGUAGES)).min(1).optional(),
  contacts: z.partialRecord(z.enum(CITIZEN_LANGUAGES), z.array(contact).max(6)).optional(),
  'frame-parents': z.array(origin).max(20).optional(),
  'leave-to': z
    .string()
    .regex(/^https:\/\/\S+$/, 'an address begins with https://')
    .optional(),
});

export type SiteFile = z.infer<typeof siteFile>;

/** Everything that is wrong at once, each with its place. */
export function readSiteFile(
  text: string,
): { readonly site: SiteFile } | { readonly problems: readonly string[] } {
  let written: unknown;
  try {
    written = parse(text);
  } catch (problem) {
    return { problems: [problem instanceof Error ? problem.message : 'not YAML'] };
  }
  const read = siteFile.safeParse(written);
  if (read.success) return { site: read.data };
  return {
    problems: read.error.issues.map(({ path, message }) => `${path.join('.') || 'the file'}: ${message}`),
  };
}
