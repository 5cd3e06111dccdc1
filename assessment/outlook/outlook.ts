import { afterFullMonths, type Law } from '@pleindroit/law';
import {
  banOnSupplements,
  consequencesOn,
  type Ban,
  type CareProvider,
  type Consequence,
  type ConsequenceId,
  type Origin,
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
  readonly bans: readonly BanOfPersons[];
}

/** A ban follows from where the right of each person comes from: of one household they may differ. */
export interface BanOfPersons {
  readonly provider: CareProvider;
  readonly ban: Ban;
  /** Whom it protects, when that is not everybody who has the right. */
  readonly persons?: readonly string[];
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
    ...(assessment.covered.length > 0 ? { maf: mafOfTheYear(situation, assessment, law, today) } : {}),
    ...(mayHaveIt && situation.persons.some(({ care }) => care !== undefined)
      ? { worth: worthOf(situation, law.amounts, today) }
      : {}),
  };
}

function followsOf({ household }: Situation, assessment: Assessment, today: number): Follows {
  const hasYoung = household.persons.some(
    ({ facts: { born } }) => typeof born !== 'number' || today < afterFullMonths(born, 25 * 12),
  );
  return {
    consequences: consequencesOn(today).filter(({ id }) => hasYoung || id !== 'no-co-payment-for-the-young'),
    bans: PROVIDERS.flatMap((provider) => bansOf(provider, assessment, today)),
  };
}

function bansOf(
  provider: CareProvider,
  { roads, covered }: Assessment,
  today: number,
): readonly BanOfPersons[] {
  const automatic = roads.find(({ road }) => road === 'automatic')?.covered ?? [];
  const groups: readonly (readonly [Origin, readonly string[]])[] = [
    ['automatic', covered.filter((id) => automatic.includes(id))],
    ['granted', covered.filter((id) => !automatic.includes(id))],
  ];
  const [one, other] = groups
    .filter(([, persons]) => persons.length > 0)
    .map(([origin, persons]) => ({ provider, persons, ban: banOnSupplements(today, provider, origin) }));
  // Whoever only may have the right would have it granted.
  if (one === undefined) return [{ provider, ban: banOnSupplements(today, provider, 'granted') }];
  const isSame =
    other === undefined || (one.ban.covers === other.ban.covers && one.ban.since === other.ban.since);
  return isSame ? [{ provider, ban: one.ban }] : [one, other];
}
