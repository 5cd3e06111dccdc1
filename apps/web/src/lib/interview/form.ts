import type { View } from './view.ts';

/** The form of a question: buttons outside of it belong to it by this name. */
export const FORM = 'interview';

/** The page of the interview that a posted form made; undefined on every other page. */
export function viewIn(form: unknown): View | undefined {
  return form instanceof Object && 'view' in form ? (form.view as View) : undefined;
}
