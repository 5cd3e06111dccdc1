import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/**
 * The answers of an interview travel in a hidden field of its form, locked: nobody on the way reads them, nobody changes them, and no
 * server keeps them. AES-256-GCM; whoever holds the same keys, any node, can go on.
 *
 * `PLEINDROIT_KEYS`: keys of 32 bytes in base64, separated by commas. The first one locks, all of them open, so that a key can be
 * replaced while people answer. Without it this process makes one for itself: after a restart, pages from before cannot be opened.
 */
export interface Seal {
  readonly lock: (content: unknown, now: number) => string;
  readonly open: (sealed: string, now: number) => Opened;
}

export type Opened = { readonly content: unknown } | { readonly refused: 'tampered' | 'expired' };

/** Seconds. Long enough to look for a paper, short enough for a shared computer. */
export const LASTS = 4 * 60 * 60;

export const MOST_SEALED_CHARACTERS = 60_000;

const ALGORITHM = 'aes-256-gcm';
const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;
/** Bound to the content: what is sealed for something else cannot be given back here. */
const PURPOSE = Buffer.from('pleindroit interview 1');

export function sealWith(keys: readonly Buffer[]): Seal {
  const [current] = keys;
  if (current === undefined || keys.some((key) => key.length !== KEY_BYTES)) {
    throw new Error(`PLEINDROIT_KEYS: every key must be ${KEY_BYTES} bytes in base64`);
  }
  return {
    lock(content, now) {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv(ALGORITHM, current, iv, { authTagLength: TAG_BYTES }).setAAD(PURPOSE);
      const text = JSON.stringify({ until: now + LASTS, content });
      const parts = [iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()];
      return Buffer.concat(parts).toString('base64url');
    },
    open(sealed, now) {
      if (sealed.length > MOST_SEALED_CHARACTERS) return { refused: 'tampered' };
      const bytes = Buffer.from(sealed, 'base64url');
      for (const key of keys) {
        const text = opened(bytes, key);
        if (text === undefined) continue;
        const { until, content } = JSON.parse(text) as { until: number; content: unknown };
        return now > until ? { refused: 'expired' } : { content };
      }
      return { refused: 'tampered' };
    },
  };
}

function opened(bytes: Buffer, key: Buffer): string | undefined {
  if (bytes.length < IV_BYTES + TAG_BYTES) return undefined;
  const iv = bytes.subarray(0, IV_BYTES);
  const decipher = createDecipheriv(ALGORITHM, key, iv, { authTagLength: TAG_BYTES }).setAAD(PURPOSE);
  decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
  try {
    return decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
  } catch {
    return undefined;
  }
}

/** The keys of the setting, or one that this process makes for itself. */
export function keysFrom(setting: string | undefined): readonly Buffer[] {
  const written = (setting ?? '').split(',').flatMap((one) => (one.trim() === '' ? [] : [one.trim()]));
  return written.length === 0 ? [randomBytes(KEY_BYTES)] : written.map((one) => Buffer.from(one, 'base64'));
}
