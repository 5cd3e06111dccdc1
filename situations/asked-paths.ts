import { assess, explained, type Assessment, type Explained, type Situation } from '@pleindroit/assessment';
import { day, lawInForce } from '@pleindroit/law';
import { readSituation } from '@pleindroit/reading';
import { parse } from 'yaml';
import { allCases } from './cases.ts';
import type { Written } from './generated-households.ts';
import { factPlaces, without } from './written-facts.ts';

const TODAY = day('2026-11-27');

/**
 * Every place that is asked for in the cases, and in the stories with each of their facts left out: what people are told to add to
 * their situation. A place that differs only by its person, period or line is named once.
 */
export function askedPaths(): readonly string[] {
  const found = new Map<string, string>();
  const look = (text: string): void => {
    const { situation } = readSituation(text, TODAY);
    if (situation === undefined) return;
    for (const path of pathsIn(assess(situation, lawInForce, TODAY), situation)) {
      const name = nameOf(path);
      if (!found.has(name)) found.set(name, path);
    }
  };
  for (const { file, situation } of allCases()) {
    look(situation);
    if (!file.startsWith('stories/')) continue;
    const complete = parse(situation, { schema: 'failsafe' }) as Written;
    for (const place of factPlaces(complete)) look(JSON.stringify(without(complete, [place])));
  }
  return [...found.values()].sort();
}

/** A month stays another thing than a year. */
function nameOf(path: string): string {
  return path
    .replace(/^persons\.[^.]+/, 'persons')
    .replace(/\d{4}-\d\d/, 'month')
    .replace(/\d{4}/, 'year')
    .replace(/\[\d+\]/, '[]');
}

function pathsIn(assessment: Assessment, situation: Situation): readonly string[] {
  const { asks, asksForOpening, open, roads, steps } = assessment;
  const named = open.flatMap((one) => (one.kind === 'fact' ? [one.path] : []));
  const inReasons = [steps.right, steps.opening].flatMap((step) =>
    openIn(explained(step, situation, lawInForce)),
  );
  return [...asks, ...asksForOpening, ...named, ...roads.flatMap((road) => road.asks), ...inReasons];
}

function openIn({ open, parts }: Explained): readonly string[] {
  return [...(open?.kind === 'fact' ? [open.path] : []), ...parts.flatMap(openIn)];
}
