import { isSettled, type Rule, type Step } from '@pleindroit/law';

/** Every step below these, each once: a card that many need was answered once, and is one step; the others are never shared. */
export function stepsUnder(roots: readonly Step[]): readonly Step[] {
  return walked(roots, ({ parts }) => parts);
}

/**
 * What keeps these steps open: those below them that lack something of their own. A settled step needs nothing, whatever is missing
 * below it; an open one is settled as soon as its own lack and those of its open parts are answered. So whoever answers the whole list
 * is done, whatever they answer.
 */
export function openSteps(roots: readonly Step[]): readonly Step[] {
  // Of a large household of which little is known these are half of the work: nothing is made on the way that is not needed.
  const lacking: Step[] = [];
  const cards = new Set<Step>();
  const waiting = roots.filter((root) => !isSettled(root)).toReversed();
  for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
    if (step.rule !== undefined) {
      if (cards.has(step)) continue;
      cards.add(step);
    }
    const { node, parts, lack } = step;
    if (lack !== undefined) lacking.push(step);
    const [first] = parts;
    // As long as nobody said whether there is one, nothing is asked about it.
    if (node.op === 'when' && first?.node.op === 'is-none' && !isSettled(first)) {
      waiting.push(first);
      continue;
    }
    for (let place = parts.length - 1; place >= 0; place--) {
      const part = parts[place];
      if (part !== undefined && !isSettled(part)) waiting.push(part);
    }
  }
  return lacking;
}

/** The rules an answer rests on: of alternatives those that are met, of conditions that fail those that fail. */
export function rulesBehind(roots: readonly Step[]): ReadonlySet<Rule> {
  const rules = new Set<Rule>();
  for (const { rule } of walked(roots, deciding)) if (rule !== undefined) rules.add(rule);
  return rules;
}

function deciding({ node, low, high, parts }: Step): readonly Step[] {
  switch (node.op) {
    case 'any-of':
    case 'any-person':
    case 'named-by':
    case 'names':
      return low === 1 ? parts.filter((part) => part.low === 1) : parts;
    case 'all-of':
      return high === 0 ? parts.filter((part) => part.high === 0) : parts;
    case 'earlier-of':
      return parts.filter((part) => part.low === low && part.low !== Infinity);
    // Whoever does not count, and what counts for nothing, adds nothing.
    case 'count-persons':
    case 'sum-persons':
    case 'sum-lines':
    case 'plus':
      return parts.filter((part) => part.high !== 0);
    default:
      return parts;
  }
}

/** In reading order, on a stack of our own: half of the time of an answer would go into calling. */
function walked(roots: readonly Step[], below: (step: Step) => readonly Step[]): readonly Step[] {
  const found: Step[] = [];
  const cards = new Set<Step>();
  const waiting = roots.toReversed();
  for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
    if (step.rule !== undefined) {
      if (cards.has(step)) continue;
      cards.add(step);
    }
    found.push(step);
    for (const part of below(step).toReversed()) waiting.push(part);
  }
  return found;
}
