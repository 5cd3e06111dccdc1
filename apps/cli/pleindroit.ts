#!/usr/bin/env node
import { words, type Words } from '@pleindroit/interview';
import { historySchema, mafSchema, situationSchema } from '@pleindroit/reading';
import manifest from './package.json' with { type: 'json' };
import { adviceJson, adviceLines, adviceOfFile } from './advice.ts';
import { amountsJson, amountsOn } from './amounts.ts';
import { languageOfTheMachine, readCommandLine, UsageError, type Asked } from './command-line.ts';
import { EXIT, graver, type ExitCode } from './exit-codes.ts';
import { nameOf, outcomeJson, outcomeText, told, type Telling } from './outcomes.ts';
import { mafJson, mafLines, mafOfFile } from './maf.ts';
import { receiptText, verifiedFile, verifiedJson, verifiedLines } from './receipts.ts';
import { outcomeOf, type Outcome, type Refused } from './situations.ts';
import { isPlain, terminalOf, type Terminal } from './terminal.ts';
import { timelineJson, timelineLines, timelineOf } from './timeline.ts';

/** `pleindroit`: the same answers in a terminal. */

async function run(asked: Asked): Promise<ExitCode> {
  const { command, day, json, words } = asked;
  switch (command) {
    case 'help':
      print([words.say('cli.help').trimEnd()]);
      return EXIT.answered;
    case 'version':
      print([`pleindroit ${manifest.version}`]);
      return EXIT.answered;
    case 'schema':
      print([JSON.stringify(situationSchema(), undefined, 2)]);
      return EXIT.answered;
    case 'schema history':
      print([JSON.stringify(historySchema(), undefined, 2)]);
      return EXIT.answered;
    case 'schema maf':
      print([JSON.stringify(mafSchema(), undefined, 2)]);
      return EXIT.answered;
    case 'amounts':
      print(json ? [amountsJson(day, words)] : amountsOn(day, words, terminalOf(process.stdout)));
      return EXIT.answered;
    case 'timeline':
      return tellTimelines(asked);
    case 'advise':
      return tellAdvice(asked);
    case 'maf':
      return tellMaf(asked);
    case 'receipt':
      return makeReceipt(asked);
    case 'receipt verify':
      return verifyAll(asked);
    case 'assess':
    case 'explain':
      return tellAll(asked, command);
  }
}

/** One situation, one receipt: it goes to standard output, to be kept in a file. */
async function makeReceipt({ files: [file = '-'], day, words }: Asked): Promise<ExitCode> {
  const outcome = await told(
    file,
    () => outcomeOf(file, day, words),
    (one) => one,
  );
  if ('answer' in outcome) print([await receiptText(outcome)]);
  else {
    const terminal = terminalOf(process.stderr);
    process.stderr.write(`${outcomeText(outcome, 'assess', words, terminal).join('\n')}\n`);
  }
  return outcome.exit;
}

function verifyAll({ files, json, words }: Asked): Promise<ExitCode> {
  return tellEach(files, json, words, async (file) => {
    const one = await verifiedFile(file, words);
    if (!('verified' in one)) return one;
    return {
      exit: one.exit,
      isGood: one.verified.problem === undefined,
      json: () => verifiedJson(one),
      lines: (terminal) => verifiedLines(one, words, terminal),
    };
  });
}

function tellTimelines({ files, day, json, words }: Asked): Promise<ExitCode> {
  return tellEach(files, json, words, async (file) => {
    const one = await timelineOf(file, day, words);
    if (!('now' in one)) return one;
    return {
      exit: one.exit,
      isGood: true,
      json: () => timelineJson(one),
      lines: (terminal) => timelineLines(one, words, terminal),
    };
  });
}

function tellAdvice({ files, day, json, words }: Asked): Promise<ExitCode> {
  return tellEach(files, json, words, async (file) => {
    const one = await adviceOfFile(file, day, words);
    if (!('advice' in one)) return one;
    return {
      exit: one.exit,
      isGood: true,
      json: () => adviceJson(one),
      lines: (terminal) => adviceLines(one, words, terminal),
    };
  });
}

function tellMaf({ files, coPayments, day, json, words }: Asked): Promise<ExitCode> {
  return tellEach(files, json, words, async (file) => {
    const one = await mafOfFile(file, coPayments, day, words);
    if (!('answer' in one)) return one;
    return {
      exit: one.exit,
      isGood: true,
      json: () => mafJson(one),
      lines: (terminal) => mafLines(one, words, terminal),
    };
  });
}

