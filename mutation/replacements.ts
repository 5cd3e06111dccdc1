import {
  day,
  expression,
  isoDay,
  type CalendarStep,
  type Expression,
  type Series,
  type StatusPattern,
} from '@pleindroit/law';

/** What can be done to one operation, each change as small as a slip of the pen. */
export interface Replacement {
  readonly what: string;
  readonly by: Expression;
}

export function replacementsOf(node: Expression): readonly Replacement[] {
  const change = (what: string, operation: object): Replacement => ({
    what,
    by: expression({ ...node, ...operation }, node.unit, node.level),
  });
  const become = (what: string, by: Expression): Replacement => ({ what, by: atLevelOf(node, by) });
  switch (node.op) {
    case 'all-of':
    case 'any-of':
      return [
        ...dropped(node, change),
        change('all and any exchanged', { op: node.op === 'all-of' ? 'any-of' : 'all-of' }),
      ];
    case 'plus':
      return dropped(node, change);
    case 'earlier-of':
    case 'later-of':
      return [
        ...dropped(node, change),
        change('earlier and later exchanged', { op: node.op === 'earlier-of' ? 'later-of' : 'earlier-of' }),
      ];
    case 'minus':
    case 'times-coefficient':
      return [become('left alone', node.args[0])];
    case 'scaled':
      return [
        change('numerator one more', { numerator: node.numerator + 1 }),
        change('fraction upside down', { numerator: node.denominator, denominator: node.numerator }),
      ];
    case 'proportion':
      return [become('left whole', node.args[0])];
    case 'not':
      return [become('no longer denied', node.args[0])];
    case 'when': {
      const [condition, met, notMet] = node.args;
      return [
        change('branches exchanged', { args: [condition, notMet, met] }),
        become('always the first', met),
        become('always the second', notMet),
      ];
    }
    case 'choose':
      return exchangedBranches(node, change);
    case 'is-below': {
      const [left, right] = node.args;
      const reversed = change('', { args: [right, left] }).by;
      return [
        {
          what: 'reaching it is below too',
          by: expression({ op: 'not', args: [reversed] }, node.unit, node.level),
        },
        { what: 'the other way round', by: reversed },
      ];
    }
    case 'is-at-least': {
      const [left, right] = node.args;
      return [change('more than', { op: 'is-below', args: [right, left] })];
    }
    case 'is-equal':
      return [change('at least', { op: 'is-at-least' })];
    case 'is':
      return [
        ...(node.values.length > 1
          ? node.values.map((value) =>
              change(`without ${value}`, { values: node.values.filter((one) => one !== value) }),
            )
          : []),
        { what: 'denied', by: expression({ op: 'not', args: [node] }, node.unit, node.level) },
      ];
    case 'given':
      if (node.unit === 'count' || node.unit === 'day') {
        return [change('one more', { value: node.value + 1 }), change('one less', { value: node.value - 1 })];
      }
      return node.unit === 'yes-no' ? [change('denied', { value: 1 - node.value })] : [];
    case 'months-on':
    case 'after-full-months':
      return [
        change('a month more', { months: node.months + 1 }),
        change('a month less', { months: node.months - 1 }),
        become('a day less', dayBefore(node)),
      ];
    case 'calendar':
      return [
        ...(NEIGHBOURS[node.step] ?? []).map((step) => change(`as ${step}`, { step })),
        ...(node.step === 'day-before' ? [become('the day itself', node.args[0])] : []),
      ];
    case 'amount':
      return (SIBLINGS[node.series] ?? []).map((series) => change(`as ${series}`, { series }));
    case 'as-of':
      return versions(node, change);
    case 'holds-on':
    case 'began-on':
      return patterns(node, change);
    case 'began-lasting':
    case 'began-completing':
      return [
        ...patterns(node, change),
        change('a month more', { months: node.months + 1 }),
        ...(node.months > 0 ? [change('a month less', { months: node.months - 1 })] : []),
      ];
    case 'any-person':
      return [change('only the applicant', { op: 'of-applicant' })];
    case 'of-applicant':
      return [change('anybody', { op: 'any-person' })];
    case 'count-persons':
      return [change('everybody', { args: [YES] })];
    case 'sum-persons':
    case 'earliest-person':
      return [
        change('everybody', { args: [YES, node.args[1]] }),
        change('only the applicant', { args: [IS_APPLICANT, node.args[1]] }),
      ];
    case 'names':
      return [change('named by', { op: 'named-by' })];
    case 'named-by':
      return [change('names', { op: 'names' })];
    case 'is-none':
    case 'names-nobody':
      return [{ what: 'denied', by: expression({ op: 'not', args: [node] }, node.unit, node.level) }];
    case 'period-start':
      return [change('the end of the period', { op: 'period-end' })];
    case 'period-end':
      return [change('the start of the period', { op: 'period-start' })];
    case 'fact':
    case 'never':
    case 'times':
    case 'card':
    case 'earliest-named':
    case 'sum-lines':
    case 'is-applicant':
      return [];
  }
}

