import type { AmountRead } from '@pleindroit/assessment';
import type { Words } from '@pleindroit/interview';
import type { Terminal } from './terminal.ts';

/** A dated amount with who says so, and since when nobody has confirmed it. */
export function amountLines(
  amount: AmountRead,
  words: Words,
  terminal: Terminal,
  indent = 2,
): readonly string[] {
  const { series, day, value, scale } = amount;
  const said = words.say('step.amount', { series: words.series(series), day: words.day(day) });
  return [
    ...terminal.wrapped(
      words.say('named-value', { name: said, value: words.amount(series, value, scale) }),
      indent,
    ),
    ...provenance(amount, words, terminal, indent + 2),
  ];
}

export function provenance(
  { source, trust, carriedForwardSince }: Pick<AmountRead, 'source' | 'trust' | 'carriedForwardSince'>,
  words: Words,
  terminal: Terminal,
  indent: number,
): readonly string[] {
  const said = `${words.trust(trust)} · ${words.say('heading.source', { source: words.source(source) })}`;
  const carried = carriedForwardSince === undefined ? [] : [words.carriedForward(carriedForwardSince)];
  return [
    ...terminal.wrapped(terminal.paint('faint', said), indent),
    ...carried.flatMap((notice) => terminal.wrapped(terminal.paint('open', notice), indent)),
  ];
}
