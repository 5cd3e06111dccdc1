import {
  MOST_ANSWERS,
  asked,
  assessedBy,
  readAnswers,
  readingsOf,
  situationFrom,
  type Answers,
} from '@pleindroit/interview/asking';
import {
  citizenOutcome,
  citizenWords,
  questionIn,
  type CitizenLanguage,
} from '@pleindroit/interview/citizen';
import { words } from '@pleindroit/interview';
import { isoDay, lawInForce } from '@pleindroit/law';
import type { Problem } from '@pleindroit/reading';
import { ApiProblem, saidIn } from './problem.ts';

const assessWritten = assessedBy(lawInForce);
const VOICE = { isHelping: false, isEasy: false };

/** What to ask next after these answers, in words; and the situation they make so far. */
export function nextQuestionAfter(
  given: Readonly<Record<string, unknown>>,
  language: CitizenLanguage,
  today: number,
) {
  const answers = answersIn(given, language, today);
  const step = asked(answers, today, assessWritten);
  if ('problems' in step) {
    throw new ApiProblem(
      'badRequest',
      { say: 'not-true-together' },
      step.problems.map((one) => ({
        type: `urn:problem-type:pleindroit:${one.code}`,
        in: 'body',
        name: one.path,
        detail: contradictionIn(one, language),
      })),
    );
  }
  const { question, assessment } = step;
  return {
    question:
      question === undefined
        ? null
        : {
            path: question.path,
            shape: question.shape,
            words: questionIn(citizenWords(language), VOICE, question),
          },
    outcome: citizenOutcome(step, answers),
    isCertain: assessment.certificate.verdict && !step.isClose,
    situation: situationFrom(answers, isoDay(today), 'open'),
  };
}

function answersIn(
  { answers: given, ...others }: Readonly<Record<string, unknown>>,
  language: CitizenLanguage,
  today: number,
): Answers {
  const unknown = Object.keys(others);
  if (unknown.length > 0 || !(given instanceof Object) || Array.isArray(given)) {
    throw new ApiProblem('badRequest', { say: 'one-member' });
  }
  if (Object.keys(given).length > MOST_ANSWERS) {
    throw new ApiProblem('badRequest', { say: 'too-many-answers', values: { limit: MOST_ANSWERS } });
  }
  const written = given as Readonly<Record<string, unknown>>;
  const read = readAnswers(written, isoDay(today));
  if ('answers' in read) return read.answers;
  throw new ApiProblem(
    'badRequest',
    { say: 'answers-do-not-fit' },
    read.problems.map(({ path, code }) => ({
      type: `urn:problem-type:pleindroit:${code}`,
      in: 'body',
      name: `answers.${path}`,
      detail: OF_THE_API.includes(code)
        ? saidIn(language, { say: code })
        : citizenWords(language).must(`error.${code}`, readingsOf(String(written[path]))),
    })),
  );
}

/** Only a program can be wrong in these ways; the others have the words of the interview. */
const OF_THE_API: readonly string[] = ['no-such-question', 'not-an-answer', 'nothing-chosen'];

/** Problems of a situation are worded in the languages of the trade. */
function contradictionIn(problem: Problem, language: CitizenLanguage): string {
  if (language !== 'fr' && language !== 'nl') return saidIn(language, { say: 'goes-not-with' });
  const { problem: what, remedy } = words(language).problem(problem);
  return `${what} ${remedy}`;
}
