import {
  APPLICANT,
  asked,
  assessedBy,
  openQuestions,
  questionAt,
  readingsOf,
  standing,
  personsIn,
  type AssessWritten,
  type Question,
} from '@pleindroit/interview/asking';
import {
  capital,
  citizenWords,
  inPeriod,
  kindIn,
  personIn,
  type CitizenWords,
} from '@pleindroit/interview/citizen';
import { words as wordsIn, type Language, type Words } from '@pleindroit/interview';
import { isoDay, lawInForce } from '@pleindroit/law';
import type { Field, Group, WorkersCheck } from '#lib/check/view.ts';
import { sealed } from '#lib/server/interview/post.ts';
import { resultOf, situationText } from '#lib/server/interview/views.ts';
import { pageWords } from '#lib/words/words.ts';
import { besideOf, idOf, insteadOf, optionsOf } from './choices.ts';
import { contradictionIn, mistakesIn } from './mistakes.ts';
import { readFields, shown, type FieldsRead } from './fields.ts';

const assess: AssessWritten = assessedBy(lawInForce);
const VOICE = { isHelping: true, isEasy: false };

/** The page after what stood in its fields; undefined when more stood there than is read. */
export function checkOf(form: FormData, language: Language, today: number): WorkersCheck | undefined {
  const read = readFields(form, isoDay(today));
  if (read === undefined) return undefined;
  const { answers, mistakes } = read;
  const citizen = citizenWords(language);
  const step = asked(answers, today, assess);
  if ('problems' in step) {
    const groups = groupsOf(read, [], language, citizen);
    return {
      groups,
      mistakes: [
        ...mistakesIn(groups, language),
        ...step.problems.map((one) => contradictionIn(groups, one, answers, language)),
      ],
    };
  }
  const { assessment, situation, question } = step;
  const open = [
    ...openQuestions(assessment.asks, answers, situation),
    ...(question === undefined ? [] : [question]),
  ];
  const groups = groupsOf(read, open, language, citizen);
  if (mistakes.size > 0) return { groups, mistakes: mistakesIn(groups, language) };
  const progress = { answers, voice: VOICE };
  return {
    groups,
    mistakes: [],
    answer: {
      result: resultOf({ page: 'result', asked: step, progress }, citizen, today),
      state: sealed(progress),
      situation: situationText(answers, today),
      open: new Set(open.map(({ path }) => path)).size,
    },
  };
}

/** What is asked of everybody comes first, then person by person; within, in the order of the interview. */
function groupsOf(
  read: FieldsRead,
  open: readonly Question[],
  language: Language,
  citizen: CitizenWords,
): readonly Group[] {
  const words = wordsIn(language);
  const paths = new Set(open.map(({ path }) => path));
  // What was typed and could not be read stands there as well.
  const wrong = [...read.mistakes.keys()].flatMap((path) => questionAt(path) ?? []);
  const questions = [...standing(read.kept), ...wrong, ...open].filter(
    ({ topic }, place, all) =>
      topic !== 'already' && all.findIndex((one) => one.path === all[place]?.path) === place,
  );
  const of = (person: string | undefined) =>
    questions
      .filter((question) => question.person === person)
      .toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
  // A mark on every field marks nothing: it stands where it tells some from most.
  const empty = questions.filter(({ path }) => read.answers[path] === undefined);
  const isTelling = 2 * empty.filter(({ path }) => paths.has(path)).length <= empty.length;
  const field = (question: Question) =>
    fieldOf(question, read, isTelling && paths.has(question.path), words, citizen);
  const household = {
    id: 'household',
    title: pageWords(language).check.household,
    fields: of(undefined).map(field),
  };
  const persons = personsIn(read.kept).map((person): Group => ({
    id: person,
    title: capital(namedIn(person, language, citizen)),
    ...(/^(dependant|shared-child)-/.test(person) ? { person } : {}),
    fields: of(person).map(field),
  }));
  return [...persons.slice(0, 1), household, ...persons.slice(1)];
}

/** As the page names somebody, in a title and in a sentence. */
function namedIn(person: string, language: Language, citizen: CitizenWords): string {
  return person === APPLICANT ? pageWords(language).check.applicant : personIn(citizen, VOICE, person);
}

/** What belongs together stands together: a situation with its facts, an income with its amount. */
function placeOf({ about, topic, kind = '', period = '' }: Question): string {
  switch (about) {
    case 'household':
      return '0';
    case 'person':
      return topic === 'situations' ? '1' : `3 ${PERSON_FIRST.includes(topic) ? 0 : 1}`;
    case 'situation':
      return `2 ${kind}`;
    case 'income':
      return kind === '' ? `4 ${period} 0` : `4 ${period} 1 ${kind}`;
  }
}

const PERSON_FIRST: readonly string[] = ['born', 'partner', 'insured-as', 'dependant-of', 'dependant-as'];

function fieldOf(
  question: Question,
  { answers, typed, mistakes, beside }: FieldsRead,
  isOpen: boolean,
  words: Words,
  citizen: CitizenWords,
): Field {
  const { path, shape } = question;
  const mistake = mistakes.get(path);
  const options = optionsOf(question, words.language, citizen);
  return {
    id: idOf(path),
    name: `a.${path}`,
    label: labelOf(question, words, citizen),
    kind: shape.kind === 'some-of' ? 'boxes' : options.length > 0 ? 'select' : 'text',
    options,
    value: (mistake === undefined ? undefined : typed.get(path)) ?? shown(answers[path]),
    ...(mistake === undefined
      ? {}
      : { mistake: citizen.must(`error.${mistake}`, readingsOf(typed.get(path)?.[0] ?? '')) }),
    ...(shape.kind === 'day' || shape.kind === 'day-or-none'
      ? { hint: pageWords(words.language).check.dayHint }
      : {}),
    isOpen: isOpen && answers[path] === undefined,
    instead: insteadOf(question, citizen),
    beside: besideOf(question, answers, beside.get(path), words.language, citizen),
  };
}

function labelOf(
  { path, about, topic, kind, period }: Question,
  words: Words,
  citizen: CitizenWords,
): string {
  const { check } = pageWords(words.language);
  if (about === 'income' && period !== undefined) {
    if (kind === undefined) return capital(words.factAt(path));
    const what = (check.labels as Readonly<Record<string, string>>)[topic] ?? topic;
    return `${kindIn(citizen, about, kind)}, ${inPeriod(citizen, period)} – ${what}`;
  }
  const ofTheGroup = (check.labels as Readonly<Record<string, string>>)[topic];
  return capital(ofTheGroup ?? words.factAt(path));
}
