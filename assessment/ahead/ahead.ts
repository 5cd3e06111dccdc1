import { civilDate, dayOf } from '@pleindroit/law';
import {
  carryingOn,
  dueOn,
  interimCheck,
  interimDeclaration,
  listOfTheControl,
  noticeOfTheControl,
  type Actor,
} from '@pleindroit/law/duties';
import type { Control } from '../life/controls.ts';
import type { GrantedLife } from '../life/granted-life.ts';
import type { Life } from '../life/life.ts';
import { lastOf } from '../life/periods.ts';
import type { EndingReason, RightPeriod } from '../life/right-period.ts';

/** A door of its own: what will be looked at in the rights that are there today, what would end them, what keeps them, and who acts. */

/** One moment at which a right may end. */
export interface Forecast {
  readonly kind: ForecastKind;
  readonly persons: readonly string[];
  /** The day that is looked at. */
  readonly on: number;
  /** The year whose income or advantage is looked at; absent where it is a day. */
  readonly year?: number;
  /** As the facts stand today: kept, lost, or not known. */
  readonly finds: 'kept' | 'lost' | 'not-known';
  /** The last day of the right, when it is lost. */
  readonly lastDay: number;
  /** What would settle it. */
  readonly asks: readonly string[];
  /** The days on which a new declaration keeps the right, or carries it on; absent where none does. */
  readonly declare?: { readonly from: number; readonly until: number };
  /** A declaration was made already that does. */
  readonly declared?: number;
  readonly articles: readonly string[];
  /** What comes, in its order, from today on. */
  readonly days: readonly DayAhead[];
}

export type ForecastKind =
  /** Art. 36: a situation on 30 June. */
  | 'interim'
  /** Arts 37 and 38: the income of the second year before. */
  | 'yearly'
  /** Art. 15: an advantage in the year that ends. */
  | 'prolongation'
  /** Something that happened already ends it. */
  | Extract<EndingReason, 'link-ended' | 'household-changed' | 'right-of-the-other-ended'>;

export interface DayAhead {
  readonly on: number;
  readonly event: DayEvent;
  readonly who: Actor;
  readonly articles: readonly string[];
}

export type DayEvent =
  | 'situation-is-looked-at'
  | 'situation-is-checked'
  | 'declaration-keeps-it-until'
  | 'list-is-sent'
  | 'income-is-known'
  | 'declaration-from'
  | 'declaration-until'
  | 'advantage-is-looked-at'
  | 'last-day-if-lost'
  | 'last-day';

/** In the order of their days; each about rights that are there on `today`, or will be. */
export function aheadOf(life: Life, today: number): readonly Forecast[] {
  const granted = life.grants
    .filter(({ right, until = Infinity }) => !right.isOpen && until >= today)
    .flatMap((grant) => ofGrant(grant));
  const automatic = life.persons.flatMap(({ periods }) =>
    periods.filter(({ road }) => road === 'automatic').flatMap((period) => ofAutomatic(period, today)),
  );
  return together([...granted, ...automatic])
    .map((forecast) => ({ ...forecast, days: forecast.days.filter(({ on }) => on >= today) }))
    .filter(({ days }) => days.length > 0)
    .toSorted((a, b) => a.lastDay - b.lastDay || a.on - b.on);
}

/** Everything that comes, day by day. */
export function calendarOf(
  forecasts: readonly Forecast[],
): readonly (DayAhead & { readonly of: Forecast })[] {
  return forecasts
    .flatMap((forecast) => forecast.days.map((day) => ({ ...day, of: forecast })))
    .toSorted((a, b) => a.on - b.on);
}

function ofGrant({ right, controls, until, ending }: GrantedLife): readonly Forecast[] {
  const { members: persons } = right;
  const found = controls.map((control) =>
    control.kind === 'interim' ? interim(control, right.opens, persons) : yearly(control, persons),
  );
  if (until === undefined || ending?.reason !== 'household-changed') return found;
  return [
    ...found.filter(({ lastDay }) => lastDay < until),
    ended('household-changed', until, ending.articles, persons),
  ];
}

function interim(control: Control, opened: number, persons: readonly string[]): Forecast {
  const { on, lastDay } = control;
  const articles = ['36'];
  const from = dayOf(civilDate(lastDay).year, 1, 1);
  return {
    kind: 'interim',
    persons,
    on,
    ...finding(control),
    declare: { from, until: dueOn(interimDeclaration, opened) },
    articles,
    days: [
      { on, event: 'situation-is-looked-at', who: 'mutuality', articles },
      { on: dueOn(interimCheck, opened), event: 'situation-is-checked', who: interimCheck.who, articles },
      {
        on: dueOn(interimDeclaration, opened),
        event: 'declaration-keeps-it-until',
        who: interimDeclaration.who,
        articles,
      },
      lastDayIn(control, lastDay, articles),
    ],
  };
}

