/**
 * `npm run words`: checks the words of every language and writes interview/words/words.json; `--check` only
 * compares.
 */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeWords } from './words/write-words.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { isSound, lines } = await writeWords(root, process.argv.includes('--check'));
(isSound ? console.log : console.error)(lines.join('\n'));
process.exitCode = isSound ? 0 : 1;
