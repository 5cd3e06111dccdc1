import { LANGUAGES, words, type Key, type Language, type Values, type Words } from '@pleindroit/interview';
import { parseDay } from '@pleindroit/law';
import { parseArgs } from 'node:util';
import { harmless } from './terminal.ts';
import { todayInBelgium } from './today.ts';

/** What somebody asked for, checked. */
export interface Asked {
  readonly command: Command;
  readonly files: readonly string[];
  /** The civil day that the answer takes for today, or the day of the amounts. */
  readonly day: number;
  /** A spreadsheet of co-payments, for `maf`. */
  readonly coPayments?: string;
  readonly json: boolean;
  readonly words: Words;
}

export const COMMANDS = [
  'assess',
  'explain',
  'timeline',
  'advise',
  'maf',
  'receipt',
  'receipt verify',
  'schema',
  'schema history',
  'schema maf',
  'amounts',
  'help',
  'version',
] as const;

export type Command = (typeof COMMANDS)[number];

/** Each command with its options; every one takes `--lang` and `--help`. */
const OPTIONS_OF: Readonly<Record<Command, readonly string[]>> = {
  assess: ['today', 'json'],
  explain: ['today', 'json'],
  timeline: ['today', 'json'],
  advise: ['today', 'json'],
  maf: ['co-payments', 'today', 'json'],
  receipt: ['today'],
  'receipt verify': ['json'],
  schema: ['json'],
  'schema history': ['json'],
  'schema maf': ['json'],
  amounts: ['on', 'json'],
  help: [],
  version: [],
};

const OPTIONS = {
  today: { type: 'string' },
  on: { type: 'string' },
  lang: { type: 'string' },
  'co-payments': { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const;

/** A command that cannot be followed: what is wrong with it, in words. */
export class UsageError extends Error {
  /** Of the language in which it is told. */
  readonly words: Words;

  constructor(words: Words, key: Key, values?: Values) {
    super(words.say(key, values === undefined ? undefined : shortened(values)));
    this.words = words;
  }
}

/** What was typed is told back, and a terminal obeys what it is told. */
function shortened(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? harmless(value).slice(0, 60) : value,
    ]),
  );
}

/** Every year up to today is looked at, and of the years after the last known amount nothing is known anyway. */
const LAST_TODAY = '2100-12-31';

export function readCommandLine(args: readonly string[], environment: NodeJS.ProcessEnv): Asked {
  // The parser's own messages are in English and stop at the first mistake; the tokens tell us all we need.
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const language = languageOf(values.lang, environment);
  const inWords = words(language ?? languageOfTheMachine(environment));
  if (language === undefined) {
    throw isWritten(values.lang)
      ? new UsageError(inWords, 'cli.not-a-language', { written: values.lang })
      : new UsageError(inWords, 'cli.option-without-value', { option: '--lang' });
  }

  const command = commandOf(positionals, values, inWords);
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = token.rawName;
    const known = Object.hasOwn(OPTIONS, token.name)
      ? OPTIONS[token.name as keyof typeof OPTIONS]
      : undefined;
    const isAllowed = ['lang', 'help', 'version', ...OPTIONS_OF[command]].includes(token.name);
    if (known === undefined || !isAllowed) throw new UsageError(inWords, 'cli.unknown-option', { option });
    if (known.type === 'string' && !isWritten(token.value))
      throw new UsageError(inWords, 'cli.option-without-value', { option });
    if (known.type === 'boolean' && token.value !== undefined) {
      throw new UsageError(inWords, 'cli.option-with-value', { option });
    }
  }

  const written = String(values.today ?? values.on ?? todayInBelgium());
  const day = parseDay(written);
  if (day === undefined) throw new UsageError(inWords, 'cli.not-a-day', { written });
  if (values.today !== undefined && written > LAST_TODAY)
    throw new UsageError(inWords, 'cli.day-too-far', { written, last: LAST_TODAY });
  const files = positionals.slice(command.split(' ').length);
  const csv = values['co-payments'];
  checkFiles(command, files, typeof csv === 'string' ? csv : undefined, inWords);
  return {
    ...{ command, files, day, json: values.json === true, words: inWords },
    ...(typeof csv === 'string' ? { coPayments: csv } : {}),
  };
}

function commandOf(
  [first, second]: readonly string[],
  values: Readonly<Record<string, unknown>>,
  inWords: Words,
): Command {
  if (values['version'] === true) return 'version';
  if (values['help'] === true) return 'help';
  if (first === undefined) throw new UsageError(inWords, 'cli.no-command');
  const command =
    COMMANDS.find((one) => one === `${first} ${second}`) ?? COMMANDS.find((one) => one === first);
  if (command === undefined) throw new UsageError(inWords, 'cli.unknown-command', { command: first });
  return command;
}

function checkFiles(
  command: Command,
  files: readonly string[],
  csv: string | undefined,
  inWords: Words,
): void {
  if (command === 'help' || command === 'version') return;
  const takesFiles = ['assess', 'explain', 'timeline', 'advise', 'maf', 'receipt', 'receipt verify'].includes(
    command,
  );
  if (!takesFiles && files.length > 0) throw new UsageError(inWords, 'cli.no-files-here', { command });
  if (takesFiles && files.length === 0) throw new UsageError(inWords, 'cli.no-file', { command });
  if ((command === 'receipt' || csv !== undefined) && files.length > 1)
    throw new UsageError(inWords, 'cli.one-file', { command });
  if ([...files, csv].filter((file) => file === '-').length > 1)
    throw new UsageError(inWords, 'cli.input-read-twice');
}

/** An option that stands last, or before another option, has no value. */
function isWritten(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && !/^-./.test(value);
}

function languageOf(written: unknown, environment: NodeJS.ProcessEnv): Language | undefined {
  if (written === undefined) return languageOfTheMachine(environment);
  return LANGUAGES.find((one) => one === written);
}

export function languageOfTheMachine({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): Language {
  const locale = [LC_ALL, LC_MESSAGES, LANG].find((one) => one !== undefined && one !== '') ?? '';
  return locale.startsWith('nl') ? 'nl' : 'fr';
}
