import { valuesAt } from '@pleindroit/reading';

/** The lines to add to a situation for one missing fact: its place, `…` where the value goes, and what can stand there. */
export function howToWrite(path: string): string {
  if (path === 'others') return 'others: none';
  const [, person, rest] = /^persons\.([^.]+)\.(.+)$/.exec(path) ?? [];
  if (person === undefined || rest === undefined) return nested(path.split('.'), path);
  return indented(['persons:', `${person}:`], ofPerson(rest, path));
}

/** The same for several: details of one thing between the same braces, facts of one person under their name. */
export function howToWriteTogether(paths: readonly string[]): string {
  const parts = paths.map((path) => /^(?:persons\.([^.]+)\.)?([^.]+)\.([^.]+)$/.exec(path));
  const [, person, whole] = parts[0] ?? [];
  const isOne = parts.every((part) => part !== null && part[1] === person && part[2] === whole);
  if (paths.length < 2 || !isOne) return paths.map(howToWrite).reduce(below);
  const facts = parts.map((part) => part?.[3] ?? '');
  const written = `${whole ?? ''}: { ${facts.map((fact) => `${fact}: …`).join(', ')} }`;
  const values = paths.flatMap((path, place) => {
    const found = valuesAt(path);
    return found === undefined ? [] : [`# ${facts[place] ?? ''}: ${found.join(' | ')}`];
  });
  const lines = [written, ...values].join('\n');
  return person === undefined ? lines : indented(['persons:', `${person}:`], lines);
}

/** One text under another, without the first lines that stand there already. */
function below(above: string, text: string): string {
  const [before, after] = [above.split('\n'), text.split('\n')];
  const same = after.findIndex((line, place) => line !== before[place]);
  return [...before, ...after.slice(same)].join('\n');
}

function ofPerson(rest: string, path: string): string {
  const [, period, line, fact = ''] = /^incomes\.([\d-]+)(?:\[(\d+)\])?(?:\.(.+))?$/.exec(rest) ?? [];
  if (period !== undefined) {
    const below =
      line === undefined
        ? openList(`wage, amount: …, per: ${period.includes('-') ? 'month' : 'year'}`)
        : item(fact, path);
    return indented(['incomes:', `${period}:`], below);
  }
  if (rest === 'situations') return indented(['situations:'], openList('…, since: …'));
  const [, kind, status = ''] = /^situations\.([^.]+)\.(.+)$/.exec(rest) ?? [];
  if (kind !== undefined) return indented(['situations:'], item(status, path, `kind: ${kind}, `));
  return nested(rest.split('.'), path);
}

/** `partner: { …, bond: … }`: the last word inside the things it belongs to. */
function nested(words: readonly string[], path: string): string {
  const [first = '', ...inside] = words;
  const value = inside.reduceRight((within, word) => `{ …, ${word}: ${within} }`, '…');
  return `${first}: ${value}${comment(path)}`;
}

function item(fact: string, path: string, before = ''): string {
  return `- { ${before}…, ${fact}: … }${comment(path)}`;
}

function openList(first: string): string {
  return `- { kind: ${first} }\n- others: none`;
}

function comment(path: string): string {
  const values = valuesAt(path);
  return values === undefined ? '' : `   # ${values.join(' | ')}`;
}

function indented(heads: readonly string[], below: string): string {
  const lines = heads.map((head, depth) => `${'  '.repeat(depth)}${head}`);
  const margin = '  '.repeat(heads.length);
  return [...lines, ...below.split('\n').map((line) => margin + line)].join('\n');
}
