import { otherReadings, type OtherReading } from '@pleindroit/law';
import {
  DIFFERENCES,
  acceptanceHouseholds,
  effectOf,
  generatedHouseholds,
  type Effect,
  type Household,
} from './effect-of-a-reading.ts';

/** What docs/interpretations.md says of every other reading that can be computed. */

const GENERATED = 1000;
const HEADING = '- **Otherwise:**';

export interface Households {
  readonly cases: readonly Household[];
  readonly generated: readonly Household[];
}

export function households(): Households {
  return { cases: acceptanceHouseholds(), generated: generatedHouseholds(GENERATED) };
}

/** The page with the effect of each reading written anew under its question. */
export function withEffects(page: string, them: Households): string {
  return page
    .split(/(?=^## )/m)
    .map((entry) => {
      const readings = otherReadings.filter(
        ({ interpretation }) => interpretation === Number.parseInt(entry.slice(3), 10),
      );
      const without = entry.replace(/^- \*\*Otherwise:\*\*\n(?: {2}- .*\n)*/m, '');
      if (readings.length === 0) return without;
      const lines = [HEADING, ...readings.map((reading) => effectLine(reading, them))].join('\n');
      return without.replace(/^(?=- \*\*Since:\*\*)/m, () => `${lines}\n`);
    })
    .join('');
}

export function effectLine(reading: OtherReading, { cases, generated }: Households): string {
  const ofCases = effectOf(reading, cases);
  const [first] = ofCases.names;
  return [
    `  - ${reading.says}: ${told(ofCases, 'case')}; ${told(effectOf(reading, generated), 'generated household')}.`,
    ...(first === undefined ? [] : [`For example *${first}*.`]),
  ].join(' ');
}

function told({ differences, names }: Effect, what: string): string {
  if (names.length === 0) return `no ${what}`;
  const parts = DIFFERENCES.flatMap((one) => {
    const count = differences.get(one);
    return count === undefined ? [] : [`${count} ${one}`];
  });
  return `${names.length} ${what}${names.length === 1 ? '' : 's'} (${parts.join(', ')})`;
}
