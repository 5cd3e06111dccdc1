import {
  NONE,
  NOT_KNOWN,
  amountSaid,
  hasRhythm,
  isTaxed,
  rhythmPath,
  type Answers,
  type Question,
} from '../asking/asking.ts';
import type { CitizenWords } from './citizen-words.ts';

/** An answer as it was understood, told back: `1 450,50 € par mois, avant impôt`. */
export function answerIn(words: CitizenWords, question: Question, answers: Answers): string {
  const { path, about, topic, shape } = question;
  const answer = answers[path];
  const { say, must } = words;
  if (answer === undefined || answer === NOT_KNOWN) return say('ask.unknown');
  if (typeof answer === 'object') {
    return answer.length === 0
      ? say('option.none')
      : words.list(answer.map((one) => must(`option.${topic}.${one}`)));
  }
  if (answer === NONE && shape.kind !== 'one-of') return say('ask.none');
  switch (shape.kind) {
    case 'yes-no':
      return must(`option.${answer}`);
    case 'one-of':
      return must(`option.${about}.${topic}.${answer}`);
    case 'day':
    case 'day-or-none':
      return words.day(answer);
    case 'money':
    case 'money-or-none':
      return amountIn(words, question, answer, answers);
    default:
      return answer;
  }
}

function amountIn(words: CitizenWords, question: Question, answer: string, answers: Answers): string {
  const { say, must, money } = words;
  const { amount, isNet } = amountSaid(answer);
  const per = answers[rhythmPath(question.path)];
  const told = money(Number(amount.replace('.', '')));
  const inRhythm = hasRhythm(question)
    ? `${told} ${typeof per === 'string' ? must(`option.income.per.${per}`) : say('ask.per-month')}`
    : told;
  if (isNet) return say('ask.after-tax', { amount: inRhythm });
  return isTaxed(question) ? `${inRhythm}, ${say('ask.other-tax')}` : inRhythm;
}

/** What may be a slip of the pen. It never stops anybody. */
export function slipOf(
  question: Question,
  answers: Answers,
): 'looks-like-a-year' | 'looks-like-a-month' | undefined {
  const answer = answers[question.path];
  if (question.topic !== 'amount' || !isTaxed(question) || typeof answer !== 'string') return undefined;
  if (answer === NOT_KNOWN) return undefined;
  const cents = Number(amountSaid(answer).amount.replace('.', ''));
  const per = answers[rhythmPath(question.path)] ?? 'month';
  if (hasRhythm(question))
    return per !== 'year' && cents > MUCH_FOR_A_MONTH ? 'looks-like-a-year' : undefined;
  const isOfAYear = question.period?.includes('-') === false;
  return isOfAYear && cents > 0 && cents < LITTLE_FOR_A_YEAR ? 'looks-like-a-month' : undefined;
}

/** Cents. Few who come here earn more in a month, or less in a year of work or benefit. */
const MUCH_FOR_A_MONTH = 8_000_00;
const LITTLE_FOR_A_YEAR = 4_000_00;
