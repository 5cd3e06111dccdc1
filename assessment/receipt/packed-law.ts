import { lawFromJson, rulesAsJson, seriesReadBy, type Law, type LawAmounts } from '@pleindroit/law';

/**
 * A whole law in one line of text: its rules and the amounts they read, compressed. It travels with an answer, so that whoever
 * replays it in ten years asks the law of today, not the one of then.
 */
export async function packed(law: Law): Promise<string> {
  return base64(
    await through(new CompressionStream('gzip'), new TextEncoder().encode(lawText(law)), Infinity),
  );
}

/** What the digest of a law is made of: two laws with the same text give the same answers. */
export function lawText(law: Law): string {
  const amounts = Object.fromEntries(
    [...seriesReadBy(law)].sort().map((series) => [series, law.amounts[series]]),
  );
  return JSON.stringify({ rules: JSON.parse(rulesAsJson(law)) as unknown, amounts });
}

const LARGEST = 4_000_000;

/** Throws when the text is no packed law: whoever reads a receipt from elsewhere catches it. */
export async function unpacked(text: string): Promise<Law> {
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  const written = new TextDecoder().decode(await through(new DecompressionStream('gzip'), bytes, LARGEST));
  const { rules, amounts } = JSON.parse(written) as { rules: unknown; amounts: LawAmounts };
  return lawFromJson(JSON.stringify(rules), amounts);
}

async function through(
  stream: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
  largest: number,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const source: ReadableStream<Uint8Array> = new Blob([bytes]).stream().pipeThrough(stream);
  const reader = source.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > largest) throw new RangeError(`more than ${largest} bytes of law`);
    parts.push(next.value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
