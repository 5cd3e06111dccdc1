/** Times of single answers, in microseconds. */
export interface Times {
  readonly p50: number;
  readonly p99: number;
}

export interface Timed {
  readonly name: string;
  readonly ask: (place: number) => unknown;
}

/**
 * Every engine in turn, round after round, in one process: whatever else the machine does hits all of them alike. Each answer
 * is timed by itself, from the question to the answer; the first rounds warm up and are not counted.
 */
export async function measure(
  engines: readonly Timed[],
  {
    questions,
    rounds,
    warmUp,
  }: { readonly questions: number; readonly rounds: number; readonly warmUp: number },
): Promise<readonly Times[]> {
  const times = engines.map(() => new Float64Array(rounds * questions));
  for (let round = -warmUp; round < rounds; round++) {
    for (let turn = 0; turn < engines.length; turn++) {
      // Who goes first changes with every round.
      const place = (turn + round + warmUp) % engines.length;
      const engine = engines[place];
      const into = times[place];
      if (engine === undefined || into === undefined) continue;
      for (let question = 0; question < questions; question++) {
        const begun = performance.now();
        const answer = engine.ask(question);
        // Waiting for what is already there would cost a turn of the event loop.
        if (answer instanceof Promise) await answer;
        const took = performance.now() - begun;
        if (round >= 0) into[round * questions + question] = took * 1000;
      }
    }
  }
  return times.map((all) => {
    all.sort();
    return { p50: at(all, 0.5), p99: at(all, 0.99) };
  });
}

function at(sorted: Float64Array, share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
