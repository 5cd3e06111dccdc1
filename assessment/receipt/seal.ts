/** SHA-256 of what a receipt says, in hexadecimal. The order in which its fields were written says nothing. */
export async function sealOf(said: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(canonical(said));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The same JSON for the same content: keys in the order of their letters, no space. */
export function canonical(said: unknown): string {
  if (Array.isArray(said)) return `[${said.map(canonical).join(',')}]`;
  if (typeof said !== 'object' || said === null) return JSON.stringify(said) ?? 'null';
  const entries = Object.entries(said).filter(([, value]) => value !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${canonical(value)}`).join(',')}}`;
}
