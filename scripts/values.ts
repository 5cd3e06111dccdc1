/**
 * `npm run values`: checks the dated amounts and writes law/amounts/amounts.json; `--check` only compares.
 */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeAmounts } from './values/write-amounts.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { isSound, lines } = writeAmounts(root, process.argv.includes('--check'));
(isSound ? console.log : console.error)(lines.join('\n'));
process.exitCode = isSound ? 0 : 1;
