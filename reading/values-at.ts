import { situationSchema } from './json-schema.ts';

/**
 * What can be written at a place of a situation, as it is written: every word where there are words to choose from, one example
 * where there are not. Read from the schema, so that nobody is told to write what is refused afterwards. Undefined where anything
 * goes, and of a place that does not exist. `persons.anna.situations.unemployment.controlled` is the fact of any such situation.
 */
export function valuesAt(path: string): readonly string[] | undefined {
  const keys = path.split(/\.|\[|\]\.?/).filter((key) => key !== '');
  const found = keys.reduce<readonly Schema[]>(
    (schemas, key) => schemas.flatMap((schema) => under(schema, key)),
    [schemaOfASituation()],
  );
  const values = [...new Set(found.flatMap((schema) => valuesOf(schema, keys.at(-1) ?? '')))];
  return values.length === 0 ? undefined : values;
}

type Schema = Readonly<Record<string, unknown>>;

/** The single values that have a form instead of a list of words, by their name in the schema. */
const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  day: ['2025-02-10'],
  'day-or-unknown': ['2025-02-10'],
  'none-or-day': ['none', '2025-02-10'],
  amount: ['1450.50'],
  'none-or-amount': ['none', '1450.50'],
  rate: ['1.0453'],
  currency: ['CHF'],
  share: ['1/2'],
  name: ['anna'],
  holder: ['anna', 'someone-else'],
  'yes-no': ['yes', 'no'],
};

/** What has parts, where all of it is asked at once; the one number that is a year, and the one day that ends a year. */
const OF_ITS_OWN: Readonly<Record<string, string>> = {
  partner: '{ who: bob, bond: marriage, separated: no }',
  'shared-custody': '{ with: carl, days-per-fortnight: 4, declared: yes }',
  'lives-with-parents': '[anna, bob]',
  'proactive-flow': '{ notified: 2024-10-20, flow-year: 2024 }',
  renounced: '{ opened: 2024-10-01, on: 2025-02-10, revoked: none }',
  'flow-year': '2024',
  'ended-by-control': '2024-12-31',
};

let whole: Schema | undefined;

/** Made when it is first needed: most readers of a situation ask nothing. */
function schemaOfASituation(): Schema {
  whole ??= { ...situationSchema() };
  return whole;
}

/** The parts of a schema below one key: a name, a place in a list, or the kind of the things in it. */
function under(schema: Schema, key: string): readonly Schema[] {
  return branches(schema).flatMap((branch) => {
    const { properties, additionalProperties, items } = branch;
    if (isSchema(items)) {
      const item = branches(items).filter((one) => !hasKey(one, 'others'));
      return /^\d+$/.test(key) ? item : item.filter((one) => kindsOf(one).includes(key));
    }
    const named = isSchema(properties) && Object.hasOwn(properties, key) ? properties[key] : undefined;
    return [named ?? additionalProperties].filter(isSchema);
  });
}

function hasKey({ properties }: Schema, key: string): boolean {
  return isSchema(properties) && Object.hasOwn(properties, key);
}

function kindsOf({ properties }: Schema): readonly string[] {
  return isSchema(properties) && isSchema(properties['kind']) ? wordsOf(properties['kind']) : [];
}

function valuesOf(schema: Schema, key: string): readonly string[] {
  const one = OF_ITS_OWN[key];
  const examples = EXAMPLES[nameOf(schema)];
  if (examples !== undefined)
    return examples.map((example) => (example === 'none' ? example : (one ?? example)));
  return branches(schema).flatMap((branch) => {
    const { type, maximum } = branch;
    const words = wordsOf(branch);
    if (words.length > 0) return words;
    if (one !== undefined && type !== 'string') return [one];
    return type === 'integer' && typeof maximum === 'number' ? ['0', '1', '…', String(maximum)] : [];
  });
}

/** The words one can choose from. *Not stated* is no answer to a question. */
function wordsOf({ enum: several, const: only }: Schema): readonly string[] {
  const words = Array.isArray(several) ? several.map(String) : typeof only === 'string' ? [only] : [];
  return words.filter((word) => word !== 'unknown');
}

function branches(schema: Schema): readonly Schema[] {
  const { $defs } = schemaOfASituation();
  const named = isSchema($defs) ? $defs[nameOf(schema)] : undefined;
  if (isSchema(named)) return branches(named);
  const either = schema['anyOf'] ?? schema['oneOf'];
  return Array.isArray(either) ? either.filter(isSchema).flatMap(branches) : [schema];
}

/** `#/$defs/day` → `day`. */
function nameOf({ $ref }: Schema): string {
  return typeof $ref === 'string' ? $ref.slice($ref.lastIndexOf('/') + 1) : '';
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
