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
      left.flatMap((one) => {
        const before = { from: one.from, until: Math.min(lastOf(one), gone.from - 1) };
        const after = spanOf(Math.max(one.from, lastOf(gone) + 1), lastOf(one));
        return [before, after].filter((part) => part.from <= lastOf(part));
      }),
    [span].filter((one) => one.from <= lastOf(one)),
  );
}
