import {
  NOT_KNOWN,
  RHYTHMS,
  amountSaid,
  hasRhythm,
  isTaxed,
  rhythmPath,
  type Answers,
  type Question,
} from '@pleindroit/interview/asking';
import { capital, type CitizenWords } from '@pleindroit/interview/citizen';
import type { Language } from '@pleindroit/interview';
import type { Field } from '#lib/check/view.ts';
import { pageWords } from '#lib/words/words.ts';

/** What can be chosen in a field of the worker's check, and beside it. */

/** The citizen is asked a question and says yes or no; the field of a worker has a title, and says which of both. */
export function optionsOf(
  { about, topic, shape }: Question,
  language: Language,
  { must, say }: CitizenWords,
): Field['options'] {
  const unknown = { value: NOT_KNOWN, label: capital(say('ask.unknown')) };
  const { 'insured-as': insuredAs } = pageWords(language).check.options;
  switch (shape.kind) {
    case 'yes-no':
      return [...['yes', 'no'].map((value) => ({ value, label: must(`option.${value}`) })), unknown];
    case 'one-of':
      if (topic === 'insured-as') {
        return [...Object.entries(insuredAs).map(([value, label]) => ({ value, label })), unknown];
      }
      return [
        ...shape.options.map((value) => ({ value, label: must(`option.${about}.${topic}.${value}`) })),
        unknown,
      ];
    case 'some-of':
      return [
        ...shape.options.map((value) => ({ value, label: must(`option.${topic}.${value}`) })),
        { value: 'none', label: say('option.none') },
        unknown,
      ];
    default:
      return [];
  }
}

export function besideOf(
  question: Question,
  answers: Answers,
  typed: { readonly tax: string; readonly per: string } | undefined,
  language: Language,
  { must, say }: CitizenWords,
): Field['beside'] {
  const { path } = question;
  const answer = answers[path];
  const said = answers[rhythmPath(path)];
  const per = typeof said === 'string' ? said : (typed?.per ?? '');
  const isNet = typed?.tax === 'after' || (typeof answer === 'string' && amountSaid(answer).isNet);
  return [
    ...(hasRhythm(question)
      ? [
          {
            id: `per-${idOf(path)}`,
            name: `per.${path}`,
            label: say('ask.per'),
            options: RHYTHMS.map((value) => ({
              value,
              label: must(`option.income.per.${value}`),
            })),
            value: [per === '' ? 'month' : per],
          },
        ]
      : []),
    ...(isTaxed(question)
      ? [
          {
            id: `tax-${idOf(path)}`,
            name: `tax.${path}`,
            label: pageWords(language).check.tax,
            options: (['before', 'after'] as const).map((value) => ({
              value,
              label: pageWords(language).check[value],
            })),
            value: [isNet ? 'after' : 'before'],
          },
        ]
      : []),
  ];
}

/** What can be said instead of typing: that there is none, where that is an answer, and that nobody knows. */
export function insteadOf({ shape }: Question, { say }: CitizenWords): Field['options'] {
  if (shape.kind === 'one-of' || shape.kind === 'some-of' || shape.kind === 'yes-no') return [];
  const unknown = { value: NOT_KNOWN, label: capital(say('ask.unknown')) };
  const mayBeNone = shape.kind === 'day-or-none' || shape.kind === 'money-or-none';
  return mayBeNone ? [{ value: 'none', label: say('ask.none') }, unknown] : [unknown];
}

/** A path has points, which mean something in a selector. */
export function idOf(path: string): string {
  return path.replaceAll('.', '-');
}
