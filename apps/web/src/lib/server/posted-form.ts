/** The fields of a posted form; or why there are none: it is more than the server reads, or it is no form. */
export type PostedForm =
  | { readonly form: FormData; readonly refused?: undefined }
  | { readonly form?: undefined; readonly refused: 'too-large' | 'not-a-form' };

export async function postedForm(request: Request): Promise<PostedForm> {
  try {
    return { form: await request.formData() };
  } catch (problem) {
    return { refused: isTooLarge(problem) ? 'too-large' : 'not-a-form' };
  }
}

/** The server stops reading a body above its limit with an error that carries the status. */
function isTooLarge(problem: unknown): boolean {
  if (!(problem instanceof Error)) return false;
  return ('status' in problem && problem.status === 413) || isTooLarge(problem.cause);
}
