import { verdictOf, type Interpreter, type Verdict, type Way } from '@pleindroit/law';
import type { WayAnswer } from './answer.ts';
import { compared } from './comparison.ts';
import { periodName } from './paths.ts';

/** One way of the income road by itself. */
export function wayAnswer(way: Way, answer: Interpreter): WayAnswer {
  const { total, dwelling } = way.income;
  return {
    id: way.id,
    verdict: verdictOf(answer(way.way)),
    applies: verdictOf(answer(way.applies)),
    ...compared(
      periodName(way.period.kind, answer(way.period.begins).low),
      answer(total),
      answer(way.ceiling),
      {
        indexed: answer(dwelling.indexed),
        exemption: answer(dwelling.exemption),
        counted: answer(dwelling.counted),
      },
    ),
  };
}

/** The way on which the verdict rests: one that is met, else one that applies and is not refused, else one that applies. */
export function decidingWay(verdict: Verdict, answers: readonly WayAnswer[]): Way['id'] | undefined {
  if (verdict === 'met') return answers.find((way) => way.verdict === 'met')?.id;
  const applying = answers.filter(({ applies }) => applies === 'met');
  return (applying.find((way) => way.verdict === verdict) ?? applying[0])?.id;
}
