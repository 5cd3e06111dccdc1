import {
  OF_THE_HOUSEHOLD,
  exOfficioCeiling,
  exOfficioIncome,
  hasRenounced,
  isExcluded,
  isInASituationOfTheMutuality,
  isIsolated,
  verdictOf,
  type Interpreter,
} from '@pleindroit/law';
import type { ExOfficioAnswer } from './answer.ts';
import { bounds } from './comparison.ts';
import type { Situation } from './situation.ts';

/** What the mutuality would find if it looked by itself, condition by condition. */
export function exOfficioOf({ household }: Situation, answer: Interpreter): ExOfficioAnswer {
  const applicant = { ...OF_THE_HOUSEHOLD, person: household.applicant };
  const conditions = [
    { card: isInASituationOfTheMutuality, mustBe: true },
    { card: isIsolated, mustBe: true },
    { card: isExcluded, mustBe: false },
    { card: hasRenounced, mustBe: false },
  ];
  return {
    conditions: conditions.map(({ card, mustBe }) => ({
      card: card.id,
      verdict: verdictOf(answer(card, applicant)),
      mustBe,
    })),
    income: bounds(answer(exOfficioIncome)),
    ceiling: bounds(answer(exOfficioCeiling)),
  };
}
