import {
  disabilityAllowance,
  elderlyAllowance,
  germanSpeakingElderlyAllowance,
  guaranteedIncomeForElderly,
  incomeGuaranteeForElderly,
  integrationIncome,
  orphan,
  unaccompaniedMinor,
  welfareAid,
} from '../facts/person.ts';
import { requestDate } from '../facts/request.ts';
import { card, decree, type Articles, type Card } from '../language/card.ts';
import type { Moment } from '../language/expression.ts';
import type { Status } from '../language/facts.ts';
import { asOf, earlierOf, laterOf, never, onDay, unread, when } from '../language/words.ts';
import { childDisabilityOf66 } from './child-disability.ts';

/**
 * Arts 8 and 10 to 13: the advantages and situations that give the right by themselves. Each card answers on which day it
 * opened, when the right it gives is in force on the day asked: opened this year or last year, since the first period ends on
 * 31 December of the next year, or carried into this year by what was enjoyed last year (art. 15). Never, when it gives none.
 */
export type Advantage = Card<Moment<'person'>>;

const lastYearBegins = requestDate.firstOfYearBefore();
const lastYearEnds = requestDate.firstOfYear().dayBefore();

function advantage(
  id: string,
  articles: Articles,
  opens: Moment<'person'>,
  reading: { readonly interpretations?: readonly number[] } = {},
): Advantage {
  return card(`${id}-opens-the-right`, articles, laterOf(opens, onDay('2014-01-01')), reading);
}

/** One day of it, last year or since: it opened the right then, or carried it on. */
function firstDay(enjoyed: Status): Moment<'person'> {
  return enjoyed.beganLasting(0, lastYearBegins, requestDate);
}

/**
 * The day after three full months without a gap. They lie in last year or since; or they were over early in last year, and
 * what came after them does not matter.
 */
function afterThreeMonths(enjoyed: Status): Moment<'person'> {
  return earlierOf(
    enjoyed.beganLasting(3, lastYearBegins, requestDate.dayBefore()),
    enjoyed.beganCompleting(3, lastYearBegins, requestDate),
  ).afterFullMonths(3);
}

export const byIntegrationIncome = advantage(
  'integration-income',
  decree.art(8, 10, 15),
  afterThreeMonths(integrationIncome),
  { interpretations: [3, 26, 33] },
);

export const byWelfareAid = advantage(
  'welfare-aid',
  decree.art(8, 10, 15),
  afterThreeMonths(welfareAid.with('borne-by-federal-state', 'yes')),
  { interpretations: [3, 26, 33] },
);

export const byIncomeGuarantee = advantage(
  'income-guarantee-for-elderly',
  decree.art(8, 11, 15),
  firstDay(incomeGuaranteeForElderly),
  { interpretations: [4] },
);

export const byGuaranteedIncome = advantage(
  'guaranteed-income-for-elderly',
  decree.art(8, 11, 15),
  firstDay(guaranteedIncomeForElderly),
  { interpretations: [4] },
);

export const byDisabilityAllowance = advantage(
  'disability-allowance',
  decree.art(8, 11, 15),
  firstDay(disabilityAllowance),
  { interpretations: [4] },
);

export const byFederalElderlyAllowance = advantage(
  'federal-elderly-allowance',
  decree.art(8, 11, 15),
  firstDay(elderlyAllowance.with('under', 'federal-law')),
  { interpretations: [4] },
);

const regional = elderlyAllowance.with('under', 'wallonia', 'brussels', 'flanders');
const sinceItIsNamed = firstDay(regional.notBefore('2023-01-01'));
const notKnownHere = unread('8, 5°', requestDate).day;

/** The text names them since 1 January 2023; what it said of them before was not read. */
export const byRegionalElderlyAllowance = advantage(
  'regional-elderly-allowance',
  decree.art(8, 11, 15),
  when(sinceItIsNamed.isBefore(never))
    .then(sinceItIsNamed)
    .otherwise(
      when(
        regional.beganLasting(0, lastYearBegins, earlierOf(requestDate, onDay('2022-12-31'))).isBefore(never),
      )
        .then(notKnownHere)
        .otherwise(never),
    ),
  { interpretations: [4, 29] },
);

const untilItsTransfer = germanSpeakingElderlyAllowance.beganLasting(
  0,
  lastYearBegins,
  earlierOf(requestDate, onDay('2022-12-31')),
);
const carriedInto2024 = germanSpeakingElderlyAllowance.beganLasting(0, lastYearBegins, lastYearEnds);

/** An allowance of the law of 1987 until 2022. Whoever had the right then keeps it in 2023 and in 2024 (art. 49/1). */
export const byGermanSpeakingElderlyAllowance = advantage(
  'german-speaking-elderly-allowance',
  decree.art(8, 11, 15, '49/1'),
  asOf(requestDate)
    .from('2014-01-01', untilItsTransfer)
    .from(
      '2024-01-01',
      when(carriedInto2024.isBefore(onDay('2023-01-01')))
        .then(carriedInto2024)
        .otherwise(never),
    )
    .from('2025-01-01', never),
  { interpretations: [4] },
);

export const byDisabilityOfAChild = advantage(
  'child-disability',
  decree.art(8, 12, 15),
  firstDay(childDisabilityOf66),
);

export const byRegistrationAsUnaccompaniedMinor = advantage(
  'unaccompanied-minor',
  decree.art(8, 13, 15),
  firstDay(unaccompaniedMinor),
);

export const byRegistrationAsOrphan = advantage(
  'orphan',
  decree.art(8, 13, 15),
  firstDay(
    orphan
      .with('registered-under', 'ordinary')
      .or(
        orphan.with('registered-under', 'overseas').with('both-parents-dead', 'yes').notBefore('2019-01-01'),
      ),
  ),
);

/** They are alternatives: one is enough. */
export const advantages: readonly Advantage[] = [
  byIntegrationIncome,
  byWelfareAid,
  byIncomeGuarantee,
  byGuaranteedIncome,
  byDisabilityAllowance,
  byFederalElderlyAllowance,
  byRegionalElderlyAllowance,
  byGermanSpeakingElderlyAllowance,
  byDisabilityOfAChild,
  byRegistrationAsUnaccompaniedMinor,
  byRegistrationAsOrphan,
];
