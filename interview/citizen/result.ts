import type { Outlook } from '@pleindroit/assessment/outlook';
import { isoDay } from '@pleindroit/law';
import { consequencesOn } from '@pleindroit/law/consequences';
import { declaration, dueOn } from '@pleindroit/law/duties';
import { knownAfterTax, type Answers, type Asked, type Question } from '../asking/asking.ts';
import type { CitizenWords } from './citizen-words.ts';
import { citizenOutcome, missingIn, type CitizenOutcome } from './outcome.ts';
import { paperFor, papersIn, whereIn, type PaperInWords, type PapersFor } from './papers.ts';
import { personIn, type Voice } from './persons.ts';
import { questionIn } from './question-words.ts';
import { roadsIn, type RoadInWords } from './roads.ts';
import { sumIn, type SumInWords } from './sum.ts';

/** A result as it is read on a page, printed on a sheet and given by the API: only texts, in their order. */
export interface CitizenResult {
  readonly outcome: CitizenOutcome;
  readonly title: string;
  readonly lead: string;
  /** What is missing, and where it is found. */
  readonly depends: readonly { readonly what: string; readonly where?: string }[];
  readonly roads: readonly RoadInWords[];
  readonly sum?: SumInWords;
  readonly change: readonly string[];
  readonly filing: readonly string[];
  readonly papers: readonly PaperInWords[];
  readonly next: readonly string[];
  readonly follows: readonly string[];
  readonly calendar: readonly { readonly day: string; readonly what: string }[];
  readonly calendarNote?: string;
  /** The law's date, how sure the amounts are, who decides, what to do against a decision. */
  readonly about: readonly string[];
}

export function resultIn(
  words: CitizenWords,
  voice: Voice,
  asked: Asked,
  outlook: Outlook,
  answers: Answers,
  today: number,
): CitizenResult {
  const { assessment } = asked;
  const outcome = citizenOutcome(asked, answers);
  const called = (person: string) => personIn(words, voice, person);
  const persons = words.list(assessment.covered.map(called));
  const isKnown = outcome !== 'already';
  const sum = isKnown ? sumIn(words, voice, asked) : undefined;
  return {
    outcome,
    title: titleOf(words, outcome, persons, answers),
    lead:
      (voice.isEasy ? words.find(`easy.outcome.${outcome}`) : undefined) ??
      words.must(`outcome.${outcome}.lead`),
    depends: ASKS_FOR_MORE.includes(outcome)
      ? dependsOn(words, voice, missingFor(outcome, asked, answers))
      : [],
    roads: isKnown ? roadsIn(words, called, asked) : [],
    ...(sum === undefined ? {} : { sum }),
    change: changeIn(words, outcome, asked, outlook, answers),
    filing: filingIn(words, outcome, asked, outlook),
    papers: NEEDS_NO_PAPERS.includes(outcome) ? [] : papersIn(words, answers, papersFor(outcome)),
    next: words.every(`outcome.${outcome}.next`),
    follows: mayOpen(outcome) ? followsIn(words, today) : [],
    ...calendarIn(words, outcome, outlook, today),
    about: aboutIn(words, asked, today),
  };
}

const ASKS_FOR_MORE: readonly CitizenOutcome[] = ['depends', 'close', 'worker'];
/** A request wants everything; a right that comes by itself only what proves the situation; and a worker looks at what there is. */
function papersFor(outcome: CitizenOutcome): PapersFor {
  if (NEEDS_A_REQUEST.includes(outcome)) return 'a-request';
  return outcome === 'worker' ? 'a-talk' : 'a-situation';
}

const NEEDS_NO_PAPERS: readonly CitizenOutcome[] = ['already', 'not-now'];
const NEEDS_A_REQUEST: readonly CitizenOutcome[] = ['on-request', 'close', 'depends'];

function mayOpen(outcome: CitizenOutcome): boolean {
  return outcome !== 'not-now' && outcome !== 'worker';
}

function titleOf(words: CitizenWords, outcome: CitizenOutcome, persons: string, answers: Answers): string {
  const since = answers['already.since'];
  if (outcome === 'already' && typeof since === 'string' && /^\d/.test(since)) {
    return words.say('outcome.already.since', { day: words.day(since) });
  }
  return words.must(`outcome.${outcome}.title`, { persons });
}

/** Near the ceiling it is what is only known after tax. */
function missingFor(outcome: CitizenOutcome, asked: Asked, answers: Answers): readonly Question[] {
  return outcome === 'close' ? knownAfterTax(answers) : missingIn(asked, answers);
}

function dependsOn(
  words: CitizenWords,
  voice: Voice,
  missing: readonly Question[],
): CitizenResult['depends'] {
  return missing.map((question) => {
    const { title, about } = questionIn(words, { ...voice, isEasy: false }, question);
    const paper = paperFor(question);
    return {
      what: about === undefined ? title : `${about} – ${title}`,
      ...(paper === undefined ? {} : { where: whereIn(words, paper) }),
    };
  });
}

