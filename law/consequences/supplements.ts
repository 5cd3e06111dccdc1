import { day } from '../calendar/calendar.ts';
import { insuranceAct, type Articles } from '../language/card.ts';

/** The ban on supplements in care outside hospital (law of 14 July 1994, art. 53 § 5): by the day, by who cares, and in 2025 by the origin of the right. */

/** The automatic road of arts 8 and 14 of the decree, or a right that was granted by chapter 4. */
export type Origin = 'automatic' | 'granted';

export type CareProvider = 'doctor' | 'dentist' | 'other';

export interface Ban {
  /** For all care of that provider, for the listed services of a dentist only, or for none. */
  readonly covers: 'all' | 'listed-services' | 'none';
  readonly since?: number;
  readonly articles: Articles;
}

interface Wording {
  readonly from: number;
  readonly provider: readonly CareProvider[];
  readonly origin: readonly Origin[];
  readonly covers: 'all' | 'listed-services';
}

const WORDINGS: readonly Wording[] = [
  { from: day('2025-01-01'), provider: ['doctor'], origin: ['automatic'], covers: 'all' },
  {
    from: day('2025-01-01'),
    provider: ['dentist'],
    origin: ['automatic', 'granted'],
    covers: 'listed-services',
  },
  { from: day('2026-01-01'), provider: ['doctor', 'other'], origin: ['automatic', 'granted'], covers: 'all' },
  { from: day('2026-07-01'), provider: ['dentist'], origin: ['automatic', 'granted'], covers: 'all' },
];

export function banOnSupplements(on: number, provider: CareProvider, origin: Origin): Ban {
  const articles = insuranceAct.art(53);
  const inForce = WORDINGS.filter(
    (wording) => wording.from <= on && wording.provider.includes(provider) && wording.origin.includes(origin),
  );
  const last = inForce.at(-1);
  if (last === undefined) return { covers: 'none', articles };
  const first = inForce.find(({ covers }) => covers === last.covers) ?? last;
  return { covers: last.covers, since: first.from, articles };
}
