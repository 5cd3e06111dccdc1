import {
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
}

const MOST_FIELDS = 400;
const MOST_TYPED_CHARACTERS = 200;

/** A field is called `a.` and the path of its question; the tax and the rhythm of an amount `tax.` and `per.` and that path. */
export function readFields(form: FormData, today: string): FieldsRead {
  const typed = new Map<string, readonly string[]>();
  const mistakes = new Map<string, AnswerMistake>();
  const beside = new Map<string, { readonly tax: string; readonly per: string }>();
  const answers: Record<string, Answer> = { already: 'no' };
  for (const name of [...new Set(form.keys())].slice(0, MOST_FIELDS)) {
    const path = name.startsWith('a.') ? name.slice(2) : '';
    const question = questionAt(path);
    if (question === undefined) continue;
    const value = textsOf(form, name).filter((text) => text.trim() !== '');
    // An empty field says nothing: that is no mistake, and it is not nothing either.
    if (value.length === 0) continue;
    typed.set(path, value);
    const [tax = '', per = ''] = [textsOf(form, `tax.${path}`)[0], textsOf(form, `per.${path}`)[0]];
    beside.set(path, { tax, per });
    const read = readAnswer(question, { value, tax, per }, today);
    if ('mistake' in read) mistakes.set(path, read.mistake);
    else Object.assign(answers, read.answers);
  }
  return { answers: changed(answers, form), typed, mistakes, beside };
}

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
