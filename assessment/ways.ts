import { verdictOf, type Interpreter, type Verdict, type Way } from '@pleindroit/law';
import type { WayAnswer } from './answer.ts';
import { bounds } from './lines.ts';
import { periodName } from './paths.ts';

/** One way of the income road by itself. */
export function wayAnswer(way: Way, answer: Interpreter): WayAnswer {
  const income = answer(way.income.total);
  const ceiling = answer(way.ceiling);
  const least = ceiling.low - income.high;
  const most = ceiling.high - income.low;
  return {
    id: way.id,
    verdict: verdictOf(answer(way.way)),
    applies: verdictOf(answer(way.applies)),
    examined: periodName(way.period.kind, answer(way.period.begins).low),
    income: bounds(income),
    ceiling: bounds(ceiling),
    margin: {
      ...(Number.isFinite(least) ? { low: least } : {}),
      ...(Number.isFinite(most) ? { high: most } : {}),
    },
    ...dwelling(way, answer),
  };
}

/** Absent when nobody has one; as long as incomes are missing, there may be one. */
function dwelling({ income }: Way, answer: Interpreter): Pick<WayAnswer, 'dwelling'> {
  const indexed = answer(income.dwelling.indexed);
  if (indexed.high === 0 || (indexed.low === 0 && indexed.high === Infinity)) return {};
  return {
    dwelling: {
      indexed: bounds(indexed),
      exemption: bounds(answer(income.dwelling.exemption)),
      counted: bounds(answer(income.dwelling.counted)),
    },
  };
}

/** The way on which the verdict rests: one that is met, else one that applies and is not refused, else one that applies. */
export function decidingWay(verdict: Verdict, answers: readonly WayAnswer[]): Way['id'] | undefined {
  if (verdict === 'met') return answers.find((way) => way.verdict === 'met')?.id;
  const applying = answers.filter(({ applies }) => applies === 'met');
  return (applying.find((way) => way.verdict === verdict) ?? applying[0])?.id;
}
