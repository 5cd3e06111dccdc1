import { outlookOf } from '@pleindroit/assessment/outlook';
import {
  NOT_KNOWN,
  RHYTHMS,
  hasRhythm,
  isTaxed,
  readingsOf,
  questionAt,
  situationFrom,
  standing,
  type Answers,
} from '@pleindroit/interview/asking';
import {
  answerIn,
  paperFor,
  questionIn,
  resultIn,
  slipOf,
  whereIn,
  type CitizenResult,
  type CitizenWords,
} from '@pleindroit/interview/citizen';
import { isoDay } from '@pleindroit/law';
import { wholeLawInForce } from '@pleindroit/law/keeping';
import { stringify } from 'yaml';
import type { AnswerRow, Noted, QuestionView, View } from '#lib/interview/view.ts';
import type { Progress, Turn } from './progress.ts';

/** A turn of the interview in the words of one language. `state` is its progress, sealed. */
export function viewOf(turn: Turn, words: CitizenWords, state: string, today: number): View {
  const { progress } = turn;
  const sealed = { state, voice: progress.voice };
  if (turn.page === 'question') return { ...sealed, ...questionView(turn, words) };
  const rows = rowsOf(words, progress);
  if (turn.page === 'check') {
    return { ...sealed, page: 'check', rows, isEnough: turn.asked.question === undefined };
  }
  return {
    ...sealed,
    page: 'result',
    rows,
    result: resultOf(turn, words, today),
    situation: situationText(progress.answers, today),
  };
}

/** The situation as a file, for a receipt and for whoever is of the trade: an amount after tax is none before tax, and stays open. */
export function situationText(answers: Answers, today: number): string {
  return stringify(situationFrom(answers, isoDay(today), 'open'));
}

export function resultOf(
  { asked, progress }: Extract<Turn, { readonly page: 'check' | 'result' }>,
  words: CitizenWords,
  today: number,
): CitizenResult {
  const outlook = outlookOf(asked.situation, asked.assessment, wholeLawInForce, today);
  return resultIn(words, progress.voice, asked, outlook, progress.answers, today);
}

function questionView(
  { question, progress, given, mistake }: Extract<Turn, { readonly page: 'question' }>,
  words: CitizenWords,
): Omit<QuestionView, 'state' | 'voice'> {
  const { shape } = question;
  const noted = notedOf(words, progress);
  return {
    page: 'question',
    question: questionIn(words, progress.voice, question),
    shape: shape.kind,
    value: given?.value ?? [],
    ...(isTaxed(question) ? { tax: given?.tax === 'after' ? 'after' : 'before' } : {}),
    ...(hasRhythm(question) ? { per: { value: given?.per ?? 'month', options: rhythms(words) } } : {}),
    ...(mistake === undefined
      ? {}
      : {
          mistake: words.must(`error.${mistake}`, {
            what: words.say('error.kept'),
            ...readingsOf(given?.value[0] ?? ''),
          }),
        }),
    ...(noted === undefined || mistake !== undefined ? {} : { noted }),
    hasAnswers: standing(progress.answers).length > 0,
  };
}

function rhythms({ must }: CitizenWords): readonly { readonly value: string; readonly label: string }[] {
  return RHYTHMS.map((value) => ({ value, label: must(`option.income.per.${value}`) }));
}

/** What was understood is told back where it could be misunderstood; and who knows it, when it was not known. */
function notedOf(words: CitizenWords, { answers, answered }: Progress): Noted | undefined {
  const question = questionAt(answered ?? '');
  if (question === undefined) return undefined;
  const { path, shape } = question;
  if (answers[path] === NOT_KNOWN) {
    const paper = paperFor(question);
    const text =
      paper === undefined
        ? words.say('ask.noted-unknown-nowhere')
        : words.say('ask.noted-unknown', { where: whereIn(words, paper) });
    return { path, text };
  }
  if (!TOLD_BACK.includes(shape.kind)) return undefined;
  const slip = slipOf(question, answers);
  return {
    path,
    text: words.say('ask.noted', { answer: answerIn(words, question, answers) }),
    ...(slip === undefined ? {} : { slip: words.say(`ask.${slip}`) }),
  };
}

const TOLD_BACK: readonly string[] = ['day', 'day-or-none', 'money', 'money-or-none'];

export function rowsOf(words: CitizenWords, { answers, voice }: Progress): readonly AnswerRow[] {
  return standing(answers).map((question) => {
    const { about, title } = questionIn(words, { ...voice, isEasy: false }, question);
    return {
      ...(about === undefined ? {} : { about }),
      title,
      answer: answerIn(words, question, answers),
      path: question.path,
    };
  });
}