function changeIn(
  words: CitizenWords,
  outcome: CitizenOutcome,
  { assessment, atMost }: Asked,
  { advice }: Outlook,
  answers: Answers,
): readonly string[] {
  const { income } = assessment;
  const way = income.ways.find(({ id }) => id === income.way);
  const margin = way?.margin;
  // Of an amount after tax nobody knows how far from the ceiling it is.
  const isKnown = atMost === undefined && margin?.low !== undefined && margin.low === margin.high;
  const apart = isKnown ? margin.low : undefined;
  if (outcome === 'on-request') {
    // Income that has risen is compared in the month of the signature as well (art. 32): what is left there is another figure.
    const hasRisen = answers['declaration.income-risen'] !== 'no';
    return hasRisen || apart === undefined ? [] : [words.say('change.rise', { margin: words.money(apart) })];
  }
  if (outcome !== 'not-now' && outcome !== 'for-some') return [];
  return [
    ...(apart === undefined || apart > 0 ? [] : [words.say('change.fall', { margin: words.money(-apart) })]),
    words.say('change.person'),
    ...advice.otherPaths.map(({ path }) => words.must(`change.${path}`)),
  ];
}

const FILING: readonly CitizenOutcome[] = ['on-request', 'not-now', 'automatic', 'ex-officio', 'for-some'];

function filingIn(
  words: CitizenWords,
  outcome: CitizenOutcome,
  { atMost }: Asked,
  { advice }: Outlook,
): readonly string[] {
  if (!FILING.includes(outcome)) return [];
  const { counsel, best, stated, days, opensTheSameUntil } = advice;
  const day = (on: number) => words.day(isoDay(on));
  const opens = (filed: typeof best) =>
    filed?.opens?.earliest === undefined ? '' : words.day(filed.opens.earliest);
  // Of the days to come some are not known, and nothing that anybody could say would tell them; nor what an amount after tax makes of them.
  const isGuess = counsel === 'ask-first' || (atMost !== undefined && outcome === 'not-now');
  if (isGuess) return [words.say('filing.again')];
  const filed = counsel === 'keep-the-request' ? stated : best;
  const told = words.must(`filing.${counsel}`, {
    from: best === undefined ? '' : day(best.from),
    opens: opens(filed),
    now: opens(days[0]),
    last: day(days.at(-1)?.until ?? stated.until),
  });
  const isRequest =
    filed?.opens !== undefined && ['keep-the-request', 'file-now', 'choose-the-day'].includes(counsel);
  return [
    told,
    ...(isRequest && opensTheSameUntil !== undefined && opensTheSameUntil > filed.from
      ? [words.say('filing.until', { until: day(opensTheSameUntil) })]
      : []),
    ...(isRequest ? [words.say('filing.due', { due: day(dueOn(declaration, filed.from)) })] : []),
  ];
}

function followsIn(words: CitizenWords, today: number): readonly string[] {
  return consequencesOn(today)
    .filter(({ gives }) => gives !== 'no-longer')
    .map(({ id, how }) => `${words.must(`follows.${id}`)} (${words.must(`follows.how.${how}`)})`);
}

function calendarIn(
  words: CitizenWords,
  outcome: CitizenOutcome,
  { ahead }: Outlook,
  today: number,
): Pick<CitizenResult, 'calendar' | 'calendarNote'> {
  if (!mayOpen(outcome) || outcome === 'depends' || outcome === 'close') return { calendar: [] };
  const lines = ahead
    .flatMap(({ days }) => days)
    .filter(({ on, who }) => on >= today && who !== 'insurer-coordination' && who !== 'tax-administration')
    .toSorted((a, b) => a.on - b.on)
    .map(({ on, event, who }) => ({
      day: words.day(isoDay(on)),
      what: words.say('calendar.line', {
        event: words.must(`calendar.${event}`),
        who: words.must(`calendar.who.${who}`),
      }),
    }));
  const different = lines.filter(
    (line, place) => lines.findIndex(({ day, what }) => day === line.day && what === line.what) === place,
  );
  return { calendar: different.slice(0, MOST_DAYS), calendarNote: words.say('calendar.kept') };
}

/** A sheet has two pages. */
const MOST_DAYS = 6;

function aboutIn(words: CitizenWords, { assessment, atMost }: Asked, today: number): readonly string[] {
  const { amounts, interpretations } = assessment;
  const carried = amounts.flatMap(({ carriedForwardSince }) => carriedForwardSince ?? []).toSorted()[0];
  const isDerived = amounts.some(({ trust }) => trust === 'derived');
  return [
    words.say('about.decides'),
    words.say('about.law', { today: words.day(isoDay(today)) }),
    ...(isDerived ? [words.say('about.trust-derived')] : []),
    ...(carried === undefined ? [] : [words.say('about.trust-carried', { day: words.day(carried) })]),
    ...(amounts.length > 0 && !isDerived && carried === undefined ? [words.say('about.trust-all')] : []),
    ...(atMost === undefined ? [] : [words.say('about.net')]),
    ...(interpretations.length === 0 ? [] : [words.say('about.interpretations')]),
    words.say('about.contest'),
  ];
}