function yearly(control: Control, persons: readonly string[]): Forecast {
  const { on, lastDay } = control;
  const articles = ['37', '38'];
  return {
    kind: 'yearly',
    persons,
    on,
    year: civilDate(on).year - 2,
    ...finding(control),
    declare: carrying(lastDay),
    articles,
    days: [
      { on: dueOn(listOfTheControl, on), event: 'list-is-sent', who: listOfTheControl.who, articles: ['37'] },
      {
        on: dueOn(noticeOfTheControl, on),
        event: 'income-is-known',
        who: noticeOfTheControl.who,
        articles: ['37'],
      },
      ...declarationDays(lastDay, ['38']),
      lastDayIn(control, lastDay, ['38']),
    ],
  };
}

function finding({ verdict, keptBy, lastDay, asks }: Control) {
  const isKept = verdict === 'met' || keptBy?.verdict === 'met';
  const isLost = verdict === 'not met' && keptBy === undefined;
  return {
    finds: isKept ? ('kept' as const) : isLost ? ('lost' as const) : ('not-known' as const),
    lastDay,
    asks: isKept ? [] : asks,
    ...(keptBy?.verdict === 'met' ? { declared: keptBy.on } : {}),
  };
}

function lastDayIn({ verdict, keptBy }: Control, on: number, articles: readonly string[]): DayAhead {
  const isCertain = verdict === 'not met' && keptBy === undefined;
  return { on, event: isCertain ? 'last-day' : 'last-day-if-lost', who: 'mutuality', articles };
}

/** A right of one's own is looked at on each 31 December from the end of its first period on; one through somebody else follows theirs. */
function ofAutomatic(period: RightPeriod, today: number): readonly Forecast[] {
  const { from, person, ending, through, isOpen } = period;
  const last = lastOf(period);
  if (last < today) return [];
  const reason = ending?.reason;
  if (reason === 'link-ended' || reason === 'right-of-the-other-ended' || reason === 'household-changed') {
    return [ended(reason, last, ending?.articles ?? [], [person])];
  }
  if (through !== undefined) return [];
  const year = Math.max(civilDate(from).year + 1, civilDate(today).year);
  const on = dayOf(year, 12, 31);
  const isLost = last <= on;
  return [
    {
      kind: 'prolongation',
      persons: [person],
      on,
      year,
      finds: isOpen ? 'not-known' : isLost ? 'lost' : 'kept',
      lastDay: on,
      asks: [],
      declare: carrying(on),
      articles: ['15'],
      days: [
        { on, event: 'advantage-is-looked-at', who: 'mutuality', articles: ['15'] },
        ...declarationDays(on, ['15']),
        {
          on,
          event: isLost && !isOpen ? 'last-day' : 'last-day-if-lost',
          who: 'mutuality',
          articles: ['15'],
        },
      ],
    },
  ];
}

function carrying(lastDay: number): NonNullable<Forecast['declare']> {
  const { year } = civilDate(lastDay);
  return { from: dayOf(year, 10, 1), until: dueOn(carryingOn, dayOf(year + 1, 1, 1)) };
}

function declarationDays(lastDay: number, articles: readonly string[]): readonly DayAhead[] {
  const { from, until } = carrying(lastDay);
  return [
    { on: from, event: 'declaration-from', who: carryingOn.who, articles },
    { on: until, event: 'declaration-until', who: carryingOn.who, articles },
  ];
}

function ended(
  kind: Extract<ForecastKind, EndingReason>,
  lastDay: number,
  articles: readonly string[],
  persons: readonly string[],
): Forecast {
  const day: DayAhead = { on: lastDay, event: 'last-day', who: 'mutuality', articles };
  return { kind, persons, on: lastDay, finds: 'lost', lastDay, asks: [], articles, days: [day] };
}

/** The same moment for several persons is told once. */
function together(forecasts: readonly Forecast[]): readonly Forecast[] {
  const told = new Map<string, Forecast>();
  for (const forecast of forecasts) {
    const { persons, ...rest } = forecast;
    const key = JSON.stringify(rest);
    const before = told.get(key);
    told.set(key, { ...forecast, persons: [...new Set([...(before?.persons ?? []), ...persons])] });
  }
  return [...told.values()];
}
