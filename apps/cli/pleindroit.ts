#!/usr/bin/env node
import { receiptOf } from '@pleindroit/assessment';
import { words } from '@pleindroit/interview';
import { lawInForce } from '@pleindroit/law';
import { historySchema, mafSchema, situationSchema } from '@pleindroit/reading';
import manifest from './package.json' with { type: 'json' };
import { adviceJson, adviceLines, adviceOfFile } from './advice.ts';
import { amountsJson, amountsOn } from './amounts.ts';
import { answerJson, answerLines, type Telling } from './answers.ts';
import { languageOfTheMachine, readCommandLine, UsageError, type Asked } from './command-line.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { mafJson, mafLines, mafOfFile } from './maf.ts';
import { verifiedFile, verifiedJson, verifiedLines } from './receipts.ts';
import { answeredFile } from './situations.ts';
import { tellEach } from './tell-each.ts';
import { terminalOf } from './terminal.ts';
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
      return tellAnswers(asked, command);
  }
}

function tellAnswers(asked: Asked, telling: Telling): Promise<ExitCode> {
  const { day, words } = asked;
  return tellEach(asked, async (file) => {
    const one = await answeredFile(file, day, words);
    if (!('answer' in one)) return one;
    return {
      exit: one.exit,
      isAnswer: true,
      json: () => answerJson(one, telling),
      lines: (terminal) => answerLines(one, telling, words, terminal),
    };
  });
}

/** One situation, one receipt: it goes to standard output, to be kept in a file. */
function makeReceipt(asked: Asked): Promise<ExitCode> {
  const { day, words } = asked;
  return tellEach({ ...asked, json: false }, async (file) => {
    const one = await answeredFile(file, day, words);
    if (!('answer' in one)) return one;
    const receipt = await receiptOf(one.text, one.answer, lawInForce);
    return {
      exit: one.exit,
      isAnswer: true,
      json: () => receipt,
      lines: () => [JSON.stringify(receipt, undefined, 2)],
    };
  });
}

function verifyAll(asked: Asked): Promise<ExitCode> {
  const { words } = asked;
  return tellEach(asked, async (file) => {
    const one = await verifiedFile(file, words);
    if (!('verified' in one)) return one;
    return {
      exit: one.exit,
      isAnswer: one.verified.problem === undefined,
      json: () => verifiedJson(one),
      lines: (terminal) => verifiedLines(one, words, terminal),
    };
  });
}

function tellTimelines(asked: Asked): Promise<ExitCode> {
  const { day, words } = asked;
  return tellEach(asked, async (file) => {
    const one = await timelineOf(file, day, words);
    if (!('now' in one)) return one;
    return {
      exit: one.exit,
      isAnswer: true,
      json: () => timelineJson(one),
      lines: (terminal) => timelineLines(one, words, terminal),
    };
  });
}

function tellAdvice(asked: Asked): Promise<ExitCode> {
  const { day, words } = asked;
  return tellEach(asked, async (file) => {
    const one = await adviceOfFile(file, day, words);
    if (!('advice' in one)) return one;
    return {
      exit: one.exit,
      isAnswer: true,
      json: () => adviceJson(one),
      lines: (terminal) => adviceLines(one, words, terminal),
    };
  });
}

function tellMaf(asked: Asked): Promise<ExitCode> {
  const { coPayments, day, words } = asked;
  return tellEach(asked, async (file) => {
    const one = await mafOfFile(file, coPayments, day, words);
    if (!('answer' in one)) return one;
    return {
      exit: one.exit,
      isAnswer: true,
      json: () => mafJson(one),
      lines: (terminal) => mafLines(one, words, terminal),
    };
  });
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
