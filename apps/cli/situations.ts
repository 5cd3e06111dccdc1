import { assess, type Assessment, type Situation } from '@pleindroit/assessment';
import type { ProblemInWords, Words } from '@pleindroit/interview';
import { lawInForce } from '@pleindroit/law';
import { MOST_CHARACTERS, readSituation, type Problem } from '@pleindroit/reading';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { readText } from './read-text.ts';

/** One thing to correct, as it is shown and as it is written in JSON. */
export interface Correction extends ProblemInWords {
  readonly code: string;
  readonly line?: number;
  readonly column?: number;
}

/** One file: its answer, or what is wrong with it. */
export type Outcome =
  | { readonly file: string; readonly answer: Assessment; readonly situation: Situation; readonly exit: 0 }
  | { readonly file: string; readonly corrections: readonly Correction[]; readonly exit: ExitCode }
  | Failed;

/** Our own mistake on one file: the others are answered all the same. */
export interface Failed {
  readonly file: string;
  readonly failure: string;
  readonly exit: typeof EXIT.bug;
}

export async function outcomeOf(file: string, today: number, words: Words): Promise<Outcome> {
  const { say } = words;
  const read = await readText(file);
  if ('unreadable' in read) {
    const problem = say(`cli.unreadable.${read.unreadable}`, { code: read.code });
    const remedy = say(`cli.unreadable.remedy-${read.unreadable}`, { file });
    return {
      file,
      corrections: [{ path: '', place: '', code: read.unreadable, problem, remedy }],
      exit: EXIT.unreadable,
    };
  }
  if ('refused' in read) return { file, corrections: [refusal(read.refused, words)], exit: EXIT.input };
  const { situation, problems } = readSituation(read.text, today);
  if (situation === undefined) {
    return { file, corrections: problems.map((one) => correction(one, words)), exit: EXIT.input };
  }
  return { file, answer: assess(situation, lawInForce, today), situation, exit: EXIT.answered };
}

function refusal(code: 'too-large' | 'not-a-text' | 'empty', words: Words): Correction {
  if (code === 'too-large') {
    return correction({ path: '', code, values: { limit: String(MOST_CHARACTERS) } }, words);
  }
  const problem = words.say(`cli.refused.${code}`);
  return { path: '', place: '', code, problem, remedy: words.say(`cli.refused.remedy-${code}`) };
}

function correction(problem: Problem, words: Words): Correction {
  const { at, code } = problem;
  return { ...words.problem(problem), code, ...at };
}
