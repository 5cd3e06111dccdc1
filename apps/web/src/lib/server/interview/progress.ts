import { isoDay } from '@pleindroit/law';
import {
  CHECK_ANYWAY,
  NOT_KNOWN,
  amountSaid,
  asked,
  questionAt,
  readAnswer,
  rhythmPath,
  standing,
  type AnswerMistake,
  type Answers,
  type Asked,
  type AssessWritten,
  type Given,
  type Question,
} from '@pleindroit/interview/asking';
import type { Voice } from '@pleindroit/interview/citizen';

/** How far an interview is: everything that travels in the sealed field of its page. */
export interface Progress {
  readonly answers: Answers;
  readonly voice: Voice;
  /** The question of this page. */
  readonly asking?: string;
  /** The question that was answered on the page before. */
  readonly answered?: string;
  /** The page shows the result: another language shows it too. */
  readonly isAtTheEnd?: boolean;
}

export const AT_THE_START: Progress = { answers: {}, voice: { isHelping: false, isEasy: false } };

/** What somebody did on a page: the button, and what stood in the fields. */
export interface Move {
  readonly press: Press;
  readonly given: Given;
}

export type Press =
  | 'answer'
  | 'not-known'
  | 'none'
  /** The same page again: in another language, in easier words. */
  | 'show'
  | 'back'
  | 'go-on'
  | 'check'
  | 'result'
  | 'check-anyway'
  | 'easy-on'
  | 'easy-off'
  | { readonly change: string };

/** What the next page shows. */
export type Turn =
  | {
      readonly page: 'question';
      readonly question: Question;
      readonly progress: Progress;
      /** What was typed and not understood, or was answered before. */
      readonly given?: Given;
      readonly mistake?: AnswerMistake | 'contradiction';
    }
  | { readonly page: 'check' | 'result'; readonly asked: Asked; readonly progress: Progress };

export function after(move: Move, progress: Progress, today: number, assess: AssessWritten): Turn {
  const { press, given } = move;
  const go = (answers: Answers) => asked(answers, today, assess);

  if (typeof press === 'object') return questionAgain(press.change, progress) ?? turnOf(progress, go);
  switch (press) {
    case 'answer':
    case 'not-known':
    case 'none':
      return answered(press, given, progress, today, go);
    case 'show':
      return shown(progress, given, go);
    case 'easy-on':
    case 'easy-off': {
      const voice = { ...progress.voice, isEasy: press === 'easy-on' };
      return shown({ ...progress, voice }, given, go);
    }
    case 'back':
      return (
        questionAgain(pathBefore(progress), progress) ??
        questionAgain(progress.asking, progress) ??
        turnOf(progress, go)
      );
    case 'check-anyway':
      return turnOf({ ...progress, answers: { ...progress.answers, [CHECK_ANYWAY]: 'yes' } }, go);
    case 'check':
    case 'result':
      return summed(press, progress, go);
    case 'go-on':
      return turnOf(progress, go);
  }
}

type Go = (answers: Answers) => ReturnType<typeof asked>;

/** The question that is open, or when there is none all the answers. */
export function turnOf(progress: Progress, go: Go): Turn {
  const step = go(progress.answers);
  if ('problems' in step) return contradicted(progress, go);
  const { question } = step;
  if (question === undefined) return { page: 'check', asked: step, progress: without(progress) };
  return { page: 'question', question, progress: { ...progress, asking: question.path, isAtTheEnd: false } };
}

function answered(
  press: 'answer' | 'not-known' | 'none',
  typed: Given,
  progress: Progress,
  today: number,
  go: Go,
): Turn {
  const question = questionAt(progress.asking ?? '');
  if (question === undefined) return turnOf(progress, go);
  const given = press === 'answer' ? typed : { value: [press === 'none' ? 'none' : NOT_KNOWN] };
  const read = readAnswer(question, given, isoDay(today));
  if ('mistake' in read) return { page: 'question', question, progress, given: typed, mistake: read.mistake };
  const answers = { ...progress.answers, ...read.answers };
  if ('problems' in go(answers)) {
    return { page: 'question', question, progress, given: typed, mistake: 'contradiction' };
  }
  return turnOf({ ...progress, answers, answered: question.path }, go);
}

function shown(progress: Progress, given: Given, go: Go): Turn {
  const question = questionAt(progress.asking ?? '');
  if (question === undefined) return summed(progress.isAtTheEnd === true ? 'result' : 'check', progress, go);
  const isTyped = given.value.some((text) => text !== '');
  return {
    page: 'question',
    question,
    progress,
    ...(isTyped ? { given } : previous(question, progress.answers)),
  };
}

function summed(page: 'check' | 'result', progress: Progress, go: Go): Turn {
  const step = go(progress.answers);
  if ('problems' in step) return contradicted(progress, go);
  return { page, asked: step, progress: { ...without(progress), isAtTheEnd: page === 'result' } };
}

/** An answer kept from before another one was changed: the last one that stands is asked again. */
function contradicted(progress: Progress, go: Go): Turn {
  const last = standing(progress.answers).at(-1);
  if (last === undefined) return turnOf({ ...progress, answers: {} }, go);
  const { [last.path]: _, ...answers } = progress.answers;
  return turnOf({ ...progress, answers }, go);
}

function questionAgain(path: string | undefined, progress: Progress): Turn | undefined {
  const question = standing(progress.answers).find((one) => one.path === path);
  if (question === undefined) return undefined;
  const { answered: _, ...rest } = progress;
  return {
    page: 'question',
    question,
    progress: { ...rest, asking: question.path },
    ...previous(question, progress.answers),
  };
}

/** The question before the one of this page, in the order in which they were answered. */
export function pathBefore({ answers, asking }: Progress): string | undefined {
  const paths = standing(answers).map(({ path }) => path);
  const here = paths.indexOf(asking ?? '');
  return here < 0 ? paths.at(-1) : paths[here - 1];
}

/** The fields as they were filled in for an answer. */
function previous({ path }: Question, answers: Answers): { readonly given?: Given } {
  const answer = answers[path];
  if (answer === undefined || answer === NOT_KNOWN) return {};
  if (typeof answer === 'object') return { given: { value: answer.length === 0 ? ['none'] : answer } };
  const { amount, isNet } = amountSaid(answer);
  const per = answers[rhythmPath(path)];
  return {
    given: {
      value: [amount],
      ...(isNet ? { tax: 'after' } : {}),
      ...(typeof per === 'string' ? { per } : {}),
    },
  };
}

/** A page of all the answers asks nothing. */
function without({ asking: _, answered: __, isAtTheEnd: ___, ...rest }: Progress): Progress {
  return rest;
}
