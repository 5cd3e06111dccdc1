import type { Explained } from '@pleindroit/assessment';
import type { Assumed } from './reason.ts';
import type { Text } from './text.ts';

/** An answer that was tried with each answer to one question: what is not known, and under which answer a part holds. */

/** `On ne sait pas si le chômage est contrôlé. La réponse est la même dans les deux cas`. */
export function sameInEveryCase(
  text: Text,
  { parts: [asked, ...cases] }: Explained,
  fact: string,
  called: (id: string) => string,
): string {
  const { say } = text;
  const clause = asked === undefined || cases.length !== 2 ? undefined : clauseOf(text, asked, 'yes');
  if (clause === undefined) return say('step.same-in-every-case', { fact });
  const [, id] = /^persons\.([^.[]+)/.exec(pathOf(asked)) ?? [];
  return id === undefined
    ? say('step.same-in-both-cases', { clause })
    : say('step.same-in-both-cases-of-person', { clause, person: called(id) });
}

export function assumedIn(text: Text, { asked, answer, side }: Assumed): string {
  const { say, find } = text;
  if (side !== undefined) return say(`assumed.${side}`, { answer });
  const clause = clauseOf(text, asked, answer);
  if (clause !== undefined) return say('assumed.clause', { clause });
  if (answer === 'yes' || answer === 'no' || answer === 'another') return say(`assumed.${answer}`);
  const said = find(`value.${pathOf(asked).split('.').at(-1) ?? ''}.${answer}`) ?? answer;
  return say('assumed.value', { answer: said });
}

function clauseOf({ find }: Text, asked: Explained, answer: string): string | undefined {
  const path = pathOf(asked);
  const fact = path.endsWith('shared-custody.declared') ? 'shared-custody-declared' : path.split('.').at(-1);
  return find(`whether.${fact ?? ''}.${answer}`);
}

function pathOf(asked: Explained | undefined): string {
  return asked?.open?.kind === 'fact' ? asked.open.path : '';
}
