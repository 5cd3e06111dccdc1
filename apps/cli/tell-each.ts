import type { Asked } from './command-line.ts';
import { EXIT, graver, type ExitCode } from './exit-codes.ts';
import { mistakeJson, mistakeLines, nameOf } from './mistakes.ts';
import type { Failed, Refused } from './situations.ts';
import { isPlain, terminalOf, type Terminal } from './terminal.ts';

/** What is to be told of one file, as text for people or as JSON for programs. */
export interface Told {
  readonly exit: ExitCode;
  /** False for what is told on standard error, as a mistake in a file is. */
  readonly isAnswer: boolean;
  readonly json: () => object;
  readonly lines: (terminal: Terminal) => readonly string[];
}

type Streams = Pick<NodeJS.Process, 'stdout' | 'stderr'>;

/**
 * One file after the other: an answer is shown as soon as it is there. A file that is wrong does not stop the others, and
 * neither does a mistake of our own on one of them, even when it only comes while the answer is written out.
 */
export async function tellEach(
  asked: Pick<Asked, 'files' | 'json' | 'words'>,
  tell: (file: string) => Promise<Told | Refused>,
  streams: Streams = process,
): Promise<ExitCode> {
  const { files, words } = asked;
  let exit: ExitCode = EXIT.answered;
  for (const [place, file] of files.entries()) {
    const done = place === 0 ? '' : words.say('cli.progress', { done: place, total: files.length });
    progress(done, files.length, streams);
    const one = await toldOrFailed(file);
    progress('', files.length, streams);
    exit = graver(exit, one.exit);
    const after = !asked.json && place < files.length - 1 ? '\n' : '';
    one.stream.write(`${one.text}\n${after}`);
  }
  return exit;

  async function toldOrFailed(file: string) {
    try {
      return written(file, await tell(file), asked, streams);
    } catch (error) {
      const failure = error instanceof Error ? error.message : String(error);
      return written(file, { file, failure, exit: EXIT.bug }, asked, streams);
    }
  }
}

/** JSON all goes to standard output; as text only the answers do. What is wrong with a file names it by itself. */
function written(
  file: string,
  one: Told | Refused | Failed,
  { files, json, words }: Pick<Asked, 'files' | 'json' | 'words'>,
  { stdout, stderr }: Streams,
) {
  const { exit } = one;
  const isTold = 'lines' in one;
  if (json) {
    const said = isTold ? one.json() : mistakeJson(one);
    return { exit, stream: stdout, text: JSON.stringify(said, undefined, files.length > 1 ? 0 : 2) };
  }
  const stream = isTold && one.isAnswer ? stdout : stderr;
  const terminal = terminalOf(stream);
  const heading = files.length > 1 && isTold ? [terminal.paint('strong', `— ${nameOf(file, words)}`)] : [];
  const lines = isTold ? one.lines(terminal) : mistakeLines(one, words, terminal);
  return { exit, stream, text: [...heading, ...lines].join('\n') };
}

/** How far it is, for somebody who waits at a terminal; nothing in a file or a pipe. */
function progress(text: string, total: number, { stderr }: Streams): void {
  if (stderr.isTTY && total > 1 && !isPlain()) stderr.write(`\r\u001b[K${text}`);
}
