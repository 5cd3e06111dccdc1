import { afterFullMonths, amountsInForce, type Law } from '@pleindroit/law';
import {
  banOnSupplements,
  consequencesOn,
  type Ban,
  type CareProvider,
  type Consequence,
  type ConsequenceId,
} from '@pleindroit/law/consequences';
import { adviceOf, type Advice } from '../advice/advice.ts';
import { aheadOf, type Forecast } from '../ahead/ahead.ts';
import type { Assessment } from '../answer.ts';
import { lifeOf, type Life } from '../life/life.ts';
import { historyOfRequest } from '../life/one-request.ts';
import type { MafAnswer } from '../maf/maf.ts';
import type { Situation } from '../situation.ts';
import { mafOfTheYear } from './maf-of-the-year.ts';
import { worthOf, type Worth } from '../worth/worth.ts';

/** A door of its own: what comes after an answer. How long the right lasts, what lies ahead, on which day to file, what it opens and what it is worth. */
export interface Outlook {
  /** As if nothing else happened to this household. */
  readonly life: Life;
  readonly ahead: readonly Forecast[];
  readonly advice: Advice;
  /** What the right opens, and what it does not open any more; absent when nobody has it, nor may have it. */
  readonly follows?: Follows;
  /** Maximum billing of this year; absent when nobody has the right. */
  readonly maf?: MafAnswer;
  /** Absent when nobody said how much care is used. */
  readonly worth?: Worth;
}

export interface Follows {
  readonly consequences: readonly (Consequence & { readonly id: ConsequenceId })[];
  readonly bans: readonly { readonly provider: CareProvider; readonly ban: Ban }[];
}

const PROVIDERS: readonly CareProvider[] = ['doctor', 'dentist', 'other'];

/** `law` is the whole law: what opens a right, and what keeps it. */
export function outlookOf(situation: Situation, assessment: Assessment, law: Law, today: number): Outlook {
  const life = lifeOf(historyOfRequest(situation), law, today);
  const mayHaveIt = assessment.covered.length > 0 || assessment.verdict !== 'not met';
  return {
    life,
    ahead: aheadOf(life, today),
    advice: adviceOf(situation, law, today),
    ...(mayHaveIt ? { follows: followsOf(situation, assessment, today) } : {}),
    ...(assessment.covered.length > 0 ? { maf: mafOfTheYear(situation, assessment, today) } : {}),
    ...(mayHaveIt && situation.persons.some(({ care }) => care !== undefined)
      ? { worth: worthOf(situation, amountsInForce, today) }
      : {}),
  };
}

function followsOf({ household }: Situation, { road }: Assessment, today: number): Follows {
  const hasYoung = household.persons.some(
    ({ facts: { born } }) => typeof born !== 'number' || today < afterFullMonths(born, 25 * 12),
  );
  const origin = road === 'automatic' ? 'automatic' : 'granted';
  return {
    consequences: consequencesOn(today).filter(({ id }) => hasYoung || id !== 'no-co-payment-for-the-young'),
    bans: PROVIDERS.map((provider) => ({ provider, ban: banOnSupplements(today, provider, origin) })),
  };
}
