/** What was posted as a file, read in one way for every form: nothing of it is kept anywhere. */

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
