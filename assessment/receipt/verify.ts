import { day, valueOn, type DatedValue, type Law, type PlacedRule } from '@pleindroit/law';
import type { AmountRead } from '../answer.ts';
import { assess } from '../assess.ts';
import type { Situation } from '../situation.ts';
import { lawText, unpacked } from './packed-law.ts';
import { answerOf, type Receipt, type ReceiptAnswer } from './receipt.ts';
import { canonical, sealOf } from './seal.ts';

/** What a receipt is worth today. */
export interface Verification {
  /** Nothing in it was changed since it was made. */
  readonly isIntact: boolean;
  /** Its own law, asked again, gives the answer it holds: `undefined` when that law cannot be read. */
  readonly isReplayed: boolean | undefined;
  /** What the law of today says of the same facts on the same day. */
  readonly now: ReceiptAnswer;
  readonly isSameAnswer: boolean;
  readonly law: LawChanges;
}

export interface LawChanges {
  readonly isSame: boolean;
  /** Cards this answer asked, whose rule reads differently today or is gone. */
  readonly cards: readonly string[];
  /** How many other cards were changed, added or taken out. */
  readonly otherCards: number;
  /** Amounts this answer read that have another value, source or trust today. */
  readonly amounts: readonly {
    readonly then: AmountRead;
    readonly now?: Pick<DatedValue, 'value' | 'scale' | 'source' | 'trust'>;
  }[];
}

/** `situation` is what the text of the receipt says, read as of the day on which it was made. */
export async function verified(receipt: Receipt, situation: Situation, law: Law): Promise<Verification> {
  const { sha256, ...said } = receipt;
  const today = day(receipt.made);
  const then = await lawOfThe(receipt);
  const replay = (under: Law): ReceiptAnswer => answerOf(assess(situation, under, today));
  const isSameLaw = receipt.law.digest === (await sealOf(lawText(law)));
  const now = replay(law);
  return {
    isIntact: sha256 === (await sealOf(said)),
    isReplayed:
      then === undefined ? undefined : canonical(replayedUnder(then, replay)) === canonical(receipt.answer),
    now,
    isSameAnswer: canonical(now) === canonical(receipt.answer),
    law: { isSame: isSameLaw, ...cardChanges(receipt, then, law), amounts: amountChanges(receipt, law) },
  };
}

/** The law that travels with the receipt, when it is the one whose digest stands beside it. */
async function lawOfThe({ law }: Receipt): Promise<Law | undefined> {
  try {
    const then = await unpacked(law.packed);
    return (await sealOf(lawText(then))) === law.digest ? then : undefined;
  } catch {
    return undefined;
  }
}

/** A law from elsewhere may be anything that looks like one. */
function replayedUnder(then: Law, replay: (law: Law) => ReceiptAnswer): ReceiptAnswer | undefined {
  try {
    return replay(then);
  } catch {
    return undefined;
  }
}

function cardChanges(
  { cards }: Receipt,
  then: Law | undefined,
  now: Law,
): Pick<LawChanges, 'cards' | 'otherCards'> {
  if (then === undefined) return { cards: cards.filter((id) => !now.rules.has(id)), otherCards: 0 };
  const ids = [...new Set([...then.rules.keys(), ...now.rules.keys()])];
  const changed = ids.filter((id) => wording(then.rules.get(id)) !== wording(now.rules.get(id)));
  const used = changed.filter((id) => cards.includes(id));
  return { cards: used, otherCards: changed.length - used.length };
}

/** A rule without its number in the law, which says nothing. */
function wording(rule: PlacedRule | undefined): string {
  return canonical(rule === undefined ? null : { ...rule, place: 0 });
}

function amountChanges({ amounts }: Receipt, law: Law): LawChanges['amounts'] {
  return amounts.flatMap((then) => {
    const known = valueToday(then, law);
    if (known === undefined) return [{ then }];
    const { value, scale, source, trust } = known;
    const isSame =
      value === then.value && scale === then.scale && source === then.source && trust === then.trust;
    return isSame ? [] : [{ then, now: { value, scale, source, trust } }];
  });
}

/** The name may be one that the law of today does not have, or has for factors, of which several are in force at once. */
function valueToday({ series, day: on }: AmountRead, { amounts }: Law): DatedValue | undefined {
  const isValue = Object.hasOwn(amounts, series) && amounts[series].unit !== 'factor';
  return isValue ? valueOn(amounts, series, day(on)) : undefined;
}
