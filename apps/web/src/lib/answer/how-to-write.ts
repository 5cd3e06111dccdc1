/** What can be written for a fact, by the last word of its place; the rest are days and words of one's own. */
const YES_OR_NO = 'yes | no';
const A_DAY = '2025-02-10';
const AN_AMOUNT = '1450.50';

const VALUES: Readonly<Record<string, string>> = {
  'income-risen': YES_OR_NO,
  signed: A_DAY,
  notified: A_DAY,
  'flow-year': '2024',
  'current-flow-completed': YES_OR_NO,
  'income-not-risen': YES_OR_NO,
  born: A_DAY,
  'insured-as': 'holder | dependant',
  'dependant-of': 'anna | someone-else',
  'dependant-as': 'spouse | cohabitant | child | ascendant',
  bond: 'marriage | legal-cohabitation | cohabitation',
  separated: 'no | in-fact | judicially',
  'same-address': YES_OR_NO,
  relative: YES_OR_NO,
  'one-household': YES_OR_NO,
  'lives-with-parents': 'none | [anna, bob]',
  'pays-own-contribution': YES_OR_NO,
  'shared-custody': 'none | { with: carl, days-per-fortnight: 4, declared: yes }',
  declared: YES_OR_NO,
  partner: 'none | { who: bob, bond: marriage, separated: no }',
  'proactive-flow': 'none | { notified: 2024-10-20, flow-year: 2024 }',
  since: A_DAY,
  from: A_DAY,
  until: A_DAY,
  'self-employed': YES_OR_NO,
  'activity-interrupted': YES_OR_NO,
  'kept-pension-quarters': '4',
  controlled: YES_OR_NO,
  complete: YES_OR_NO,
  lives: 'with-own-children | with-other-children | alone | with-others',
  'dependent-child-registered': YES_OR_NO,
  'children-registered-with-this-person': YES_OR_NO,
  custody: 'main | shared | no',
  'days-per-fortnight': '7',
  amount: AN_AMOUNT,
  per: 'month | half-month | week | day | year',
  charges: `none | ${AN_AMOUNT}`,
  'personal-contributions': `none | ${AN_AMOUNT}`,
  'family-allowances-kept': YES_OR_NO,
  'cadastral-income': '745.00',
  'still-owned': YES_OR_NO,
  let: 'no | private | professional',
  rent: AN_AMOUNT,
  paid: A_DAY,
};

const SCHEMES: Readonly<Record<string, string>> = {
  'survival-pension': 'employee | self-employed | public-sector',
  'bridging-right': 'classic | crisis',
};

/** The lines to add to a situation for one missing fact: its place, `…` where the value goes, and what can stand there. */
export function howToWrite(path: string): string {
  if (path === 'others') return 'others: none';
  const [, person, rest] = /^persons\.([^.]+)\.(.+)$/.exec(path) ?? [];
  if (person === undefined || rest === undefined) return nested(path.split('.'));
  return indented(['persons:', `${person}:`], ofPerson(rest));
}

/** The same for several: details of one thing between the same braces, facts of one person under their name. */
export function howToWriteTogether(paths: readonly string[]): string {
  const parts = paths.map((path) => /^(?:persons\.([^.]+)\.)?([^.]+)\.([^.]+)$/.exec(path));
  const [, person, whole] = parts[0] ?? [];
  const isOne = parts.every((part) => part !== null && part[1] === person && part[2] === whole);
  if (paths.length < 2 || !isOne) return paths.map(howToWrite).reduce(below);
  const facts = parts.map((part) => part?.[3] ?? '');
  const written = `${whole ?? ''}: { ${facts.map((fact) => `${fact}: …`).join(', ')} }`;
  const lines = [written, ...facts.flatMap(valuesOf)].join('\n');
  return person === undefined ? lines : indented(['persons:', `${person}:`], lines);
}

/** One text under another, without the first lines that stand there already. */
function below(above: string, text: string): string {
  const [before, after] = [above.split('\n'), text.split('\n')];
  const same = after.findIndex((line, place) => line !== before[place]);
  return [...before, ...after.slice(same)].join('\n');
}

function valuesOf(fact: string): readonly string[] {
  const values = VALUES[fact];
  return values === undefined ? [] : [`# ${fact}: ${values}`];
}

function ofPerson(rest: string): string {
  const [, period, line, fact = ''] = /^incomes\.([\d-]+)(?:\[(\d+)\])?(?:\.(.+))?$/.exec(rest) ?? [];
  if (period !== undefined) {
    const below =
      line === undefined
        ? openList(`wage, amount: …, per: ${period.includes('-') ? 'month' : 'year'}`)
        : item(fact, VALUES[fact]);
    return indented(['incomes:', `${period}:`], below);
  }
  if (rest === 'situations') return indented(['situations:'], openList('…, since: …'));
  const [, kind, status = ''] = /^situations\.([^.]+)\.(.+)$/.exec(rest) ?? [];
  if (kind !== undefined) {
    const values = status === 'scheme' ? SCHEMES[kind] : VALUES[status];
    return indented(['situations:'], item(status, values, `kind: ${kind}, `));
  }
  return nested(rest.split('.'));
}

/** `partner: { …, bond: … }`: the last word inside the thing it belongs to. */
function nested(words: readonly string[]): string {
  const [first = '', second] = words;
  if (second === undefined) return `${first}: …${comment(VALUES[first])}`;
  return `${first}: { …, ${second}: … }${comment(VALUES[second])}`;
}

function item(fact: string, values: string | undefined, before = ''): string {
  return `- { ${before}…, ${fact}: … }${comment(values)}`;
}

function openList(first: string): string {
  return `- { kind: ${first} }\n- others: none`;
}

function comment(values: string | undefined): string {
  return values === undefined ? '' : `   # ${values}`;
}

function indented(heads: readonly string[], below: string): string {
  const lines = heads.map((head, depth) => `${'  '.repeat(depth)}${head}`);
  const margin = '  '.repeat(heads.length);
  return [...lines, ...below.split('\n').map((line) => margin + line)].join('\n');
}
