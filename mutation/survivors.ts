import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Mutants that survive because they change nothing, each with the reason; a `*` stands for anything. */
interface Listed {
  readonly mutants: readonly string[];
  readonly reason: string;
}

const listed = (
  parse(readFileSync(new URL('survivors.yaml', import.meta.url), 'utf8')) as readonly Listed[]
).flatMap(({ mutants, reason }) => mutants.map((name) => ({ name, pattern: patternOf(name), reason })));

export function reasonFor(mutant: string): string | undefined {
  return listed.find(({ pattern }) => pattern.test(mutant))?.reason;
}

/** Lines that no survivor needs any more: what they excuse is killed now. */
export function unusedReasons(survivors: readonly string[]): readonly string[] {
  return listed
    .filter(({ pattern }) => !survivors.some((name) => pattern.test(name)))
    .map(({ name }) => name);
}

function patternOf(name: string): RegExp {
  const parts = name.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`);
}
