import { periodName, type Situation } from '@pleindroit/assessment';
import { APPLICANT, isDependant, personsIn } from './household.ts';
import { NOT_KNOWN, type Answers, type Question } from './question.ts';
import { SITUATIONS, questionAt } from './questions.ts';
import { turnOf } from './turns.ts';

/**
 * What to ask next, of what the cards leave open (`asks` of the assessment of that situation). Undefined when nothing is left that could
 * still change the answer, or all of it was answered with "I don't know".
 */
export function nextQuestion(
  asks: readonly string[],
  answers: Answers,
  situation: Situation,
): Question | undefined {
  return openQuestions(asks, answers, situation)[0];
}

/** Everything that can be asked now: what was begun, then what the cards leave open, each once, in its turn. */
export function openQuestions(
  asks: readonly string[],
  answers: Answers,
  situation: Situation,
): readonly Question[] {
  const questions = asks.flatMap((path) => questionFor(placeOf(path, answers, situation), answers) ?? []);
  const turn = (question: Question) => turnOf(question, answers, periodName('month', situation.request));
  const inTurn = [...unfinished(answers), ...questions.toSorted((a, b) => turn(a) - turn(b))];
  return [...new Map(inTurn.map((question) => [question.path, question])).values()];
}

/** Situations that were named need their first day: without it, they are none. A letter of the mutuality has a date. */
function unfinished(answers: Answers): readonly Question[] {
  const letter = 'proactive-flow.notified';
  const days = personsIn(answers).flatMap((person) => {
    const kinds =
      isDependant(person) && answers['dependants.situations'] === 'no'
        ? []
        : answers[`persons.${person}.situations`];
    return typeof kinds === 'object' ? kinds.map((kind) => `persons.${person}.situations.${kind}.since`) : [];
  });
  return [...(answers['proactive-flow'] === 'yes' ? [letter] : []), ...days].flatMap((path) =>
    answers[path] === undefined ? (questionAt(path) ?? []) : [],
  );
}

/** A line of income by its kind instead of its number, and a situation by the words in which it was answered. */
function placeOf(path: string, answers: Answers, { persons, household }: Situation): string {
  const [, of = '', status = '', what = ''] = SITUATION.exec(path) ?? [];
  if (what !== '') return `${of}.${answeredAs(status, answers[of])}.${what}`;
  const [, person = '', period = '', line = '', fact = ''] = LINE.exec(path) ?? [];
  if (fact === '') return path;
  const place = persons.findIndex(({ id }) => id === person);
  const income = household.persons[place]?.incomes.find(
    ({ kind, begins }) => periodName(kind, begins) === period,
  );
  const kind = String(income?.lines[Number(line)]?.facts['kind']);
  return `persons.${person}.incomes.${period}.${kind}.${fact}`;
}

const SITUATION = /^(persons\.[^.]+\.situations)\.([^.]+)\.(.+)$/;

function answeredAs(status: string, answer: Answers[string] | undefined): string {
  const said =
    typeof answer === 'object' ? answer.find((one) => SITUATIONS[one]?.['kind'] === status) : undefined;
  return said ?? status;
}

const LINE = /^persons\.([^.]+)\.incomes\.([^[]+)\[(\d+)\]\.(.+)$/;

/** Every place on the way to what the cards leave open: what was answered elsewhere decides nothing any more. */
export function onTheWay(
  asks: readonly string[],
  answers: Answers,
  situation: Situation,
): ReadonlySet<string> {
  return new Set(asks.flatMap((path) => wayTo(placeOf(path, answers, situation))));
}

/** The first thing on the way to a place that is not answered; nothing below what nobody knows. */
function questionFor(path: string, answers: Answers): Question | undefined {
  for (const place of wayTo(path)) {
    const question = questionAt(place);
    const answer = answers[place];
    if (question === undefined) continue;
    if (answer === undefined) return question;
    if (answer === NOT_KNOWN) return undefined;
  }
  return undefined;
}

/** What is asked of all dependants at once comes before what is asked of each; whether there are any, after who is one. */
function wayTo(path: string): readonly string[] {
  if (path === 'others')
    return ['partner', 'insured-as'].map((fact) => `persons.${APPLICANT}.${fact}`).concat('dependants');
  const parts = path.split('.');
  const places = parts.map((_, last) => parts.slice(0, last + 1).join('.'));
  const [, person = '', about = ''] = parts;
  const ofAll = isDependant(person) ? ASKED_OF_ALL[about] : undefined;
  return ofAll === undefined ? places : [ofAll, ...places];
}

const ASKED_OF_ALL: Readonly<Record<string, string>> = {
  'dependant-of': 'dependants.of',
  'dependant-as': 'dependants.are-children',
  situations: 'dependants.situations',
  incomes: 'dependants.incomes',
};
