import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { isoDay } from '@pleindroit/law';
import { citizenWords, type CitizenLanguage } from '@pleindroit/interview/citizen';
import { printer, sheetOf, type Printer } from '@pleindroit/papers';
// Taken in at build time: a running site reads no template.
import template from '@pleindroit/papers/sheet.typ?raw';
import { rowsOf, resultOf } from './interview/views.ts';
import type { Turn } from './interview/progress.ts';
import { accent, site } from './site.ts';

const FONTS = ['400Regular/SourceSans3_400Regular', '700Bold/SourceSans3_700Bold'];

let made: Printer | undefined;

/** Made once, and not before somebody wants a sheet: the compiler takes its time to start. */
function print(): Printer {
  const { resolve } = createRequire(import.meta.url);
  made ??= printer(
    FONTS.map((font) => readFileSync(resolve(`@expo-google-fonts/source-sans-3/${font}.ttf`))),
  );
  return made;
}

export function sheetFor(
  turn: Extract<Turn, { readonly page: 'check' | 'result' }>,
  language: CitizenLanguage,
  today: number,
  isLarge: boolean,
): Uint8Array<ArrayBuffer> {
  const words = citizenWords(language);
  const said = rowsOf(words, turn.progress).map(({ about, title, answer }): [string, string] => [
    about === undefined ? title : `${about} – ${title}`,
    answer,
  ]);
  const sheet = {
    result: resultOf(turn, words, today),
    said,
    today: isoDay(today),
    site: site.name,
    accent,
  };
  return new Uint8Array(sheetOf(print(), template, words, sheet, { isLarge }).bytes);
}
