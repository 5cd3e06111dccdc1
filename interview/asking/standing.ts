import { holdersIn, isDependant, isSharedChild, personsIn } from './household.ts';
import { isNetAnswer } from './net.ts';
import { NOT_KNOWN, type Answer, type Answers, type Question } from './question.ts';
import { ASKED_OF_PARTNERS, questionAt } from './questions.ts';

/**
 * The questions that were answered and still arise, in the order of their answers. One whose reason is gone is kept among the answers, for
 * the day on which the earlier answer is changed back, and is not told.
 */
export function standing(answers: Answers): readonly Question[] {
  const persons = personsIn(answers);
  return Object.keys(answers).flatMap((path) => {
    const question = questionAt(path);
    if (question === undefined || question.topic === 'per') return [];
    const { person } = question;
    const arises = (person === undefined || persons.includes(person)) && stillArises(question, answers);
    return arises ? [question] : [];
  });
}

function stillArises({ person, topic, about, kind, period }: Question, answers: Answers): boolean {
  const says = (place: string, answer: string) => answers[place] === answer;
  const holds = (place: string, one: string) => includes(answers[place], one);
  if (person === undefined) return arisesInTheHousehold(topic, answers);
  const of = `persons.${person}`;
  if (isDependant(person) && isSaidOfAll(about, topic, answers)) return false;
  if (about === 'situation' && kind !== undefined) return holds(`${of}.situations`, kind);
  if (about === 'income') return kind === undefined || holds(`${of}.incomes.${period ?? ''}`, kind);
  if (topic.startsWith('partner.')) return isAskedOfPartner(topic, answers[`${of}.partner`]);
  if (topic.startsWith('ex-officio.renounced.')) return says(`${of}.ex-officio.renounced`, 'yes');
  if (topic.startsWith('shared-custody')) return isSharedChild(person);
  if (isSharedChild(person)) return true;
  if (topic.startsWith('dependant-') && !isDependant(person)) return says(`${of}.insured-as`, 'dependant');
  return true;
}

/** What was said of all dependants at once is not told of each. */
function isSaidOfAll(about: Question['about'], topic: string, answers: Answers): boolean {
  if (about === 'situation' || topic === 'situations') return answers['dependants.situations'] === 'no';
  if (about === 'income') return answers['dependants.incomes'] === 'no';
  if (topic === 'dependant-as') return answers['dependants.are-children'] === 'yes';
  return topic === 'dependant-of' && answers['dependants.of'] !== 'both';
}

function arisesInTheHousehold(topic: string, answers: Answers): boolean {
  const [group = '', ...rest] = topic.split('.');
  if (rest.length === 0) return true;
  if (topic === 'dependants.of' && holdersIn(answers).length < 2) return false;
  if (group === 'dependants') return Number(answers['dependants']) > 0;
  if (group === 'already' || group === 'proactive-flow') return answers[group] === 'yes';
  return true;
}

function isAskedOfPartner(topic: string, how: Answer | undefined): boolean {
  return typeof how === 'string' && ASKED_OF_PARTNERS[how]?.includes(topic.slice('partner.'.length)) === true;
}

function includes(answer: Answer | undefined, one: string): boolean {
  return typeof answer === 'object' && answer.includes(one);
}

/** What was answered with "I don't know", and still matters. */
export function notKnown(answers: Answers): readonly Question[] {
  return standing(answers).filter(({ path }) => answers[path] === NOT_KNOWN);
}

/** What was only known after tax, and still matters. */
export function knownAfterTax(answers: Answers): readonly Question[] {
  return standing(answers).filter(({ path }) => isNetAnswer(answers[path]));
}
