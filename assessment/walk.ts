import { isSettled, type Lack, type Step, type Subject } from '@pleindroit/law';

/** Every step below these, each once: a card that many need was answered once, and is one step; the others are never shared. */
export function stepsUnder(roots: readonly Step[]): readonly Step[] {
  const found: Step[] = [];
  const cards = new Set<Step>();
  const visit = (step: Step) => {
    if (step.rule !== undefined) {
      if (cards.has(step)) return;
      cards.add(step);
    }
    found.push(step);
    step.parts.forEach(visit);
  };
  roots.forEach(visit);
  return found;
}

/**
 * What keeps these steps open. A settled step needs nothing, whatever is missing below it; an open one is settled as soon as
 * its own lack and those of its open parts are answered. So whoever answers the whole list is done, whatever they answer.
 */
export function lacksOf(
  roots: readonly Step[],
): readonly { readonly lack: Lack; readonly subject: Subject }[] {
  const found: { lack: Lack; subject: Subject }[] = [];
  const seen = new Set<Step>();
  const visit = (step: Step) => {
    if (seen.has(step) || isSettled(step)) return;
    seen.add(step);
    if (step.lack !== undefined) found.push({ lack: step.lack, subject: step.subject });
    for (const part of step.parts) visit(part);
  };
  for (const root of roots) visit(root);
  return found;
}
