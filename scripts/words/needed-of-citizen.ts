import type { Question, Shape } from '@pleindroit/interview/asking';
import { consequences } from '@pleindroit/law/consequences';
import { everyQuestion } from '../../interview/asking/questions.ts';
import { OUTCOMES } from '../../interview/citizen/outcome.ts';
import { PAPERS } from '../../interview/citizen/papers.ts';

/** The names of everything that an interview and its result can show to a citizen: each needs its words in every language. */
export function neededOfCitizen(): ReadonlySet<string> {
  return new Set([
    ...everyQuestion().flatMap(ofQuestion),
    ...OUTCOMES.flatMap((outcome) => [
      `outcome.${outcome}.title`,
      `outcome.${outcome}.lead`,
      `outcome.${outcome}.next.1`,
      `outcome.${outcome}.next.2`,
      `easy.outcome.${outcome}`,
    ]),
    ...Object.keys(PAPERS).flatMap((paper) => [
      `paper.${paper}.name`,
      `paper.${paper}.issuer`,
      `paper.${paper}.where`,
    ]),
    ...consequences.map(({ id }) => `follows.${id}`),
  ]);
}

function ofQuestion({ about, topic, shape }: Pick<Question, 'about' | 'topic' | 'shape'>): readonly string[] {
  const key = `question.${about}.${topic}`;
  return [
    `${key}.you`,
    `${key}.they`,
    ...optionsOf(shape).map((option) => optionKey(about, topic, shape, option)),
  ];
}

function optionsOf(shape: Shape): readonly string[] {
  return shape.kind === 'one-of' || shape.kind === 'some-of' ? shape.options : [];
}

function optionKey(about: string, topic: string, shape: Shape, option: string): string {
  return shape.kind === 'some-of' ? `option.${topic}.${option}` : `option.${about}.${topic}.${option}`;
}
