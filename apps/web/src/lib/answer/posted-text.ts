/** The text that came with an answer or with its errors, kept in the page and nowhere else. */
export function textIn(form: unknown): string | undefined {
  if (!(form instanceof Object)) return undefined;
  if ('text' in form && typeof form.text === 'string' && form.text !== '') return form.text;
  return 'answer' in form ? textIn(form.answer) : undefined;
}
