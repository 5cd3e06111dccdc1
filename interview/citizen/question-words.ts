import { APPLICANT, NONE, type Question } from '../asking/asking.ts';
import type { CitizenWords } from './citizen-words.ts';
import { inPeriod, kindIn } from './kinds.ts';
import { paperFor, whereIn } from './papers.ts';
import { personIn, type Voice } from './persons.ts';

/** A question as its page shows it. */
export interface QuestionInWords {
  /** Of whom, when it is not whoever answers. */
  readonly about?: string;
  readonly title: string;
  /** The same without the kind of situation or income: the browser writes it into its history, which others may read. */
  readonly discreet: string;
  /** When somebody helps: the question as it can be said aloud to whoever is helped. */
  readonly aloud?: string;
  readonly hint?: string;
  /** Who knows, and on which paper it is printed. */
  readonly where?: string;
  readonly options: readonly OptionInWords[];
}

export interface OptionInWords {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

export function questionIn(words: CitizenWords, voice: Voice, question: Question): QuestionInWords {
  const { person = APPLICANT, about, topic } = question;
  const key = `question.${about}.${topic}`;
  const values = valuesOf(words, question);
  const isOfOneself = person === APPLICANT;
  const you = words.must(`${key}.you`, values);
  const title = isOfOneself && !voice.isHelping ? you : words.must(`${key}.they`, values);
  const easy =
    voice.isEasy && isOfOneself && !voice.isHelping ? words.find(`easy.${key}`, values) : undefined;
  const hint = words.find(`${key}.hint`);
  const paper = paperFor(question);
  return {
    ...(isOfOneself && !voice.isHelping ? {} : { about: capital(personIn(words, voice, person)) }),
    title: easy ?? title,
    discreet: discreetly(easy ?? title, values.kind),
    ...(voice.isHelping && isOfOneself ? { aloud: you } : {}),
    ...(hint === undefined ? {} : { hint }),
    ...(paper === undefined ? {} : { where: whereIn(words, paper) }),
    options: optionsOf(words, question),
  };
}

/** A period and a kind, as they stand inside a sentence. */
function valuesOf(words: CitizenWords, { about, period, kind }: Question) {
  return {
    period: period === undefined ? '' : inPeriod(words, period),
    kind: kind === undefined ? '' : kindIn(words, about, kind),
  };
}

/** `Pension de retraite : depuis quel jour ?` → `Depuis quel jour ?`. */
function discreetly(title: string, kind: string): string {
  return kind === '' ? title : capital(title.replace(kind, '').replace(/^[\s:]+/, ''));
}

/** A name of its own, not in a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function optionsOf(words: CitizenWords, { about, topic, shape }: Question): readonly OptionInWords[] {
  switch (shape.kind) {
    case 'yes-no':
      return ['yes', 'no'].map((value) => ({ value, label: words.must(`option.${value}`) }));
    case 'one-of':
      return shape.options.map((value) => ({
        value,
        label: words.must(`option.${about}.${topic}.${value}`),
      }));
    case 'some-of':
      return [
        ...shape.options.map((value) => {
          const hint = words.find(`hint-of.${topic}.${value}`);
          const label = words.must(`option.${topic}.${value}`);
          return { value, label, ...(hint === undefined ? {} : { hint }) };
        }),
        { value: NONE, label: words.say('option.none') },
      ];
    default:
      return [];
  }
}
