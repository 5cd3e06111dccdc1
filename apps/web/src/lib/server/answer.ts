import { assess, explained } from '@pleindroit/assessment';
import { outlookOf } from '@pleindroit/assessment/outlook';
import { lawInForce } from '@pleindroit/law';
import { wholeLawInForce } from '@pleindroit/law/keeping';
import { readSituation, type Problem } from '@pleindroit/reading';
import type { Answer } from '#lib/answer/answer.ts';

export type Answered = { readonly answer: Answer } | { readonly problems: readonly Problem[] };

export function answerTo(text: string, today: number): Answered {
  const { situation, problems } = readSituation(text, today);
  if (problems !== undefined) return { problems };
  const assessment = assess(situation, lawInForce, today);
  const { right, opening, roads } = assessment.steps;
  return {
    answer: {
      text,
      situation,
      assessment,
      outlook: outlookOf(situation, assessment, wholeLawInForce, today),
      today,
      reasons: {
        right: explained(right, situation, lawInForce),
        opening: explained(opening, situation, lawInForce),
        income: explained(roads.income, situation, lawInForce),
      },
    },
  };
}
