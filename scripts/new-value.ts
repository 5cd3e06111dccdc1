/**
 * `npm run new-value -- <series> <from> [<value>] --source "…" --trust official`: adds one dated amount.
 * On a terminal it asks for what is missing.
 */
import { dirname } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { amountsInForce } from '../law/amounts/amounts.ts';
import { parseDay } from '../law/calendar/calendar.ts';
import { euro } from '../law/money/money.ts';
import { chainDisagrees, proposeValue } from './values/proposal.ts';
import { recordValue, seriesNames } from './values/record-value.ts';

const USAGE = `npm run new-value -- <series> <from> [<value>] --source "page or publication" --trust <trust>
  trust: official, mutuality, press, secondary, derived
  --confirmed-until <day>  the last day the source vouches for (else the first day of the value)
  --replace                write over the value that starts on that day
  --dry-run                show what would change
Exit code: 0 written (with RED FLAG too: a person must look, and a test of the chain fails until then), 1 nothing written`;

const root = dirname(dirname(fileURLToPath(import.meta.url)));

function refuse(...lines: string[]): never {
  console.error(lines.join('\n'));
  process.exit(1);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        source: { type: 'string' },
        trust: { type: 'string' },
        'confirmed-until': { type: 'string' },
        replace: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error), '', USAGE);
  }
}

const { values: options, positionals } = readArguments();
if (options.help) {
  console.log(USAGE);
  process.exit(0);
}
if (positionals.length > 3) refuse(`too many words: ${positionals.slice(3).join(' ')}`, '', USAGE);

const terminal =
  process.stdin.isTTY && process.stdout.isTTY ? createInterface(process.stdin, process.stdout) : undefined;

/**
 * What was given, else what is typed, else what is proposed; without a terminal a missing fact is refused.
 */
async function ask(what: string, given: string | undefined, proposed?: string): Promise<string> {
  if (given !== undefined) return given;
  if (terminal === undefined) return proposed ?? refuse(`${what} is missing`, '', USAGE);
  const typed = (
    await terminal.question(`${what}${proposed === undefined ? '' : ` [${proposed}]`}: `)
  ).trim();
  return typed === '' ? (proposed ?? ask(what, given)) : typed;
}

const series = await ask('series', positionals[0]);
if (!seriesNames(root).includes(series)) {
  refuse(`unknown series ${series}. The series are:`, ...seriesNames(root).map((name) => `  ${name}`));
}
const from = await ask('from (first day)', positionals[1]);
const start = parseDay(from) ?? refuse(`${from} is not a day, such as 2026-10-01`);

const proposal = proposeValue(amountsInForce, series, start);
const proposed = 'refused' in proposal ? undefined : proposal;
if (positionals[2] === undefined && 'refused' in proposal && terminal === undefined) refuse(proposal.refused);
const value = await ask('value', positionals[2], proposed?.value);
const isComputed = positionals[2] === undefined && value === proposed?.value;
const source = await ask('source', options.source, isComputed ? proposed?.source : undefined);
const trust = await ask('trust', options.trust, isComputed ? 'derived' : undefined);
terminal?.close();
if (isComputed && trust !== 'derived')
  refuse(`an amount that we compute is derived, not ${trust}: give the published amount`);

const confirmedUntil = options['confirmed-until'];
const recorded = recordValue(
  root,
  {
    series,
    from,
    value,
    source,
    trust,
    isReplacement: options.replace,
    ...(confirmedUntil === undefined ? {} : { confirmedUntil }),
  },
  options['dry-run'],
);
(recorded.isSound ? console.log : console.error)(recorded.lines.join('\n'));
const disagreement = chainDisagrees(amountsInForce, series, start, euro(value) ?? 0);
if (recorded.isSound && disagreement !== undefined) console.log(`RED FLAG: ${disagreement}`);
process.exitCode = recorded.isSound ? 0 : 1;
