import { NOT_KNOWN, type Answer, type Answers } from './question.ts';

/** Who there is, as the answers tell it. Whoever asks is called `you`; the others are called after what they are to somebody. */

export const APPLICANT = 'you';
const PARTNER = 'partner';
/** On whose name the applicant stands at the mutuality. */
const HOLDER = 'holder';

/** A holder of whom nothing is asked: only that of the applicant makes the household. */
export const SOMEONE_ELSE = 'someone-else';

/** Everybody: the applicant, those through whom the answers speak of others, and the dependants. */
export function personsIn(answers: Answers): readonly string[] {
  const adults = withRelated([APPLICANT], answers);
  return withRelated([...adults, ...dependantsIn(answers), ...sharedChildrenIn(answers)], answers);
}

/** These, and after them those whom their answers speak of. */
function withRelated(persons: readonly string[], answers: Answers): readonly string[] {
  const found: string[] = [];
  const waiting = [...persons];
  for (let person = waiting.shift(); person !== undefined; person = waiting.shift()) {
    if (found.includes(person)) continue;
    found.push(person);
    const related = [partnerOf(person, answers), namedHolder(person, answers)];
    const isAskedAbout = (one: string | undefined): one is string =>
      one !== undefined && one !== SOMEONE_ELSE;
    waiting.push(...related.filter(isAskedAbout), ...parentsOf(person, answers));
  }
  return found;
}

export function partnerOf(person: string, answers: Answers): string | undefined {
  if (!isGiven(answers[`persons.${person}.partner`])) return undefined;
  if (person === APPLICANT) return PARTNER;
  if (person === PARTNER) return APPLICANT;
  const [first, second] = parentsOf(APPLICANT, answers);
  return person === first && second !== undefined ? second : `${person}-partner`;
}

export function parentsOf(person: string, answers: Answers): readonly string[] {
  const howMany = answers[`persons.${person}.lives-with-parents`];
  const names = [`${person}-parent-1`, `${person}-parent-2`];
  return howMany === 'two' ? names : howMany === 'one' ? names.slice(0, 1) : [];
}

/** On whose name somebody stands, when it is known. */
export function holderOf(person: string, answers: Answers): string | undefined {
  if (isSharedChild(person)) return SOMEONE_ELSE;
  return isDependant(person) ? holderOfDependant(person, answers) : namedHolder(person, answers);
}

/** A holder stands on the name of nobody, whatever was said before. */
function namedHolder(person: string, answers: Answers): string | undefined {
  if (answers[`persons.${person}.insured-as`] === 'holder') return undefined;
  const answer = answers[`persons.${person}.dependant-of`];
  if (answer === 'partner') return partnerOf(person, answers);
  if (answer !== 'somebody-else') return undefined;
  return person === APPLICANT ? HOLDER : SOMEONE_ELSE;
}

function dependantsIn(answers: Answers): readonly string[] {
  return numbered(DEPENDANT, answers['dependants']);
}

/** Children who live here part of the time, and stand on the name of the other parent (art. 21). */
function sharedChildrenIn(answers: Answers): readonly string[] {
  return numbered(SHARED_CHILD, answers['shared-children']);
}

function numbered(name: string, howMany: Answer | undefined): readonly string[] {
  return Array.from({ length: Number(howMany) || 0 }, (_, place) => `${name}${place + 1}`);
}

const DEPENDANT = 'dependant-';
const SHARED_CHILD = 'shared-child-';

export function isSharedChild(person: string): boolean {
  return person.startsWith(SHARED_CHILD);
}

export function isDependant(person: string): boolean {
  return person.startsWith(DEPENDANT);
}

function holderOfDependant(person: string, answers: Answers): string | undefined {
  const [holder, ...others] = holdersIn(answers);
  if (others.length === 0) return holder;
  const ofAll = answers['dependants.of'];
  const answer = ofAll === 'both' ? answers[`persons.${person}.dependant-of`] : ofAll;
  return answer === 'the-holder' ? holder : answer === 'the-partner' ? others[0] : undefined;
}

/** Those of the household who can have dependants: a holder, and the partner (art. 25). */
export function holdersIn(answers: Answers): readonly string[] {
  const centre = namedHolder(APPLICANT, answers) ?? APPLICANT;
  const partner = partnerOf(centre, answers);
  return [centre, ...(partner === undefined ? [] : [partner])].filter(
    (person) => answers[`persons.${person}.insured-as`] !== 'dependant',
  );
}

/** There is one, and it is known. */
export function isGiven(answer: Answer | undefined): boolean {
  return answer !== undefined && answer !== 'none' && answer !== NOT_KNOWN;
}

/** One more of those who are only counted. */
export function withOneMore(counted: 'dependants' | 'shared-children', answers: Answers): Answers {
  return { ...answers, [counted]: String((Number(answers[counted]) || 0) + 1) };
}

/** Without one dependant or child in shared custody: whoever comes after takes the number before. */
export function withoutPerson(person: string, answers: Answers): Answers {
  const [, kind = '', number = ''] = /^(dependant-|shared-child-)(\d+)$/.exec(person) ?? [];
  const counted = kind === DEPENDANT ? 'dependants' : kind === SHARED_CHILD ? 'shared-children' : undefined;
  if (counted === undefined) return answers;
  const left = Object.entries(answers).flatMap(([path, answer]): readonly (readonly [string, Answer])[] => {
    const [, whose = '', rest = ''] = /^persons\.([^.]+)\.(.+)$/.exec(path) ?? [];
    if (!whose.startsWith(kind)) return [[path, answer]];
    const place = Number(whose.slice(kind.length));
    if (place === Number(number)) return [];
    return [[place < Number(number) ? path : `persons.${kind}${place - 1}.${rest}`, answer]];
  });
  const before = Number(answers[counted]) || 0;
  return { ...(Object.fromEntries(left) as Answers), [counted]: String(Math.max(0, before - 1)) };
}
