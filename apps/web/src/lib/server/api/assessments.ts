import { answerOf, assess } from '@pleindroit/assessment';
import { words, type Language } from '@pleindroit/interview';
import { lawInForce } from '@pleindroit/law';
import { readSituation, type Problem } from '@pleindroit/reading';
import { ApiProblem } from './problem.ts';

/** One situation assessed: what a receipt says of it, with its amounts, articles and readings, and one sentence to show. */
export function assessmentOf(text: string, language: Language, today: number) {
  const { situation, problems } = readSituation(text, today);
  if (problems !== undefined) throw refused(problems, language);
  if (!isJson(text)) throw new ApiProblem('badRequest', { say: 'not-json' });
  const assessment = assess(situation, lawInForce, today);
  const answer = answerOf(assessment);
  const { amounts, articles, interpretations, remarks, managingMutuality } = assessment;
  return {
    assessedOn: assessment.today,
    request: assessment.request,
    sentence: words(language).answer(answer.outcome),
    ...answer,
    remarks,
    managingMutuality,
    amounts,
    articles,
    interpretations,
  };
}

function refused(problems: readonly Problem[], language: Language): ApiProblem {
  const { problem: told } = words(language);
  return new ApiProblem(
    'badRequest',
    { say: 'situation-not-readable' },
    problems.map((one) => {
      const { path, problem, remedy } = told(one);
      return {
        type: `urn:problem-type:pleindroit:${one.code}`,
        in: 'body',
        // What spoils the whole text has no place in it.
        name: path === '' ? 'body' : path,
        detail: `${problem} ${remedy}`,
        ...one.at,
      };
    }),
  );
}

/** The reader of situations takes YAML too; whoever says JSON sends JSON, and is told at which line it is none. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
