/**
 * `npm run new-rule -- <subject> <id> --article 18`: begins a rule: the card, its reading, its words in French and Dutch, and the
 * case that fails until it is written. Nothing is written over.
 */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeRule } from './rules/write-rule.ts';

const USAGE = `npm run new-rule -- <subject> <id> --article <article>
  subject: a folder of law/, such as indicator
  id: lower case words joined by hyphens, such as single-parent-family
Exit code: 0 written, 1 nothing written`;

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { article: { type: 'string' } },
    });
    return { ...values, positionals };
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return { positionals: [], article: undefined };
  }
}

const { positionals, article } = readArguments();
const [subject, id, ...more] = positionals;
if (subject === undefined || id === undefined || article === undefined || more.length > 0) {
  console.error(USAGE);
  process.exitCode = 1;
} else {
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  const { isWritten, lines } = writeRule(root, { subject, id, article });
  (isWritten ? console.log : console.error)(lines.join('\n'));
  process.exitCode = isWritten ? 0 : 1;
}
