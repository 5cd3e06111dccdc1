import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface RuleBegun {
  readonly subject: string;
  readonly id: string;
  readonly article: string;
}

interface Written {
  readonly isWritten: boolean;
  readonly lines: readonly string[];
}

/** What stands in each file until somebody writes it; no test takes it for an answer. */
const TO_WRITE = 'TO WRITE';

/** The files of one rule, or why none was written. */
export function writeRule(root: string, rule: RuleBegun): Written {
  const { subject, id } = rule;
  const reading = `law/${subject}/${subject}.md`;
  const problem = problemWith(root, rule, reading);
  if (problem !== undefined) return { isWritten: false, lines: [problem] };
  const text = (path: string) => readFileSync(join(root, path), 'utf8');
  const files = [
    [`law/${subject}/${id}.ts`, cardOf(rule)],
    [reading, `${text(reading).trimEnd()}\n\n${readingOf(rule)}`],
    ['interview/words/fr.yaml', withTitle(text('interview/words/fr.yaml'), id)],
    ['interview/words/nl.yaml', withTitle(text('interview/words/nl.yaml'), id)],
    [`situations/${id}.md`, casesOf(rule)],
  ] as const;
  for (const [path, content] of files) writeFileSync(join(root, path), content);
  return {
    isWritten: true,
    lines: [
      ...files.map(([path]) => `written  ${path}`),
      'next     the expected answer and the calculation of the case; commit it, it fails',
      `next     the expression of the card, and the card that uses it; ${id} on its line of law/coverage.md`,
      'next     the reading and the words in both languages, then npm run words and npm run check',
    ],
  };
}

function problemWith(root: string, { subject, id, article }: RuleBegun, reading: string): string | undefined {
  if (!/^[a-z]+(-[a-z\d]+)*$/.test(id)) return `${id} is not an id, such as single-parent-family`;
  if (!/^\d+(\/\d+)?$/.test(article)) return `${article} is not an article of the decree, such as 18 or 32/1`;
  if (!/^[a-z-]+$/.test(subject) || !existsSync(join(root, reading)))
    return `there is no ${reading}: a subject is a folder of law/ with its reading`;
  const taken = [`law/${subject}/${id}.ts`, `situations/${id}.md`].find((path) =>
    existsSync(join(root, path)),
  );
  if (taken !== undefined) return `${taken} is there already`;
  const isNamed = RegExp(`^  ${id}:`, 'm').test(
    cardSection(readFileSync(join(root, 'interview/words/fr.yaml'), 'utf8')),
  );
  return isNamed ? `a card called ${id} has words already` : undefined;
}

function cardOf({ id, article }: RuleBegun): string {
  const name = id.replace(/-([a-z\d])/g, (_, first: string) => first.toUpperCase());
  const cited = article.includes('/') ? `'${article}'` : article;
  return `import { card, decree } from '../language/card.ts';
import { no } from '../language/words.ts';

/** Art. ${article}: ${TO_WRITE} why, the trap. */
export const ${name} = card('${id}', decree.art(${cited}), no);
`;
}

function readingOf({ id, article }: RuleBegun): string {
  return `### ${id}\n\nArt. ${article}\n\nFR : ${TO_WRITE}\n\nNL: ${TO_WRITE}\n`;
}

/** The titles of the cards: everything indented under `card:`. */
function cardSection(words: string): string {
  return /^card:\n(?: .*\n|\n)*/m.exec(words)?.[0] ?? '';
}

function withTitle(words: string, id: string): string {
  const section = cardSection(words);
  return words.replace(
    section,
    () => `${section.trimEnd()}\n  ${id}: ${TO_WRITE}\n${/\n*$/.exec(section)?.[0].slice(1) ?? ''}`,
  );
}

function casesOf({ id, article }: RuleBegun): string {
  const name = id.replaceAll('-', ' ');
  return `# ${name.charAt(0).toUpperCase()}${name.slice(1)}

\`\`\`yaml
request: <request>
applicant: anna
declaration: { income-risen: no }
proactive-flow: none
persons:
  anna:
    born: 1955-03-02
    insured-as: holder
    partner: none
    situations: [<situation>, { others: none }]
    incomes:
      <month>: [{ kind: retirement-pension, amount: <pension>, per: month }, { others: none }]
others: none
\`\`\`

| case | article | request | situation | month | pension | = income-road | = because | by hand |
|---|---|---|---|---|---|---|---|---|
| ${name}, the first day | ${article} | 2025-02-10 | { kind: retirement-pension, since: 2020-04-01 } | 2025-01 | 1500.00 | ${TO_WRITE} | ${id} | ${TO_WRITE} |
`;
}
