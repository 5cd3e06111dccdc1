import type { Answers } from '@pleindroit/interview/asking';
import { words as wordsIn, type Language } from '@pleindroit/interview';
import type { Problem } from '@pleindroit/reading';
import type { Group, WorkersCheck } from '#lib/check/view.ts';
import { fill, pageWords } from '#lib/words/words.ts';

type Mistake = WorkersCheck['mistakes'][number];

/** What cannot be read, each with the name of its field. */
export function mistakesIn(groups: readonly Group[], language: Language): readonly Mistake[] {
  return groups.flatMap(({ title, fields }) =>
    fields.flatMap(({ id, label, mistake }) =>
      mistake === undefined ? [] : [{ id, text: named(title, label, mistake, language) }],
    ),
  );
}

/** What cannot be true together, at the field where it is told; at the whole form where there is none. */
export function contradictionIn(
  groups: readonly Group[],
  told: Problem,
  answers: Answers,
  language: Language,
): Mistake {
  const { place, problem, remedy } = wordsIn(language).problem(told);
  const what = `${problem} ${remedy}`;
  const fields = groups.flatMap(({ title, fields }) => fields.map((field) => ({ ...field, title })));
  const steps = answeredAt(told.path, answers).split('.');
  for (let length = steps.length; length > 0; length--) {
    const path = steps.slice(0, length).join('.');
    const found = fields.find(({ name }) => name === `a.${path}`);
    if (found !== undefined) return { id: found.id, text: named(found.title, found.label, what, language) };
  }
  return { id: 'situation', text: `${place} ${what}`.trim() };
}

/** `persons.you.situations[0].from` of a situation is the question `persons.you.situations.invalidity.since`. */
function answeredAt(path: string, answers: Answers): string {
  const [, list = '', index = '', rest = ''] = /^(persons\..+?)\[(\d+)\](.*)$/.exec(path) ?? [];
  const kinds = answers[list];
  if (typeof kinds !== 'object') return path;
  const isOfSituations = list.endsWith('.situations');
  // A situation of which the first day is not known is not written.
  const written = kinds.filter((kind) => !isOfSituations || answers[`${list}.${kind}.since`] !== undefined);
  const fact = isOfSituations && (rest === '' || rest === '.from') ? '.since' : rest;
  return `${list}.${written[Number(index)] ?? ''}${fact}`;
}

function named(person: string, field: string, what: string, language: Language): string {
  return fill(pageWords(language).check.mistake, { person, field, what });
}
