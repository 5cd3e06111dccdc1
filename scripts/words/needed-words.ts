import { allSeries, amountsInForce, type Expression, type StatusPattern } from '@pleindroit/law';
import { everyRule } from '../../law/every-rule.ts';
import { mafSchema, PROBLEM_CODES, situationSchema } from '@pleindroit/reading';

/**
 * The names of everything that the law, the reading and the assessment can put into an answer: each needs
 * its words. They are taken from the law in force and from the schema of a situation, so that a new card or
 * a new fact is asked for at once.
 */
export function neededWords(): ReadonlySet<string> {
  return new Set([
    ...ofTheLaw(),
    ...ofTheSchema(situationSchema()),
    ...ofTheSchema(mafSchema()),
    ...PROBLEM_CODES.flatMap((code) => [`problem.${code}`, `remedy.${code}`]),
  ]);
}

const PERIODS = [
  'month-before',
  'month-of-request',
  'month-of-signature',
  'reference-year',
  'controlled-year',
];

/** Cards made once for each period, or for each situation, share one wording. */
function cardKey(id: string): string {
  const period = PERIODS.find((one) => id.endsWith(`-${one}`));
  if (period !== undefined) return `card.${id.slice(0, -period.length)}*`;
  const situation = id.endsWith('-arose') ? id.slice(0, -'-arose'.length) : '';
  return everyRule.has(situation) && id !== 'proactive-flow-arose' ? 'card.*-arose' : `card.${id}`;
}

function ofTheLaw(): readonly string[] {
  const found = allSeries(amountsInForce).flatMap((series) => [
    `series.${series}`,
    `unit.${amountsInForce[series].unit}`,
  ]);
  const visit = (node: Expression): void => {
    found.push(...stepKeys(node), ...factKeys(node));
    for (const arg of node.args) visit(arg);
  };
  for (const [id, { expression, interpretations }] of everyRule) {
    found.push(cardKey(id), ...interpretations.map((number) => `interpretation.${number}`));
    visit(expression);
  }
  return found;
}

function stepKeys(node: Expression): readonly string[] {
  switch (node.op) {
    case 'card':
    case 'fact':
      return [];
    case 'amount':
      return ['step.amount', 'step.amount-of-an-unknown-day'];
    case 'proportion':
      return ['step.proportion-of', 'step.at-rate'];
    case 'earliest-named':
      return [];
    case 'months-on':
    case 'after-full-months':
      return [`step.${node.op}.one`, `step.${node.op}.several`];
    case 'calendar':
      return [`step.calendar.${node.step}`];
    case 'is-below':
    case 'is-at-least':
      return [`step.${node.op}.${node.args[0].unit}`];
    default:
      return [`step.${node.op}`];
  }
}

function factKeys(node: Expression): readonly string[] {
  switch (node.op) {
    case 'fact':
    case 'is-none':
    case 'names':
    case 'named-by':
    case 'names-nobody':
    case 'earliest-named':
      return [`${node.level === 'line' ? 'line' : 'fact'}.${node.fact}`].map(ofCustody);
    case 'holds-on':
    case 'began-on':
    case 'began-lasting':
    case 'began-completing':
      return node.statuses.flatMap(statusKeys);
    default:
      return [];
  }
}

/** The days of shared custody have the words of the days of the single parent. */
function ofCustody(key: string): string {
  return key === 'fact.days-per-fortnight' ? 'status-fact.days-per-fortnight' : key;
}

function statusKeys({ status, having }: StatusPattern): readonly string[] {
  return [`situation.${status}`, ...having.map(({ fact }) => `status-fact.${fact}`)];
}

interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
}

/** Where the words of what stands under a name are. */
const GROUPS: Readonly<Record<string, string>> = {
  incomes: 'line',
  situations: 'status-fact',
  'co-payments': 'co-payment',
};

/** Every name that can be written in such a document, and every value that is one of a list. */
function ofTheSchema(root: Schema): readonly string[] {
  const found: string[] = [];
  const whole = (schema: Schema): Schema => {
    const named = root.$defs?.[schema.$ref?.split('/').at(-1) ?? ''];
    return named === undefined ? schema : { ...whole(named), ...schema };
  };
  const visit = (written: Schema, group: string): void => {
    const schema = whole(written);
    for (const branch of [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) visit(branch, group);
    if (schema.items !== undefined) visit(schema.items, group);
    if (schema.additionalProperties instanceof Object) visit(schema.additionalProperties, group);
    for (const [name, below] of Object.entries(schema.properties ?? {})) {
      found.push(nameKey(group, name), ...valueKeys(group, name, whole(below)));
      visit(below, GROUPS[name] ?? group);
    }
  };
  visit(root, 'fact');
  return found;
}

function nameKey(group: string, name: string): string {
  // `proactive-flow` and `shared-custody.declared` carry the name the law gives them.
  if (name === 'proactive-flow') return 'fact.flow-notified';
  if (name === 'declared') return 'fact.shared-custody-declared';
  if (group === 'co-payment') return `line.${name === 'amount' ? 'co-payment' : name}`;
  return ofCustody(`${group}.${name}`);
}

function valueKeys(group: string, name: string, schema: Schema): readonly string[] {
  const values = [...(schema.enum ?? []), schema.const].filter(
    (value) => typeof value === 'string' && !['none', 'unknown', 'true', 'false'].includes(value),
  );
  if (name === 'kind') {
    return values.flatMap((kind) =>
      group === 'line'
        ? [`income.${String(kind)}`, `income-of.${String(kind)}`]
        : [`situation.${String(kind)}`],
    );
  }
  const isYesNo = values.length === 2 && values.includes('yes') && values.includes('no');
  return values.map((value) => (isYesNo ? `value.${String(value)}` : `value.${name}.${String(value)}`));
}
