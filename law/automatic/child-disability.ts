import { childDisability } from '../facts/person.ts';

const ofAtLeast66 = childDisability.withAtLeast('percent', 66);

/**
 * A child with an incapacity of 66 % at least. Since 2022 a doctor of a federated entity may find it too, by the criteria of the general
 * law on family allowances.
 */
export const childDisabilityOf66 = ofAtLeast66
  .with('found-by', 'federal-doctor')
  .or(
    ofAtLeast66
      .with('found-by', 'regional-doctor')
      .with('meets-federal-criteria', 'yes')
      .notBefore('2022-01-01'),
  );
