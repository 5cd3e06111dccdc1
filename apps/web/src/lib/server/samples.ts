import type { PageWords } from '#lib/words/words.ts';

export type SampleId = keyof PageWords['samples'];

// Taken in at build time: a running site reads no file.
const stories: Readonly<Record<string, string>> = import.meta.glob<string>(
  '../../../../../situations/stories/*.yaml',
  { query: '?raw', import: 'default', eager: true },
);

/** The situation of a story as it is written there; undefined when no such sample is offered. */
export function sampleText(id: string, words: PageWords): string | undefined {
  if (!Object.hasOwn(words.samples, id)) return undefined;
  const story = Object.entries(stories).find(([path]) => path.endsWith(`/${id}.yaml`))?.[1];
  if (story === undefined) throw new Error(`no story ${id}`);
  return situationOf(story);
}

/** The indented block under `situation:`, moved to the left margin. */
function situationOf(story: string): string {
  const lines = story.split('\n');
  const start = lines.indexOf('situation:') + 1;
  const length = lines.slice(start).findIndex((line) => /^\S/.test(line));
  const block = lines.slice(start, length < 0 ? undefined : start + length);
  return `${block
    .map((line) => line.replace(/^ {2}/, ''))
    .join('\n')
    .trimEnd()}\n`;
}
