import {
  MOST_ANSWERS,
  NOT_KNOWN,
  amountSaid,
  questionAt,
  readAnswer,
  withOneMore,
  withoutPerson,
  type Answer,
  type AnswerMistake,
  type Answers,
} from '@pleindroit/interview/asking';

/** What stands in the fields of the page, by the path of each question: read where it can be, kept as it was typed where not. */
export interface FieldsRead {
  readonly answers: Answers;
  readonly typed: ReadonlyMap<string, readonly string[]>;
  readonly mistakes: ReadonlyMap<string, AnswerMistake>;
  /** Of an amount: the tax and the rhythm that stand beside it, also when it cannot be read. */
  readonly beside: ReadonlyMap<string, { readonly tax: string; readonly per: string }>;
  /** The answers, and of a list or a number that cannot be read what hangs on it: so that nothing leaves the page before it is mended. */
  readonly kept: Answers;
}

const MOST_TYPED_CHARACTERS = 200;

/**
 * A field is called `a.` and the path of its question; the tax and the rhythm of an amount `tax.` and `per.` and that path. Undefined when
 * more of them are filled in than any household has.
 */
export function readFields(form: FormData, today: string): FieldsRead | undefined {
  const typed = new Map<string, readonly string[]>();
  const mistakes = new Map<string, AnswerMistake>();
  const beside = new Map<string, { readonly tax: string; readonly per: string }>();
  const answers: Record<string, Answer> = { already: 'no' };
  for (const name of [...new Set(form.keys())]) {
    const path = name.startsWith('a.') ? name.slice(2) : '';
    const question = questionAt(path);
    if (question === undefined) continue;
    const value = textsOf(form, name).filter((text) => text.trim() !== '');
    // An empty field says nothing: that is no mistake, and it is not nothing either.
    if (value.length === 0) continue;
    typed.set(path, value);
    if (typed.size > MOST_ANSWERS) return undefined;
    const [tax = '', per = ''] = [textsOf(form, `tax.${path}`)[0], textsOf(form, `per.${path}`)[0]];
    beside.set(path, { tax, per });
    const read = readAnswer(question, { value, tax, per }, today);
    if ('mistake' in read) mistakes.set(path, read.mistake);
    else Object.assign(answers, read.answers);
  }
  const read = changed(answers, form);
  return { answers: read, typed, mistakes, beside, kept: { ...read, ...hangingOn(mistakes.keys(), typed) } };
}

/** Of each list that cannot be read what is ticked in it or filled in below it, and of each number as many as are filled in. */
function hangingOn(wrong: Iterable<string>, typed: FieldsRead['typed']): Answers {
  return Object.fromEntries(
    [...wrong].flatMap((path): readonly [string, Answer][] => {
      if (path === 'dependants' || path === 'shared-children') {
        const numbers = [...typed.keys()].map((one) => Number(NUMBER_OF[path].exec(one)?.[1] ?? 0));
        return [[path, String(Math.max(0, ...numbers))]];
      }
      if (questionAt(path)?.shape.kind !== 'some-of') return [];
      const below = [...typed.keys()].flatMap((one) =>
        one.startsWith(`${path}.`) ? (one.slice(path.length + 1).split('.')[0] ?? []) : [],
      );
      const ticked = (typed.get(path) ?? []).filter((one) => one !== 'none' && one !== NOT_KNOWN);
      return [[path, [...new Set([...ticked, ...below])]]];
    }),
  );
}

const NUMBER_OF = {
  dependants: /^persons\.dependant-(\d{1,2})\./,
  'shared-children': /^persons\.shared-child-(\d{1,2})\./,
};

function changed(answers: Answers, form: FormData): Answers {
  const [add] = textsOf(form, 'add');
  const [remove] = textsOf(form, 'remove');
  if (add === 'dependants' || add === 'shared-children') return withOneMore(add, answers);
  return remove === undefined ? answers : withoutPerson(remove, answers);
}

function textsOf(form: FormData, name: string): readonly string[] {
  return form
    .getAll(name)
    .flatMap((one) => (typeof one === 'string' ? [one.slice(0, MOST_TYPED_CHARACTERS)] : []));
}

/** As a field shows it. */
export function shown(answer: Answer | undefined): readonly string[] {
  if (answer === undefined) return [];
  if (typeof answer === 'object') return answer.length === 0 ? ['none'] : answer;
  return [amountSaid(answer).amount];
}
