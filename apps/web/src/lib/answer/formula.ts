import type { Explained } from '@pleindroit/assessment';
import type { Words } from '@pleindroit/interview';

/** How the figure of a card was made, `27 550,86 € + 5 100,42 € × 2`; undefined when there is nothing to see in it. */
export function formulaOf(card: Explained, words: Words): string | undefined {
  const body = card.parts[0];
  if (card.op !== 'card' || body === undefined || !card.settled) return undefined;
  const written =
    card.unit === 'cents' || isComparison(body) ? figures(body, (step) => words.stepValue(step)) : '';
  return /[+−×<≥]/.test(written) ? written : undefined;
}

type Value = (step: Explained) => string;

function isComparison({ op, parts }: Explained): boolean {
  return op === 'is-below' && parts[0]?.unit === 'cents';
}

function figures(step: Explained, value: Value): string {
  const { op, parts, of } = step;
  const inside = (part: Explained | undefined): string =>
    part === undefined
      ? ''
      : part.op === 'plus' || part.op === 'minus'
        ? `(${figures(part, value)})`
        : figures(part, value);
  switch (op) {
    case 'plus':
      return parts.map((part) => figures(part, value)).join(' + ');
    case 'minus':
      return `${figures(parts[0] ?? step, value)} − ${inside(parts[1])}`;
    case 'times':
    case 'times-coefficient':
      return parts.map(inside).join(' × ');
    case 'scaled':
      return `${inside(parts[0])} × ${String(of['numerator'])}/${String(of['denominator'])}`;
    case 'choose':
    case 'when':
      return figures(parts.at(-1) ?? step, value);
    case 'sum-lines':
    case 'sum-persons': {
      const amounts = parts.filter(({ unit, high }) => unit === 'cents' && high !== 0);
      return amounts.length === 0 ? value(step) : amounts.map((part) => value(part)).join(' + ');
    }
    case 'is-below':
      return `${figures(parts[0] ?? step, value)} ${step.low === 1 ? '<' : '≥'} ${figures(parts[1] ?? step, value)}`;
    default:
      return value(step);
  }
}