type Change = (what: string, operation: object) => Replacement;

const YES = expression({ op: 'given', value: 1, args: [] }, 'yes-no', 'person');
const IS_APPLICANT = expression({ op: 'is-applicant', args: [] }, 'yes-no', 'person');

const NEIGHBOURS: Partial<Record<CalendarStep, readonly CalendarStep[]>> = {
  'first-of-month': ['first-of-month-before', 'first-of-quarter'],
  'first-of-month-before': ['first-of-month'],
  'first-of-quarter': ['first-of-month', 'first-of-next-quarter'],
  'first-of-next-quarter': ['first-of-quarter'],
  'first-of-year': ['first-of-year-before'],
  'first-of-year-before': ['first-of-year'],
};

const SIBLINGS: Partial<Record<Series, readonly Series[]>> = {
  'ceiling.month.first': ['ceiling.year.first'],
  'ceiling.year.first': ['ceiling.month.first'],
  'ceiling.month.additional': ['ceiling.year.additional'],
  'ceiling.year.additional': ['ceiling.month.additional'],
};

/** An expression of the household may stand where one of a person stood: the place keeps its level. */
function atLevelOf({ level }: Expression, by: Expression): Expression {
  return by.level === level || by.op === 'card' ? by : expression(by, by.unit, by.level);
}

function dayBefore(of: Expression): Expression {
  return expression({ op: 'calendar', step: 'day-before', args: [of] }, 'day', of.level);
}

function dropped(node: Expression, change: Change): readonly Replacement[] {
  if (node.args.length < 2) return [];
  return node.args.map((_, at) =>
    change(`without part ${at}`, { args: node.args.filter((__, place) => place !== at) }),
  );
}

function exchangedBranches(
  node: Extract<Expression, { op: 'choose' }>,
  change: Change,
): readonly Replacement[] {
  const [of, ...branches] = node.args;
  return branches.flatMap((branch, at) => {
    const next = branches[at + 1];
    if (next === undefined || JSON.stringify(branch) === JSON.stringify(next)) return [];
    const args = [of, ...branches.with(at, next).with(at + 1, branch)];
    return [change(`${node.values[at] ?? ''} and ${node.values[at + 1] ?? ''} exchanged`, { args })];
  });
}

function versions(node: Extract<Expression, { op: 'as-of' }>, change: Change): readonly Replacement[] {
  const [of, ...wordings] = node.args;
  return node.starts.flatMap((start, at) => [
    ...[1, -1].map((by) =>
      change(`${start} ${by > 0 ? 'a day later' : 'a day earlier'}`, {
        starts: node.starts.with(at, shifted(start, by)),
      }),
    ),
    ...(wordings.length > 1
      ? [
          change(`without the wording of ${start}`, {
            starts: node.starts.toSpliced(at, 1),
            args: [of, ...wordings.toSpliced(at, 1)],
          }),
        ]
      : []),
  ]);
}

function patterns(
  node: Extract<Expression, { op: 'holds-on' | 'began-on' | 'began-lasting' | 'began-completing' }>,
  change: Change,
): readonly Replacement[] {
  const { statuses } = node;
  const having = (at: number, pattern: StatusPattern) => ({ statuses: statuses.with(at, pattern) });
  return statuses.flatMap((pattern, at): readonly Replacement[] => [
    ...(statuses.length > 1
      ? [change(`without pattern ${at} (${pattern.status})`, { statuses: statuses.toSpliced(at, 1) })]
      : []),
    ...pattern.having.flatMap((condition, of) => [
      change(
        `pattern ${at} whatever ${condition.fact}`,
        having(at, { ...pattern, having: pattern.having.toSpliced(of, 1) }),
      ),
      ...(condition.atLeast === undefined
        ? []
        : [1, -1].map((by) =>
            change(
              `pattern ${at} ${condition.fact} ${by > 0 ? 'one more' : 'one less'}`,
              having(at, {
                ...pattern,
                having: pattern.having.with(of, { ...condition, atLeast: (condition.atLeast ?? 0) + by }),
              }),
            ),
          )),
    ]),
    ...(pattern.notBefore === undefined
      ? []
      : [1, -1].map((by) =>
          change(
            `pattern ${at} from a day ${by > 0 ? 'later' : 'earlier'}`,
            having(at, { ...pattern, notBefore: shifted(pattern.notBefore ?? '', by) }),
          ),
        )),
  ]);
}

function shifted(text: string, by: number): string {
  return isoDay(day(text) + by);
}
