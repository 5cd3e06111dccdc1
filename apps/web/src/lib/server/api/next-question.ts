import {
  MOST_ANSWERS,
  asked,
  assessedBy,
  readAnswers,
  situationFrom,
  type Answers,
} from '@pleindroit/interview/asking';
import {
  citizenOutcome,
  citizenWords,
  questionIn,
  type CitizenLanguage,
} from '@pleindroit/interview/citizen';
import { isoDay, lawInForce } from '@pleindroit/law';
import { ApiProblem } from './problem.ts';

const assessWritten = assessedBy(lawInForce);
const VOICE = { isHelping: false, isEasy: false };

/** What to ask next after these answers, in words; and the situation they make so far. */
export function nextQuestionAfter(
  given: Readonly<Record<string, unknown>>,
  language: CitizenLanguage,
  today: number,
) {
  const answers = answersIn(given, today);
  const step = asked(answers, today, assessWritten);
  if ('problems' in step) {
    throw new ApiProblem(
      'badRequest',
      'Some of the answers cannot be true together.',
      step.problems.map(({ code, path }) => ({
        type: `urn:problem-type:pleindroit:${code}`,
        in: 'body',
        name: path,
        detail: 'This goes not with another answer.',
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

function answersIn({ answers: given, ...others }: Readonly<Record<string, unknown>>, today: number): Answers {
  const unknown = Object.keys(others);
  if (unknown.length > 0 || !(given instanceof Object) || Array.isArray(given)) {
    throw new ApiProblem(
      'badRequest',
      'The body has one member, "answers": an object of answers by their paths.',
    );
  }
  if (Object.keys(given).length > MOST_ANSWERS) {
    throw new ApiProblem('badRequest', `At most ${MOST_ANSWERS} answers.`);
  }
  const read = readAnswers(given as Readonly<Record<string, unknown>>, isoDay(today));
  if ('answers' in read) return read.answers;
  throw new ApiProblem(
    'badRequest',
    'Some of the answers do not fit their question.',
    read.problems.map(({ path, code }) => ({
      type: `urn:problem-type:pleindroit:${code}`,
      in: 'body',
      name: `answers.${path}`,
      detail: DETAILS[code] ?? 'This is no answer to that question.',
    })),
  );
}

const DETAILS: Readonly<Record<string, string>> = {
  'no-such-question': 'There is no question at this path.',
  'not-an-answer': 'An answer is a text, or a list of texts.',
  'nothing-chosen': 'This is none of the options of the question.',
  'not-a-count': 'A count is a whole number.',
  'too-many': 'This count is larger than the question takes.',
  'two-answers': 'One thing has one answer.',
  'two-readings': 'This amount can be read in two ways. Write it without a mark for the thousands.',
  'in-the-future': 'This day lies in the future.',
};
