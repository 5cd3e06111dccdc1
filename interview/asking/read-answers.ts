import { amountSaid } from './net.ts';
import { NOT_KNOWN, type Answer, type Answers } from './question.ts';
import { questionAt } from './questions.ts';
import { readAnswer, type AnswerMistake } from './read-answer.ts';

/** What is wrong with one of the answers that a program gives. */
export interface AnswerProblem {
  readonly path: string;
  readonly code: 'no-such-question' | 'not-an-answer' | AnswerMistake;
}

/** So many answers has no household: of ten dependants and ten children in shared custody each field is one. */
export const MOST_ANSWERS = 2000;

/**
 * Answers from outside, by the paths of their questions: each as somebody would type it, checked against its question. All that is wrong at
 * once. `today` as a civil day.
 */
export function readAnswers(
  given: Readonly<Record<string, unknown>>,
  today: string,
): { readonly answers: Answers } | { readonly problems: readonly AnswerProblem[] } {
  const problems: AnswerProblem[] = [];
  const answers: Record<string, Answer> = {};
  for (const [path, answer] of Object.entries(given).slice(0, MOST_ANSWERS)) {
    const question = questionAt(path);
    if (question === undefined) {
      problems.push({ path, code: 'no-such-question' });
    } else if (!isAnswer(answer)) {
      problems.push({ path, code: 'not-an-answer' });
    } else {
      const read = readAnswer(question, fieldsOf(answer), today);
      if ('mistake' in read) problems.push({ path, code: read.mistake });
      else Object.assign(answers, read.answers);
    }
  }
  return problems.length > 0 ? { problems } : { answers };
}

function isAnswer(answer: unknown): answer is Answer {
  return (
    typeof answer === 'string' || (Array.isArray(answer) && answer.every((one) => typeof one === 'string'))
  );
}

function fieldsOf(answer: Answer) {
  if (typeof answer === 'object') return { value: answer.length === 0 ? ['none'] : answer };
  if (answer === NOT_KNOWN) return { value: [answer] };
  const { amount, isNet } = amountSaid(answer);
  return { value: [amount], ...(isNet ? { tax: 'after' } : {}) };
}
