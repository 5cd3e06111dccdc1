/** What was posted, read in one way for every form: nothing of it is kept anywhere. */

export type FormRead =
  | { readonly form: FormData; readonly refused?: undefined }
  | { readonly refused: 'too-large' | 'not-a-form'; readonly status: 400 | 413 };

export async function formFrom(request: Request): Promise<FormRead> {
  try {
    return { form: await request.formData() };
  } catch (problem) {
    return isTooLarge(problem)
      ? { refused: 'too-large', status: 413 }
      : { refused: 'not-a-form', status: 400 };
  }
}

export type FileRead =
  | { readonly text: string; readonly refused?: undefined }
  | { readonly refused: 'too-large' | 'not-text'; readonly status: 413 | 415 };

/** Characters are counted, and a character has four bytes at the most: of what has more nothing is read. */
export async function textOfFile(file: File, mostCharacters: number): Promise<FileRead> {
  if (file.size > 4 * mostCharacters) return { refused: 'too-large', status: 413 };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    return text.length > mostCharacters ? { refused: 'too-large', status: 413 } : { text };
  } catch {
    return { refused: 'not-text', status: 415 };
  }
}

/** The server stops reading a body above its limit with an error that carries the status. */
function isTooLarge(problem: unknown): boolean {
  if (!(problem instanceof Error)) return false;
  return ('status' in problem && problem.status === 413) || isTooLarge(problem.cause);
}
