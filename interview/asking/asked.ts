import { assess, type Assessment, type Situation } from '@pleindroit/assessment';
import { isoDay, type Law } from '@pleindroit/law';
import { readSituation, type Problem } from '@pleindroit/reading';
import { isSharedChild, personsIn } from './household.ts';
import type { NetBound } from './net.ts';
import { nextQuestion } from './next-question.ts';
import type { Answer, Answers, Question } from './question.ts';
import { questionAt } from './questions.ts';
import { periodsBefore, situationFrom } from './situation-from.ts';
import { knownAfterTax } from './standing.ts';

/** What the answers make so far, and what is to be asked next. */
export interface Asked extends Assessed {
  /** Absent when nothing is left that could still change the answer, or all of it was answered with "I don't know". */
  readonly question?: Question;
  /** Some amounts are only known after tax: met for the least that they may be, and not met for the most. */
  readonly isClose: boolean;
  /** Where some are: the answer for the most they may be. That of `assessment` is for the least. */
  readonly atMost?: Assessment;
}

export interface Assessed {
  readonly situation: Situation;
  readonly assessment: Assessment;
}

/** Answers that cannot all be true: what the reader of situations says of them. */
export interface Contradiction {
  readonly problems: readonly Problem[];
}

/** One written situation, assessed: whoever asks the same thing often may keep it. */
export type AssessWritten = (written: string, today: number) => Assessed | Contradiction;

export function assessedBy(law: Law): AssessWritten {
  return (written, today) => {
    const { situation, problems } = readSituation(written, today);
    return problems === undefined ? { situation, assessment: assess(situation, law, today) } : { problems };
  };
}

/** `today`, a civil day, is the day on which it is asked, and on which it would be requested and signed. */
export function asked(answers: Answers, today: number, assessWritten: AssessWritten): Asked | Contradiction {
  const request = isoDay(today);
  const assessed = (said: Answers, bound: NetBound) =>
    assessWritten(JSON.stringify(situationFrom(said, request, bound)), today);
  const least = assessed(answers, 'least');
  if ('problems' in least) return least;
  const most = knownAfterTax(answers).length > 0 ? assessed(answers, 'most') : least;
  if ('problems' in most) return most;
  const withChildren = (): boolean => {
    const found = assessed(withSharedChildren(answers, request), 'most');
    return !('problems' in found) && found.assessment.verdict !== 'not met';
  };
  const question =
    ofTheRightThatIsThere(answers) ??
    (hasTheRight(answers)
      ? undefined
      : (openIn(least, answers) ??
        openIn(most, answers) ??
        ofSharedChildren(most, answers, withChildren) ??
        ofSomebodyElse(most, answers, (person) =>
          assessWritten(JSON.stringify({ ...situationFrom(answers, request), applicant: person }), today),
        )));
  const isClose = least.assessment.verdict === 'met' && most.assessment.verdict === 'not met';
  return {
    ...least,
    isClose,
    ...(most === least ? {} : { atMost: most.assessment }),
    ...(question === undefined ? {} : { question }),
  };
}

/** Set by whoever has the right already and wants to know all the same. */
export const CHECK_ANYWAY = 'already.check';

/** Whether there is nothing to find out: they have it already. */
export function hasTheRight(answers: Answers): boolean {
  return answers['already'] === 'yes' && answers[CHECK_ANYWAY] !== 'yes';
}

function ofTheRightThatIsThere(answers: Answers): Question | undefined {
  if (answers['already'] === undefined) return questionAt('already');
  const since = 'already.since';
  return answers['already'] === 'yes' && answers[since] === undefined ? questionAt(since) : undefined;
}

function openIn({ situation, assessment }: Assessed, answers: Answers): Question | undefined {
  return assessment.certificate.verdict ? undefined : nextQuestion(assessment.asks, answers, situation);
}

/** Children in shared custody only raise the ceiling: whether there are any is asked when that could still help. */
function ofSharedChildren(
  { assessment }: Assessed,
  answers: Answers,
  couldHelp: () => boolean,
): Question | undefined {
  const path = 'shared-children';
  if (answers[path] !== undefined || answers['dependants'] === undefined) return undefined;
  return assessment.verdict === 'not met' && couldHelp() ? questionAt(path) : undefined;
}

/** Nobody asked for them, but somebody of the household may have a right of their own: what is left of the situation they are in. */
function ofSomebodyElse(
  { assessment }: Assessed,
  answers: Answers,
  assessedFor: (person: string) => Assessed | Contradiction,
): Question | undefined {
  if (assessment.verdict !== 'not met') return undefined;
  for (const { person, verdict } of assessment.automatic) {
    const situations = `persons.${person}.situations`;
    if (verdict !== 'open' || typeof answers[situations] !== 'object') continue;
    const found = assessedFor(person);
    if ('problems' in found) continue;
    const asks = found.assessment.roads
      .filter(({ road }) => road === 'automatic')
      .flatMap((road) => road.asks)
      .filter((path) => path.startsWith(`${situations}.`));
    const question = nextQuestion(asks, answers, found.situation);
    if (question !== undefined) return question;
  }
  return undefined;
}

/** As many as can be answered, each as the law wants them. */
function withSharedChildren(answers: Answers, request: string): Answers {
  const said: Answers = { ...answers, 'shared-children': String(MOST_SHARED_CHILDREN) };
  const facts = personsIn(said)
    .filter(isSharedChild)
    .flatMap((child): readonly (readonly [string, Answer])[] => [
      [`persons.${child}.born`, request],
      [`persons.${child}.shared-custody.days-per-fortnight`, '14'],
      [`persons.${child}.shared-custody.declared`, 'yes'],
      ...periodsBefore(request).map((period) => [`persons.${child}.incomes.${period}`, []] as const),
    ]);
  return { ...said, ...(Object.fromEntries(facts) as Answers) };
}

const MOST_SHARED_CHILDREN = 10;
