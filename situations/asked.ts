import { assess, type Assessment, type Situation } from '@pleindroit/assessment';
import {
  NOT_KNOWN,
  nextQuestion,
  situationFrom,
  type Answer,
  type Answers,
  type Question,
} from '@pleindroit/interview/asking';
import { isoDay, lawInForce } from '@pleindroit/law';
import { readSituation } from '@pleindroit/reading';

/** An interview with somebody who answers every question. */
export interface Interview {
  readonly answers: Answers;
  /** In the order in which they were put. */
  readonly questions: readonly Question[];
  readonly assessment: Assessment;
}

/** What somebody says; whatever contradicts an earlier answer is taken back, and is not known. */
export type Somebody = (question: Question) => Answer;

export function interviewWith(somebody: Somebody, today: number): Interview {
  const request = isoDay(today);
  const questions: Question[] = [];
  let answers: Answers = {};
  let assessment = assessed(answers, request, today);
  while (assessment !== undefined) {
    const { question, found } = assessment;
    if (question === undefined) return { answers, questions, assessment: found };
    questions.push(question);
    const said = { ...answers, [question.path]: somebody(question) };
    const next = assessed(said, request, today);
    answers = next === undefined ? { ...answers, [question.path]: NOT_KNOWN } : said;
    assessment = next ?? assessed(answers, request, today);
  }
  throw new Error(JSON.stringify(answers));
}

/** Many interviews begin in the same way: each situation is assessed once. */
const before = new Map<string, { readonly situation: Situation; readonly found: Assessment } | undefined>();

function known(written: string, today: number) {
  if (before.has(written)) return before.get(written);
  const { situation } = readSituation(written, today);
  const answer = situation && { situation, found: assess(situation, lawInForce, today) };
  before.set(written, answer);
  return answer;
}

function assessed(
  answers: Answers,
  request: string,
  today: number,
): { readonly found: Assessment; readonly question: Question | undefined } | undefined {
  const answer = known(JSON.stringify(situationFrom(answers, request)), today);
  if (answer === undefined) return undefined;
  const { situation, found } = answer;
  const question = found.certificate.verdict ? undefined : nextQuestion(found.asks, answers, situation);
  return { found, question };
}
