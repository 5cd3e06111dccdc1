import type { Explained, Situation } from '@pleindroit/assessment';
import { isoDay } from '@pleindroit/law';
import { cardTitle } from './cards.ts';
import { currencyOfLine, kindOfLine, type FactWords } from './facts.ts';
import { isEmptySum } from './decisive.ts';
import type { Figures } from './figures.ts';
import { figures as written } from './formula.ts';
import type { Ranges } from './ranges.ts';
import { relationWords } from './relations.ts';
import type { Text } from './text.ts';
import { sameInEveryCase } from './whether.ts';

/** One step of an explanation: what it is, and what is known of its result. */
export interface StepWords {
  /** `around` is about whom the line above speaks: what it says already is not said again. */
  readonly step: (step: Explained, situation?: Situation, around?: Explained['about']) => string;
  /** Empty where the words of the step say it already: `le 1er mai 2025 n’est pas avant le 1er mai 2025`. */
  readonly stepValue: (step: Explained, situation?: Situation) => string;
}

/** Which of two days or counts comes first, once that is known: a sentence of its own. */
function isStatement({ op, settled, parts: [left, right] }: Explained): boolean {
  if (op !== 'is-below' && op !== 'is-at-least' && op !== 'is-equal') return false;
  if (left === undefined || left.unit === 'cents' || right?.settled !== true) return false;
  return settled && (left.settled || left.unit === 'day');
}

/** A day of which too little is known to compare it with another. */
function isOpenDay({ op, settled, parts: [left, right] }: Explained): boolean {
  const isBounded = left?.low !== undefined || left?.high !== undefined;
  return op === 'is-below' && !settled && isBounded && left?.unit === 'day' && right?.settled === true;
}

