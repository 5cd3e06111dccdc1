import { MOST_CHARACTERS } from '@pleindroit/reading';
import { open, type FileHandle } from 'node:fs/promises';

/** The text of one file, or why there is none. */
export type TextRead =
  | { readonly text: string }
  | { readonly refused: 'too-large' | 'not-a-text' | 'empty' }
  | { readonly unreadable: 'not-found' | 'is-a-folder' | 'not-allowed' | 'other'; readonly code: string };

/** Reads a file, or standard input for `-`; never more of it than a situation can be long, or whatever it is. */
export async function readText(file: string, mostCharacters = MOST_CHARACTERS): Promise<TextRead> {
  // A character takes at most three bytes for each place it takes in a JavaScript text.
  const mostBytes = 3 * mostCharacters;
  let bytes: Buffer | undefined;
  try {
    bytes = file === '-' ? await upTo(mostBytes, process.stdin) : await bytesOf(file, mostBytes);
  } catch (error) {
    return unreadable(error);
  }
  if (bytes === undefined) return { refused: 'too-large' };
  try {
    // Line ends as we write them, also those of an old Macintosh.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
    if (text.includes('\0')) return { refused: 'not-a-text' };
    if (text.length > mostCharacters) return { refused: 'too-large' };
    return text.trim() === '' ? { refused: 'empty' } : { text };
  } catch {
    return { refused: 'not-a-text' };
  }
}

async function bytesOf(file: string, mostBytes: number): Promise<Buffer | undefined> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(file, 'r');
    const { size } = await handle.stat();
    if (size > mostBytes) return undefined;
    // A pipe or a device has no size: what it gives is counted as it comes.
    return await upTo(mostBytes, handle.createReadStream({ autoClose: false }));
  } finally {
    await handle?.close();
  }
}

async function upTo(most: number, stream: AsyncIterable<Buffer>): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > most) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function unreadable(error: unknown): TextRead {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { unreadable: 'not-found', code };
    case 'EISDIR':
      return { unreadable: 'is-a-folder', code };
    case 'EACCES':
    case 'EPERM':
      return { unreadable: 'not-allowed', code };
    default:
      return { unreadable: 'other', code };
  }
}
