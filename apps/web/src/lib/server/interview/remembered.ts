import type { AssessWritten } from '@pleindroit/interview/asking';

/**
 * The first pages of an interview are the same for everybody, and the longest to think about: nothing is known yet. A situation in which
 * nobody's day and nobody's amount stands is kept for the next visitor; it could be anybody's. Every other one is assessed and forgotten.
 */
export function remembering(assess: AssessWritten, most = MOST_REMEMBERED): AssessWritten {
  const kept = new Map<string, ReturnType<AssessWritten>>();
  return (written, today) => {
    if (!couldBeAnybodys(written)) return assess(written, today);
    // The day of the request stands in the situation: yesterday's are never found again, and leave first.
    const found = kept.get(written) ?? assess(written, today);
    kept.delete(written);
    kept.set(written, found);
    if (kept.size > most) kept.delete(kept.keys().next().value ?? '');
    return found;
  };
}

const MOST_REMEMBERED = 400;

/** No day but that of the request and its signature, and no figure. */
export function couldBeAnybodys(written: string): boolean {
  const ofTheRequest = /"(request|signed)":"\d{4}-\d{2}-\d{2}"/g;
  return !/\d/.test(written.replace(ofTheRequest, '').replace(NAMES_WITH_A_NUMBER, ''));
}

/** Persons are numbered, and so are the periods that are asked about. */
const NAMES_WITH_A_NUMBER = /"[a-z-]+-\d{1,2}"|"\d{4}(-\d{2})?":/g;
