import { day, type Day } from '../calendar/calendar.ts';
import { insuranceAct, type Articles } from '../language/card.ts';

/**
 * A door of its own: what follows from the right. Each consequence is dated and sourced; what nobody confirmed says so, and what is not known
 * here is not guessed.
 */
export interface Consequence {
  readonly id: string;
  readonly from: Day;
  /** The last day for which it is known to be so; absent when no end is known. */
  readonly to?: Day;
  readonly gives: Gives;
  /** How it comes to the person. */
  readonly how: How;
  /** Who must act for it to come. */
  readonly who: ConsequenceActor;
  readonly articles: Articles;
  readonly source: string;
  readonly trust: ConsequenceTrust;
}

export type Gives =
  | 'yes'
  /** It exists; how much it is worth is not known here. */
  | 'amount-not-known'
  /** The right does not open it any more. */
  | 'no-longer';

export type How = 'automatic' | 'with-certificate' | 'on-request' | 'case-by-case';

export type ConsequenceActor =
  | 'mutuality'
  | 'care-provider'
  | 'household'
  | 'transport-operator'
  | 'municipality'
  | 'public-welfare-centre';

/** `doubtful`: seen in one place that nobody stands for. */
export type ConsequenceTrust = 'official' | 'mutuality' | 'press' | 'secondary' | 'doubtful';

const FIRST = '2014-01-01';

/** As it is written below: the day of the first, and of the last. */
type Written = Omit<Consequence, 'id' | 'from' | 'to' | 'articles'> & {
  readonly from?: string;
  readonly to?: string;
  readonly articles?: Articles;
};

const WRITTEN = {
  'lower-co-payments': {
    gives: 'yes',
    how: 'automatic',
    who: 'mutuality',
    articles: insuranceAct.art(37),
    source: 'law of 14-7-1994 art. 37 § 19',
    trust: 'official',
  },
  'no-co-payment-for-the-young': {
    from: '2023-10-01',
    gives: 'yes',
    how: 'automatic',
    who: 'care-provider',
    source: 'eerstelijnszone.be',
    trust: 'secondary',
  },
  'third-party-payment': {
    from: '2015-10-01',
    gives: 'yes',
    how: 'automatic',
    who: 'care-provider',
    articles: insuranceAct.art(53),
    source: 'law of 14-7-1994 art. 53 § 1; Royal Decree 18-9-2015',
    trust: 'official',
  },
  'social-maximum-billing': {
    gives: 'yes',
    how: 'automatic',
    who: 'mutuality',
    articles: insuranceAct.art('37octies', '37nonies'),
    source: 'law of 14-7-1994 art. 37octies',
    trust: 'official',
  },
  'denture-excess': {
    from: '2024-01-01',
    gives: 'yes',
    how: 'automatic',
    who: 'mutuality',
    articles: insuranceAct.art(37),
    source: 'law of 14-7-1994 art. 37 § 1',
    trust: 'official',
  },
  'travel-of-the-physiotherapist': {
    gives: 'yes',
    how: 'automatic',
    who: 'mutuality',
    articles: insuranceAct.art(37),
    source: 'law of 14-7-1994 art. 37 § 10',
    trust: 'official',
  },
  'no-residents-contribution': {
    gives: 'yes',
    how: 'automatic',
    who: 'mutuality',
    articles: insuranceAct.art(32),
    source: 'ckk-mc.be belgischer-einwohner',
    trust: 'mutuality',
  },
  'complementary-contribution': {
    gives: 'amount-not-known',
    how: 'automatic',
    who: 'mutuality',
    source: 'solidaris-assurances.be comment-obtenir-le-statut-bim',
    trust: 'mutuality',
  },
  'flemish-care-premium': {
    from: '2025-01-01',
    gives: 'amount-not-known',
    how: 'automatic',
    who: 'mutuality',
    source: 'one document without an author',
    trust: 'doubtful',
  },
  train: {
    gives: 'yes',
    how: 'with-certificate',
    who: 'transport-operator',
    source: 'mc.be intervention-majoree',
    trust: 'mutuality',
  },
  'bus-in-wallonia': {
    from: '2024-01-01',
    to: '2025-12-31',
    gives: 'yes',
    how: 'with-certificate',
    who: 'transport-operator',
    source: 'presse.groupe.letec.be',
    trust: 'official',
  },
  'public-transport-in-brussels': {
    gives: 'amount-not-known',
    how: 'on-request',
    who: 'transport-operator',
    source: 'trends.levif.be',
    trust: 'press',
  },
  childcare: {
    gives: 'yes',
    how: 'with-certificate',
    who: 'household',
    source: 'guide of social rights 12-12-2023',
    trust: 'secondary',
  },
  'water-in-brussels': {
    gives: 'amount-not-known',
    how: 'on-request',
    who: 'household',
    source: 'mutualities and press',
    trust: 'press',
  },
  'local-taxes': {
    gives: 'amount-not-known',
    how: 'on-request',
    who: 'municipality',
    source: 'mutualities and press',
    trust: 'press',
  },
  'heating-fund': {
    gives: 'amount-not-known',
    how: 'on-request',
    who: 'public-welfare-centre',
    source: 'mutualities and press',
    trust: 'press',
  },
  'social-energy-tariff': {
    from: '2023-07-01',
    gives: 'no-longer',
    how: 'automatic',
    who: 'household',
    source: 'news.economie.fgov.be 225976',
    trust: 'official',
  },
  'social-telecom-tariff': {
    from: '2024-03-01',
    gives: 'no-longer',
    how: 'on-request',
    who: 'household',
    source: 'cm.be verhoogde-tegemoetkoming',
    trust: 'mutuality',
  },
  'medical-help': {
    gives: 'amount-not-known',
    how: 'case-by-case',
    who: 'public-welfare-centre',
    source: 'guide of social rights 12-12-2023',
    trust: 'secondary',
  },
} as const satisfies Readonly<Record<string, Written>>;

export type ConsequenceId = keyof typeof WRITTEN;

export const consequences: readonly (Consequence & { readonly id: ConsequenceId })[] = Object.entries(
  WRITTEN as Readonly<Record<string, Written>>,
).map(([id, { from = FIRST, to, articles = [], ...rest }]) => ({
  id: id as ConsequenceId,
  from: day(from),
  ...(to === undefined ? {} : { to: day(to) }),
  articles,
  ...rest,
}));

/** Those of a day. One whose last known day is over is told no more: nobody knows whether it is still so. */
export function consequencesOn(on: number): readonly (Consequence & { readonly id: ConsequenceId })[] {
  return consequences.filter(({ from, to = Infinity }) => from <= on && on <= to);
}

export { banOnSupplements, type Ban, type CareProvider, type Origin } from './supplements.ts';
