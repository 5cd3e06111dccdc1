import * as household from './household.ts';
import * as income from './income.ts';
import type { OtherReading } from './other-reading.ts';
import * as roads from './roads.ts';
import * as situations from './situations.ts';

/** Every other reading that can be computed, by the number of its question. */
export const otherReadings: readonly OtherReading[] = [roads, situations, household, income]
  .flatMap((subject) => Object.values<OtherReading>(subject))
  .sort((one, other) => one.interpretation - other.interpretation);
