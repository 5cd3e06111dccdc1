import type { Assessment } from '@pleindroit/assessment';
import { cardTitle } from './cards.ts';
import type { Figures } from './figures.ts';
import type { Text } from './text.ts';

/** A situation of article 18 that holds, of whom and since when: `pour Anna : pension de retraite, depuis le …`. */
export function indicatorIn(
  text: Text,
  figures: Figures,
  called: (id: string) => string,
  { card, person, arose }: Assessment['income']['indicators'][number],
): string {
  const { say, find } = text;
  const template = AFTER_A_TERM[card];
  const title =
    template === undefined || arose === ''
      ? small(cardTitle(text, card))
      : (find(`situation.${card}`) ?? say('heading.without-work'));
  const fact =
    arose === ''
      ? title
      : say(template ?? 'heading.indicator', { situation: title, day: figures.day(arose) });
  return person === undefined ? fact : say('of-person', { person: called(person), fact });
}

/** These arise only when a term is full: the day is not the one on which they began. */
const AFTER_A_TERM: Readonly<
  Record<string, 'heading.indicator-after-three-months' | 'heading.indicator-after-a-quarter'>
> = {
  'three-months-without-work': 'heading.indicator-after-three-months',
  'civil-servant-sick-leave': 'heading.indicator-after-three-months',
  'military-withdrawal': 'heading.indicator-after-three-months',
  'bridging-right': 'heading.indicator-after-a-quarter',
};

function small(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}
