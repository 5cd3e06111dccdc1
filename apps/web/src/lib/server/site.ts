import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CITIZEN_LANGUAGES } from '@pleindroit/interview/languages';
import type { Site } from '#lib/site.ts';
import { readSiteFile, type SiteFile } from './site-file.ts';

/** `PLEINDROIT_SITE`: the file of an organisation. Read once, when the process starts; a mistake in it stops the start. */
const path = process.env['PLEINDROIT_SITE'];
const file: SiteFile = path === undefined || path === '' ? { name: 'Pleindroit' } : readOrStop(path);

export const site: Site = {
  name: file.name,
  languages: CITIZEN_LANGUAGES.filter((language) => file.languages?.includes(language) ?? true),
  contacts: file.contacts ?? {},
};

/** Whoever may show the site inside a page of theirs. */
export const frameParents: readonly string[] = file['frame-parents'] ?? [];

/** Where the button to leave quickly goes: a page that says nothing about whoever opens it. */
export const leaveTo = file['leave-to'] ?? 'https://www.meteo.be';

/** The colour of what is printed. */
export const accent = file.colours?.accent ?? '#0b5c5c';

/** The colours of the organisation, as a style sheet; empty when it has none of its own. */
export const lookOfSite: string =
  file.colours === undefined
    ? ''
    : `:root { --accent: ${file.colours.accent}; --accent-deep: ${file.colours['accent-deep']}; }\n`;

export const logo: { readonly bytes: Buffer<ArrayBuffer>; readonly type: string } | undefined =
  file.logo === undefined || path === undefined
    ? undefined
    : {
        bytes: readFileSync(join(dirname(path), file.logo)),
        type: file.logo.endsWith('.svg') ? 'image/svg+xml' : 'image/png',
      };

function readOrStop(from: string): SiteFile {
  const read = readSiteFile(readFileSync(from, 'utf8'));
  if ('site' in read) return read.site;
  throw new Error([`${from} cannot be used:`, ...read.problems].join('\n  '));
}
