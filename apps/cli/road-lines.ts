import type { Assessment, AutomaticAnswer, RoadAnswer } from '@pleindroit/assessment';
import type { Words } from '@pleindroit/interview';
import type { Terminal } from './terminal.ts';

/** The three roads as what they are: alternatives. Each keeps its own verdict; of the automatic one, who has it and by what. */
export function roadLines(answer: Assessment, words: Words, terminal: Terminal): readonly string[] {
  const { say } = words;
  const { wrapped, paint } = terminal;
  return answer.roads.flatMap((road) => [
    ...wrapped(say('named-value', { name: words.road(road.road), value: verdictOf(road) }), 2),
    ...(road.road === 'automatic' ? answer.automatic.flatMap(automaticLines) : []),
    ...(road.isNeeded ? [] : wrapped(paint('faint', say('heading.not-needed-road')), 4)),
  ]);

  function verdictOf({ verdict, articles, opens }: RoadAnswer): string {
    const since = verdict === 'met' && opens !== undefined ? `, ${words.days(opens)}` : '';
    return `${words.verdict(verdict)}${since} (${words.articles(articles)})`;
  }

  function automaticLines({
    person,
    verdict,
    own,
    through,
    opens,
    firstEnd,
  }: AutomaticAnswer): readonly string[] {
    if (verdict !== 'met') return [];
    const by =
      own.length > 0
        ? words.list(own.map(({ card }) => words.cardTitle(card)))
        : say(through === 'partner' ? 'heading.through-partner' : 'heading.through-holder');
    const parts = [
      say('named-value', { name: words.person(person), value: by }),
      ...(opens === undefined ? [] : [words.days(opens)]),
      ...(firstEnd === undefined ? [] : [say('heading.first-end', { day: words.day(firstEnd) })]),
    ];
    const proofs = [...new Set(own.map(({ card }) => words.proof(card)))];
    return [
      ...wrapped(`• ${parts.join(', ')}`, 4),
      ...proofs.flatMap((proof) => wrapped(paint('faint', proof), 6)),
    ];
  }
}
