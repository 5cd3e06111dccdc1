/** From the first day to the last one, both included; without a last day, no end is known. */
export interface Span {
  readonly from: number;
  readonly until?: number;
}

export function lastOf({ until }: Pick<Span, 'until'>): number {
  return until ?? Infinity;
}

export function spanOf(from: number, until: number): Span {
  return Number.isFinite(until) ? { from, until } : { from };
}

export function holdsOn(span: Span, day: number): boolean {
  return span.from <= day && day <= lastOf(span);
}

/** What is left of a span when these days are taken out. */
export function without(span: Span, taken: readonly Span[]): readonly Span[] {
  return taken.reduce<readonly Span[]>(
    (left, gone) =>
      left.flatMap((one) => [
        ...spans(one.from, Math.min(lastOf(one), gone.from - 1)),
        ...spans(Math.max(one.from, lastOf(gone) + 1), lastOf(one)),
      ]),
    spans(span.from, lastOf(span)),
  );
}

function spans(from: number, until: number): readonly Span[] {
  return Number.isFinite(from) && from <= until ? [spanOf(from, until)] : [];
}