interface Told {
  readonly exit: ExitCode;
  readonly isGood: boolean;
  readonly json: () => object;
  readonly lines: (terminal: Terminal) => readonly string[];
}

/** What is to be told of each file, or what is wrong with it. */
async function tellEach(
  files: readonly string[],
  json: boolean,
  words: Words,
  tell: (file: string) => Promise<Told | Refused>,
): Promise<ExitCode> {
  let exit: ExitCode = EXIT.answered;
  for (const file of files) {
    const one = await tell(file);
    exit = graver(exit, one.exit);
    if (json) {
      const said = 'lines' in one ? one.json() : outcomeJson(one, 'assess');
      print([JSON.stringify(said, undefined, files.length > 1 ? 0 : 2)]);
      continue;
    }
    const stream = 'lines' in one && one.isGood ? process.stdout : process.stderr;
    const terminal = terminalOf(stream);
    const heading = files.length > 1 ? [terminal.paint('strong', `— ${nameOf(file, words)}`)] : [];
    const lines = 'lines' in one ? one.lines(terminal) : outcomeText(one, 'assess', words, terminal);
    stream.write(`${[...heading, ...lines].join('\n')}\n`);
  }
  return exit;
}

/**
 * One file after the other: an answer is shown as soon as it is there, and one bad file does not stop the
 * others.
 */
async function tellAll({ files, day, json, words }: Asked, telling: Telling): Promise<ExitCode> {
  let exit: ExitCode = EXIT.answered;
  for (const [place, file] of files.entries()) {
    progress(
      place === 0 ? '' : words.say('cli.progress', { done: place, total: files.length }),
      files.length,
    );
    const { stream, ...one } = await told(
      file,
      () => outcomeOf(file, day, words),
      (outcome) => written(outcome, telling, { files, json, words }),
    );
    progress('', files.length);
    exit = graver(exit, one.exit);
    const after = !json && place < files.length - 1 ? '\n' : '';
    stream.write(`${one.text}\n${after}`);
  }
  return exit;
}

/** JSON all goes to standard output; as text only the answers do. */
function written(
  outcome: Outcome,
  telling: Telling,
  { files, json, words }: Pick<Asked, 'files' | 'json' | 'words'>,
) {
  const { exit, file } = outcome;
  if (json) {
    const text = JSON.stringify(outcomeJson(outcome, telling), undefined, files.length > 1 ? 0 : 2);
    return { exit, stream: process.stdout, text };
  }
  const isAnswer = 'answer' in outcome;
  const stream = isAnswer ? process.stdout : process.stderr;
  const terminal = terminalOf(stream);
  const heading = files.length > 1 && isAnswer ? [terminal.paint('strong', `— ${nameOf(file, words)}`)] : [];
  return { exit, stream, text: [...heading, ...outcomeText(outcome, telling, words, terminal)].join('\n') };
}

/** How far it is, for somebody who waits at a terminal; nothing in a file or a pipe. */
function progress(text: string, total: number): void {
  if (process.stderr.isTTY && total > 1 && !isPlain()) process.stderr.write(`\r\u001b[K${text}`);
}

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

// Whoever reads us may stop reading, `pleindroit amounts | head`; a full disk is another matter.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', ({ code = '' }: NodeJS.ErrnoException) => {
    // Of what is wrong with a file nobody need read the sentence to have the exit code.
    if (code === 'EPIPE' && stream === process.stderr) return;
    if (code === 'EPIPE') process.exit(EXIT.answered);
    if (stream === process.stdout) process.stderr.write(`${say('cli.not-written', { code })}\n`);
    process.exit(EXIT.unwritten);
  });
}

let { say } = words(languageOfTheMachine(process.env));
try {
  const asked = readCommandLine(process.argv.slice(2), process.env);
  ({ say } = asked.words);
  process.exitCode = await run(asked);
} catch (error) {
  if (error instanceof UsageError) {
    process.stderr.write(`${error.message}\n${error.words.say('cli.see-help')}\n`);
    process.exitCode = EXIT.usage;
  } else {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${say('cli.bug', { message })}\n`);
    process.exitCode = EXIT.bug;
  }
}
