const written: Readonly<Record<string, string>> = import.meta.glob<string>(
  '../../../../../situations/example.yaml',
  { query: '?raw', import: 'default', eager: true },
);

/** The example of the manual, without its comments: the page says what it is in the language of the reader. */
export const example = Object.values(written)
  .join('')
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .join('\n');
