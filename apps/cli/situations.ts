import { assess, type Assessment, type Situation } from '@pleindroit/assessment';
import type { ProblemInWords, Words } from '@pleindroit/interview';
import { outlookOf, type Outlook } from '@pleindroit/assessment/outlook';
import { lawInForce } from '@pleindroit/law';
import { wholeLawInForce } from '@pleindroit/law/keeping';
import { MOST_CHARACTERS, readSituation, type Problem } from '@pleindroit/reading';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { readText, type TextRead } from './read-text.ts';

/** One thing to correct, as it is shown and as it is written in JSON. */
export interface Correction extends ProblemInWords {
  readonly code: string;
  readonly line?: number;
  readonly column?: number;
  /** How many more there are that are not told. */
  readonly count?: number;
}

export interface Answered {
  readonly file: string;
  /** As it was written. */
  readonly text: string;
  readonly answer: Assessment;
  readonly situation: Situation;
  readonly outlook: Outlook;
  readonly exit: typeof EXIT.answered;
}

export interface Refused {
  readonly file: string;
  readonly corrections: readonly Correction[];
  readonly exit: ExitCode;
}

/** Our own mistake on one file: the others are answered all the same. */
export interface Failed {
  readonly file: string;
  readonly failure: string;
  readonly exit: typeof EXIT.bug;
}

export async function answeredFile(file: string, today: number, words: Words): Promise<Answered | Refused> {
  const read = await readText(file);
  if (!('text' in read)) return refusedFile(file, read, words);
  const { situation, problems } = readSituation(read.text, today);
  if (situation === undefined) {
    return { file, corrections: problems.map((one) => correction(one, words)), exit: EXIT.input };
  }
  const answer = assess(situation, lawInForce, today);
  const outlook = outlookOf(situation, answer, wholeLawInForce, today);
  return { file, text: read.text, answer, situation, outlook, exit: EXIT.answered };
}

/** A file of which there is no text to look at. */
export function refusedFile(
  file: string,
  read: Exclude<TextRead, { readonly text: string }>,
  words: Words,
): Refused {
  if ('refused' in read) return { file, corrections: [refusal(read.refused, words)], exit: EXIT.input };
  const problem = words.say(`cli.unreadable.${read.unreadable}`, { code: read.code });
  const remedy = words.say(`cli.unreadable.remedy-${read.unreadable}`, { file });
  return {
    file,
    corrections: [{ path: '', place: '', code: read.unreadable, problem, remedy }],
    exit: EXIT.unreadable,
  };
}

function refusal(code: 'too-large' | 'not-a-text' | 'empty', words: Words): Correction {
  if (code === 'too-large') {
    return correction({ path: '', code, values: { limit: String(MOST_CHARACTERS) } }, words);
  }
  const problem = words.say(`cli.refused.${code}`);
  return { path: '', place: '', code, problem, remedy: words.say(`cli.refused.remedy-${code}`) };
}

export function correction(problem: Problem, words: Words): Correction {
  const { at, code, values } = problem;
  const more = code === 'more-problems' ? { count: Number(values['count']) } : {};
  return { ...words.problem(problem), code, ...at, ...more };
}
