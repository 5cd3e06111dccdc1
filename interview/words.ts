import type {
  AmountRead,
  Assessment,
  Bounds,
  DayBounds,
  Explained,
  LeftOut,
  LineAnswer,
  Open,
  Outcome,
  Road,
  Situation,
} from '@pleindroit/assessment';
import { SOCIAL_INCOME, type Series, type Trust, type Verdict, type Way } from '@pleindroit/law';
import type { Problem } from '@pleindroit/reading';
import { articlesIn } from './articles.ts';
import { asksIn, type Ask } from './asks.ts';
import { cardTitle } from './cards.ts';
import { carriedForwardIn, cautionsOf, type Cautions } from './cautions.ts';
import { factWords, kindOfLine, nameIn, type StatedPeriod } from './facts.ts';
import { figuresIn } from './figures.ts';
import { indicatorIn } from './indicators.ts';
import type { Language } from './language.ts';
import { problemInWords, type ProblemInWords } from './problems.ts';
import { rangesIn } from './ranges.ts';
import type { Assumed } from './reason.ts';
import { sourceIn } from './sources.ts';
import { stepWords } from './steps.ts';
import { textIn, type CountedKey, type Key, type Text, type Values } from './text.ts';
import { assumedIn } from './whether.ts';

/** Everything a result shows, in one language. Pure: the same words for the same answer, for ever. */
export interface Words {
  readonly language: Language;
  /** A heading or a sentence by its name. */
  readonly say: (key: Key, values?: Values) => string;
  /** The wording for one, or for several: `count('articles', 3, …)`. */
  readonly count: (key: CountedKey, count: number, values?: Values) => string;
  /** How the person of this id is called. */
  readonly person: (id: string) => string;

  /** One short word: yes, no, not known yet. */
  readonly verdict: (verdict: Verdict) => string;
  /** One sentence: what the answer means for the household. */
  readonly answer: (outcome: Outcome) => string;
  readonly road: (road: Road) => string;
  readonly way: (way: Way['id']) => string;
  /** The title of a card. One that the law no longer has, as in a receipt of then, keeps its id. */
  readonly cardTitle: (id: string) => string;
  /** Of an advantage of article 8: what proves it, and what the mutuality sees by itself (art. 6). */
  readonly proof: (advantage: string) => string;
  /** `wage` → `salaire`. */
  readonly incomeKind: (kind: string) => string;
  /** `survival-pension` → `pension de survie`: a situation of article 18 as people state it. */
  readonly situationKind: (kind: string) => string;
  /** One value of a choice: `choice('bond', 'marriage')` → `mariage`. */
  readonly choice: (fact: string, value: string) => string;
  readonly leftOut: (reason: LeftOut) => string;
  readonly alsoCounts: (reason: NonNullable<LineAnswer['alsoCounts']>) => string;
  /** What somebody who reads the answer must know beside it, with its articles. */
  readonly remark: (remark: Assessment['remarks'][number]) => string;
  /** A situation of article 18 that holds, of whom and since when. */
  readonly indicator: (indicator: Assessment['income']['indicators'][number]) => string;
  /** What is not certain of the ceiling and of the amounts of one period. */
  readonly cautions: (amounts: readonly AmountRead[], examined: string) => Cautions;

  /**
   * A fact by its place: `pour Anna : le montant du salaire de janvier 2025`. The situation tells the kind
   * of a line.
   */
  readonly fact: (path: string, situation?: Situation) => string;
  /** The same without the person. */
  readonly factAt: (path: string) => string;
  /** What is asked, each follow-up under the question it depends on. */
  readonly asks: (paths: readonly string[]) => readonly Ask[];
  /** Something that is not known: a fact, or a law. */
  readonly open: (open: Open, situation?: Situation) => string;
  /** What is wrong, where, and what to do. */
  readonly problem: (problem: Problem) => ProblemInWords;

  /**
   * One step of an explanation, without its value: a card's title, `somme`, `× 12`, the name of a fact or
   * of an amount.
   */
  readonly step: (step: Explained, situation?: Situation, around?: Explained['about']) => string;
  /** What is known of its result: `27 550,86 €`, `oui`, `entre … et …`; empty where `step` says it already. */
  readonly stepValue: (step: Explained, situation?: Situation) => string;
  /** Why a line that counts for nothing by itself does so; undefined for any other step. */
  readonly stepNote: (step: Explained, situation: Situation) => string | undefined;
  /** One stated period of a situation: `chômage : depuis le 10 janvier 2025`. */
  readonly stated: (period: StatedPeriod, situation?: Situation) => string;
  /** Under which answer a part of the reasons holds: `Si oui :`. */
  readonly assumed: (assumed: Assumed) => string;

