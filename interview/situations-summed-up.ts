import type { Explained, Situation } from '@pleindroit/assessment';
import { isNotMet } from './decisive.ts';
import type { Reason } from './reason.ts';

/** Cards that go through every situation of article 18 of one person. */
const ALTERNATIVES: ReadonlySet<string> = new Set([
  'situation-arose-before-the-month',
  'situation-arose-in-the-month',
  'situation-of-a-person',
]);

/**
 * On a no, the situations of which a person has stated nothing are one line together. One that was stated stays: it tells what
 * it lacks.
 */
export function summedUp(
  step: Explained,
  parts: readonly Reason[],
  situation: Situation | undefined,
): { readonly told: readonly Reason[]; readonly summed: readonly Reason[] } {
  if (situation === undefined || !ALTERNATIVES.has(step.card ?? '') || !isNotMet(step))
    return { told: parts, summed: [] };
  const stated = statedBy(step.about.person, situation);
  const isFar = ({ step: one }: Reason) =>
    one.card !== undefined && isNotMet(one) && !isAboutOneOf(one, stated);
  return { told: parts.filter((part) => !isFar(part)), summed: parts.filter(isFar) };
}

function statedBy(person: string | undefined, { persons, household }: Situation): ReadonlySet<string> {
  const place = persons.findIndex(({ id }) => id === person);
  return new Set(household.persons[place]?.statuses.map(({ status }) => status) ?? []);
}

function isAboutOneOf({ of, periods, parts }: Explained, stated: ReadonlySet<string>): boolean {
  const patterns: readonly unknown[] = Array.isArray(of['statuses']) ? of['statuses'] : [];
  return (
    (periods ?? []).length > 0 ||
    patterns.some((pattern) => stated.has(String((pattern as { status?: unknown }).status))) ||
    parts.some((part) => isAboutOneOf(part, stated))
  );
}