export function stepWords(text: Text, figures: Figures, facts: FactWords, ranges: Ranges): StepWords {
  const { say, must, find, count } = text;
  const { relation, relationValue } = relationWords(text, figures, facts.person, facts.factName);

  const choice = (fact: string, value: string): string =>
    find(`value.${fact}.${value}`) ?? (fact === 'kind' ? find(`income.${value}`) : undefined) ?? value;

  function named(step: Explained, situation: Situation | undefined): string {
    const fact = string(step.of['fact']);
    const { person, period, line } = step.about;
    if (person !== undefined && period !== undefined && line !== undefined) {
      return facts.lineFact(fact, { person, period, line }, situation);
    }
    return facts.factName(fact);
  }

  function leftOut(step: Explained, fact: string): string {
    return step.leftOut === true ? say('step.left-out', { fact }) : fact;
  }

  /** `situation: pension de survie ou invalidité`. */
  function statuses(step: Explained): string {
    const patterns = list(step.of['statuses']).map((pattern) =>
      string((pattern as { status?: unknown }).status),
    );
    return [...new Set(patterns)].map(facts.situationKind).join(say('step.alternatives'));
  }

  function values(step: Explained, situation: Situation | undefined): string {
    const of = step.parts[0];
    const words = list(step.of['values']).map((value) => choice(string(of?.of['fact']), string(value)));
    const fact = of === undefined ? '' : named(of, situation);
    return say('step.is', { fact, values: words.join(say('step.alternatives')) });
  }

  /** The day on which a step looks. */
  function dayOf(step: Explained): string {
    const { low, high } = step.parts[0] ?? {};
    return low === undefined || low !== high ? say('bounds.no-day') : figures.day(isoDay(low));
  }

  function ofPeriod(step: Explained): string {
    const { low, high } = step.parts[0] ?? {};
    if (low === undefined || low !== high) return say('bounds.no-day');
    const begins = isoDay(low);
    return figures.ofPeriod(step.of['period'] === 'month' ? begins.slice(0, 7) : begins.slice(0, 4));
  }

  /** `× 12` when the article itself writes the number. */
  function times(step: Explained): string {
    const by = step.parts[1];
    return by?.op === 'given' ? say('step.given-times', { count: by.low ?? 0 }) : say('step.times');
  }

  /** The kind of the line of which a card speaks; a fact names it by itself. */
  function kindIn({ op, about }: Explained, situation: Situation | undefined): string | undefined {
    const { person, period, line } = about;
    if (op !== 'card' || situation === undefined) return undefined;
    if (person === undefined || period === undefined || line === undefined) return undefined;
    const kind = kindOfLine(situation, { person, period, line });
    return kind === undefined ? undefined : facts.incomeKind(kind);
  }

  /** As it was written: only the law makes euro of it. A cadastral income is never in another currency. */
  function currencyIn({ op, of, about }: Explained, situation: Situation | undefined): string | undefined {
    const { person, period, line } = about;
    if (situation === undefined || op !== 'fact' || of['fact'] === 'cadastral-income') return undefined;
    if (person === undefined || period === undefined || line === undefined) return undefined;
    return currencyOfLine(situation, { person, period, line });
  }

  function statement(step: Explained): string {
    const [left, right] = step.parts.map((part) => written(part, stepValue));
    const values = { left: left ?? '', right: right ?? '' };
    const unit = step.parts[0]?.unit === 'day' ? 'day' : 'count';
    const isYes = step.low === 1;
    if (step.op === 'is-equal') return say(isYes ? 'compared.equal' : 'compared.not-equal', values);
    const kind = unit === 'day' && step.parts[0]?.settled !== true ? 'range' : unit;
    return must(`compared.${kind}.${isYes === (step.op === 'is-below') ? 'below' : 'not-below'}`, values);
  }

  /** Told only where the whole answer was tried with each answer to one question. */
  function tried(step: Explained, situation: Situation | undefined): string {
    const [asked] = step.parts;
    if (asked === undefined) return must(`step.${step.op}`);
    const fact = asked.open === undefined ? words(asked, situation) : facts.open(asked.open, situation);
    return step.settled ? sameInEveryCase(text, step, fact, facts.person) : say('step.depends-on', { fact });
  }

  /** A share, or a rate of exchange in millionths. */
  function proportion({ parts: [, of, parts] }: Explained): string {
    if (parts?.op === 'given') return say('step.at-rate', { rate: figures.rate(of?.low ?? 0) });
    return say('step.proportion-of', { of: of?.low ?? '?', parts: parts?.low ?? '?' });
  }

  function fullMonths(months: number): string {
    return months >= 12 && months % 12 === 0
      ? count('step.after-full-years', months / 12)
      : count('step.after-full-months', months);
  }

  function words(step: Explained, situation: Situation | undefined): string {
    const { op, of } = step;
    if (step.card !== undefined) return cardTitle(text, step.card);
    if (isStatement(step)) return statement(step);
    switch (op) {
      case 'fact':
        return leftOut(step, named(step, situation));
      case 'is-none':
      case 'names-nobody':
        return leftOut(step, must(`step.${op}`, { fact: named(step, situation) }));
      case 'names':
      case 'named-by':
        return relation(step);
      case 'amount': {
        const series = must(`series.${string(of['series'])}`);
        return step.amount === undefined
          ? say('step.amount-of-an-unknown-day', { series })
          : say('step.amount', { series, day: figures.day(step.amount.day) });
      }
      case 'scaled':
        return say('step.scaled', {
          numerator: number(of['numerator']),
          denominator: number(of['denominator']),
        });
      case 'months-on':
        return number(of['months']) < 0
          ? count('step.months-earlier', -number(of['months']))
          : count('step.months-on', number(of['months']));
      case 'after-full-months':
        return fullMonths(number(of['months']));
      case 'given':
        return say(step.unit === 'day' ? 'step.given-day' : 'step.given');
      case 'calendar':
        return must(`step.calendar.${string(of['step'])}`);
      case 'is-below':
      case 'is-at-least':
        if (isOpenDay(step)) {
          const [left = '', right = ''] = step.parts.map((part) => stepValue(part));
          return say('compared.range.open', { left, right });
        }
        return must(`step.${op}.${step.parts[0]?.unit ?? 'count'}`);
      case 'is':
        return values(step, situation);
      case 'earliest-named':
        return relation(step);
      case 'proportion':
        return proportion(step);
      case 'began-lasting':
      case 'began-completing':
        return must(`step.${op}`, { situations: statuses(step) });
      case 'holds-on':
      case 'began-on':
        return must(`step.${op}`, { situations: statuses(step), day: dayOf(step) });
      case 'sum-lines':
        return say(isEmptySum(step) ? 'step.no-lines' : 'step.sum-lines', { 'of-period': ofPeriod(step) });
      case 'when':
      case 'choose':
        return tried(step, situation);
      case 'as-of':
        return say('step.as-of', { day: dayOf(step) });
      case 'times':
        return times(step);
      default:
        return must(`step.${op}`);
    }
  }

  /** A count with what it counts: `4 membres`. */
  function counted({ op, settled, low = 0, parts: [first] }: Explained): string | undefined {
    const card = settled && op === 'count-persons' ? first?.card : undefined;
    if (card !== 'is-member' && card !== 'is-shared-custody-child') return undefined;
    return count(`counted.${card}`, low);
  }

  function stepValue(step: Explained, situation?: Situation): string {
    const { op, low, high, unit } = step;
    if (isStatement(step)) return '';
    if (step.amount !== undefined && unit !== 'cents')
      return ranges.amount(step.amount.series, step.amount.value, step.amount.scale);
    if (op === 'names' || op === 'named-by') return relationValue(step);
    if (step.never === true) return say(op.startsWith('began-') ? 'stated.none' : 'bounds.never');
    if (op === 'is-none' || op === 'names-nobody')
      return say(low === 1 ? 'stated.none' : high === 0 ? 'stated.one' : 'verdict.open');
    const isRate = step.of['fact'] === 'rate-millionths' || step.card === 'millionths-of-a-euro';
    if (isRate && low !== undefined && low === high) return figures.rate(low);
    const currency = currencyIn(step, situation);
    switch (unit) {
      case 'yes-no':
        return say(low === 1 ? 'verdict.met' : high === 0 ? 'verdict.not-met' : 'verdict.open');
      case 'choice':
        return step.choice === undefined
          ? say('bounds.unknown')
          : choice(string(step.of['fact']), step.choice);
      case 'cents':
        if (currency !== undefined && low !== undefined && low === high)
          return figures.moneyIn(currency, low);
        return ranges.bounds({
          ...(low === undefined ? {} : { low }),
          ...(high === undefined ? {} : { high }),
        });
      case 'day':
        return ranges.days({
          ...(low === undefined ? {} : { earliest: isoDay(low) }),
          ...(high === undefined ? {} : { latest: isoDay(high) }),
        });
      case 'count':
      case 'coefficient':
        return counted(step) ?? ranges.between(low, high, String);
    }
  }

  return {
    step(step, situation, around = {}) {
      const said = words(step, situation);
      const { person, period, line } = step.about;
      const isSame = person === around.person && period === around.period && line === around.line;
      if (person === undefined || (isSame && around.person !== undefined)) return said;
      const kind = kindIn(step, situation);
      return kind === undefined
        ? person === around.person
          ? said
          : say('step.of-person', { step: said, person: facts.person(person) })
        : say('step.of-line', { step: said, person: facts.person(person), kind });
    },
    stepValue,
  };
}

function string(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function number(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
