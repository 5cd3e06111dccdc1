import { interpreter, type Law } from '@pleindroit/law';
import type { Statement } from './layers.ts';
import { cellsOf, householdOf, lawGiven, type Row } from './random-rows.ts';
import { run, type Answer } from './run.ts';

/** What the interpreter, the reference, answers for one row. */
export function answered(law: Law, { inputs }: Statement, card: string, row: Row): Answer {
  const rule = law.rules.get(card);
  if (rule === undefined) throw new Error(`no rule called ${card}`);
  const answer = interpreter(lawGiven(law, inputs), householdOf(inputs, row));
  const { low, high } = answer(rule.expression, { person: 0, income: 0, line: 0 });
  return { low, high };
}

export interface Agreement {
  readonly answers: readonly Answer[];
  /** The rows on which the two readers of the card do not say the same, low and high. */
  readonly apart: readonly {
    readonly row: Row;
    readonly interpreter: Answer;
    readonly duckdb: Answer | undefined;
  }[];
}

export async function agreementOn(
  law: Law,
  statement: Statement,
  card: string,
  rows: readonly Row[],
): Promise<Agreement> {
  const cells = rows.map((row) => cellsOf(statement.inputs, row));
  const answers = await run(law, statement, cells);
  const apart = rows.flatMap((row, place) => {
    const reference = answered(law, statement, card, row);
    const duckdb = answers[place];
    const same = reference.low === duckdb?.low && reference.high === duckdb.high;
    return same ? [] : [{ row, interpreter: reference, duckdb }];
  });
  return { answers, apart };
}
