import type { Assessment } from '@pleindroit/assessment';
import {
  NOT_KNOWN,
  asked,
  assessedBy,
  type Answer,
  type Answers,
  type AssessWritten,
  type Question,
} from '@pleindroit/interview/asking';
import { lawInForce } from '@pleindroit/law';

/** An interview with somebody who answers every question. */
export interface Interview {
  readonly answers: Answers;
  /** In the order in which they were put. */
  readonly questions: readonly Question[];
  readonly assessment: Assessment;
}

/** What somebody says; whatever contradicts an earlier answer is taken back, and is not known. */
export type Somebody = (question: Question) => Answer;

/** From the first question, or from where some answers have led. */
export function interviewWith(somebody: Somebody, today: number, given: Answers = {}): Interview {
  const questions: Question[] = [];
  let answers = given;
  let step = asked(answers, today, assessWritten);
  while (!('problems' in step)) {
    const { question, assessment } = step;
    if (question === undefined) return { answers, questions, assessment };
    questions.push(question);
    const said = { ...answers, [question.path]: somebody(question) };
    const next = asked(said, today, assessWritten);
    answers = 'problems' in next ? { ...answers, [question.path]: NOT_KNOWN } : said;
    step = 'problems' in next ? asked(answers, today, assessWritten) : next;
  }
  throw new Error(JSON.stringify(answers));
}

/** Many interviews begin in the same way: each situation is assessed once. */
const before = new Map<string, ReturnType<AssessWritten>>();
const assessOnce = assessedBy(lawInForce);

const assessWritten: AssessWritten = (written, today) => {
  const found = before.get(written) ?? assessOnce(written, today);
  before.set(written, found);
  return found;
};