  /** The name of a dated amount. One that the law no longer has, as in a receipt of then, keeps its own. */
  readonly series: (series: Series) => string;
  /** A dated amount or coefficient, in its own unit. */
  readonly amount: (series: Series, value: number, scale: number) => string;
  readonly trust: (trust: Trust) => string;
  /** Where an amount comes from. */
  readonly source: (source: string) => string;
  /** An amount nobody has confirmed since that day. */
  readonly carriedForward: (since: string) => string;
  /** `articles 3, 17 et 18`. */
  readonly articles: (articles: readonly string[]) => string;
  /** That this answer rests on readings of unclear law, and which; empty without any. */
  readonly interpretations: (numbers: readonly number[]) => string;
  /** One of those readings, by its number in docs/interpretations.md. */
  readonly interpretation: (number: number) => { readonly title: string };
  /** Words one after the other: `Anna, Bob et Carl`. */
  readonly list: (items: readonly string[]) => string;

  readonly money: (cents: number) => string;
  readonly moneyIn: (currency: string, cents: number) => string;
  readonly day: (iso: string) => string;
  /** `2025-01` → `janvier 2025`. */
  readonly month: (month: string) => string;
  /** A month or a year. */
  readonly period: (period: string) => string;
  /** An amount known between two bounds: `au moins …`, `entre … et …`. */
  readonly bounds: (bounds: Partial<Bounds>) => string;
  /** A day known between two bounds. */
  readonly days: (bounds: DayBounds) => string;
}

/**
 * The words of one language. An id of a person is a name written small, unless somebody says how the person
 * is called: *vous*, *mijn partner*.
 */
export function words(language: Language, calledThere?: (id: string) => string): Words {
  const text = textIn(language);
  const called = calledThere ?? nameIn(text);
  const { say, must, count } = text;
  const figures = figuresIn(text);
  const ranges = rangesIn(text, figures);
  const facts = factWords(text, figures, called);
  const { step, stepValue } = stepWords(text, figures, facts, ranges);

  const list = (items: readonly string[]): string => {
    const last = items.at(-1) ?? '';
    if (items.length < 2) return last;
    const before = items.slice(0, -1).reduce((first, second) => say('list.several', { first, second }));
    return say('list.pair', { first: before, second: last });
  };

  const articles = (cited: readonly string[]): string => articlesIn(text, list, cited);

  return {
    language,
    say,
    count,
    person: called,
    verdict: (verdict) => must(`verdict.${named(verdict)}`),
    answer: (verdict) => must(`answer.${named(verdict)}`),
    road: (road) => must(`road.${road}`),
    way: (way) => must(`way.${way}`),
    cardTitle: (id) => cardTitle(text, id),
    incomeKind: facts.incomeKind,
    situationKind: facts.situationKind,
    choice: (fact, value) => text.find(`value.${fact}.${value}`) ?? must(`value.${value}`),
    proof: (advantage) => must(`proof.${advantage}`),
    leftOut: (reason) => say(`left-out.${reason}`),
    alsoCounts: (reason) => say(`also-counts.${reason}`),
    remark: ({ remark, person, articles: numbers }) => {
      const who = person === undefined ? say('remark.somebody') : called(person);
      const said = say(`remark.${remark}`, { person: who });
      const sentence = `${said.charAt(0).toUpperCase()}${said.slice(1)}`;
      return numbers.length === 0
        ? sentence
        : say('remark.with-articles', { remark: sentence, articles: articles(numbers) });
    },
    indicator: (indicator) => indicatorIn(text, figures, called, indicator),
    cautions: (amounts, examined) => cautionsOf(text, figures, amounts, examined),
    fact: facts.fact,
    factAt: facts.factAt,
    asks: (paths) => asksIn(text, paths),
    open: facts.open,
    problem: (problem) => problemInWords(text, facts, problem),
    step,
    stepValue,
    stepNote: (step, situation) => stepNote(text, step, situation),
    stated: facts.stated,
    assumed: (assumed) => assumedIn(text, assumed),
    series: (series) => text.find(`series.${series}`) ?? series,
    amount: ranges.amount,
    trust: (trust) => must(`trust.${trust}`),
    source: (source) => sourceIn(text, source),
    carriedForward: (since) => carriedForwardIn(text, figures, since),
    articles,
    interpretations: (numbers) =>
      numbers.length === 0
        ? ''
        : count('interpretations', numbers.length, { numbers: list(numbers.map(String)) }),
    interpretation: (number) => ({ title: must(`interpretation.${number}`) }),
    list,
    money: figures.money,
    moneyIn: figures.moneyIn,
    day: figures.day,
    month: figures.month,
    period: figures.period,
    bounds: ranges.bounds,
    days: ranges.days,
  };
}

function named(verdict: Outcome): string {
  return verdict.replaceAll(' ', '-');
}

/** The own dwelling is counted once for the household, and social income not at all: the card of their line is nothing. */
function stepNote({ say }: Text, { card, about }: Explained, situation: Situation): string | undefined {
  const { person, period, line } = about;
  if (card !== 'counted-income' || person === undefined || period === undefined || line === undefined) {
    return undefined;
  }
  const kind = kindOfLine(situation, { person, period, line });
  if (kind === 'own-dwelling') return say('left-out.counted-for-the-household');
  return SOCIAL_INCOME.some((one) => one === kind) ? say('left-out.social-income') : undefined;
}
