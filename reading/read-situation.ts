import { NONE, OUTSIDE, isoDay, type Facts, type Gap, type Household, type Person } from '@pleindroit/law';
import type { Situation } from '@pleindroit/assessment';
import { checked } from './checked.ts';
import { contradictions } from './consistency.ts';
import { readDocument, type Written } from './document.ts';
import { UNKNOWN } from './scalars.ts';
import { bondFacts, factsOfPerson, incomesOf, namesOfPerson, parsed, statusesOf } from './persons.ts';
import type { Problem } from './problem.ts';
import { situation as schema, type WrittenPerson, type WrittenSituation } from './schema.ts';

export type Reading =
  | { readonly situation: Situation; readonly problems?: undefined }
  | { readonly situation?: undefined; readonly problems: readonly Problem[] };

/**
 * The text of a situation (YAML or JSON) into the household of the law, or everything that is wrong with it, all at once.
 * `today` is a civil day: nobody makes a request tomorrow.
 */
export function readSituation(text: string, today: number): Reading {
  const source = readDocument(text);
  const { data, problems } = checked(source, {
    schema,
    contradictions: (written, report) => contradictions(written, today, report),
    withStandIns: (written) => withStandIns(written, today),
  });
  return data === undefined ? { problems } : { situation: situationOf(data, today) };
}

function withStandIns(stated: Readonly<Record<string, Written>>, today: number): Written {
  const persons = stated['persons'] ?? {};
  return { request: isoDay(today), applicant: Object.keys(persons)[0] ?? 'nobody', ...stated, persons };
}

export function situationOf(written: WrittenSituation, today: number): Situation {
  const ids = Object.keys(written.persons);
  const request = parsed(written.request) ?? today;
  const applicant = ids.indexOf(written.applicant);
  const persons = withMutualPartners(Object.values(written.persons), ids, written.others === NONE);
  const household: Household = {
    facts: { request, ...requestFacts(written) },
    applicant,
    persons,
    gaps: [
      ...new Set([
        ...(written.others === NONE ? [] : ['others' as const]),
        ...gapsAround(persons[applicant]),
      ]),
    ],
  };
  return {
    request,
    persons: ids.map((id) => ({ id, ...besideTheLaw(written.persons[id]) })),
    household,
  };
}

/** What is stated of a person and no rule of the right reads. */
function besideTheLaw(person: WrittenPerson = {}): Omit<Situation['persons'][number], 'id'> {
  const { mutuality, care } = person;
  if (care === undefined) return { mutuality };
  const times = (text: string | undefined) => (text === undefined ? undefined : Number(text));
  return {
    mutuality,
    care: {
      generalPractitioner: times(care['general-practitioner']),
      specialist: times(care.specialist),
      medicineB: times(care['medicine-b']),
      medicineC: times(care['medicine-c']),
      hospital: care.hospital?.map(Number),
    },
  };
}

/** What is stated with a request. */
export function requestFacts(written: Pick<WrittenSituation, 'declaration' | 'proactive-flow'>): Facts {
  const flow = written['proactive-flow'];
  const stated = flow === NONE ? undefined : flow;
  const year = stated?.['flow-year'];
  const { signed: text } = written.declaration ?? {};
  const signed = text === UNKNOWN ? undefined : parsed(text);
  return {
    'income-risen': written.declaration?.['income-risen'],
    signed,
    // Whoever states no declaration has handed none in yet; nobody is asked for it.
    'handed-in': text === undefined ? NONE : signed,
    'flow-notified': flow === NONE ? NONE : parsed(stated?.notified),
    'flow-year': year === undefined ? undefined : Number(year),
    'current-flow-completed': stated?.['current-flow-completed'],
    'income-not-risen': stated?.['income-not-risen'],
  };
}

/** The household of a dependant is built around the holder: as long as that person is not listed, somebody is missing. */
function gapsAround(applicant: Person | undefined): readonly Gap[] {
  const insuredAs = applicant?.facts['insured-as'];
  if (insuredAs === 'holder') return [];
  const holder = applicant?.names['dependant-of'];
  const isStated = holder !== undefined && holder !== NONE;
  // Somebody else is a holder who must be added to the list: the same gap as a list that is not closed.
  const ofHolder: readonly Gap[] = !isStated ? ['dependant-of'] : holder.includes(OUTSIDE) ? ['others'] : [];
  return insuredAs === undefined ? ['insured-as', ...ofHolder] : ofHolder;
}

/**
 * A partnership is one fact, written at one of the two or at both. And when everybody else has said who their partner is, and
 * nobody is missing from the list, whoever is left has none in it.
 */
function withMutualPartners(
  written: readonly WrittenPerson[],
  ids: readonly string[],
  complete: boolean,
): readonly Person[] {
  const placeOf = (id: string) => ids.indexOf(id);
  const partnerOf = written.map(({ partner }) =>
    partner === undefined || partner === NONE ? undefined : placeOf(partner.who),
  );
  return written.map((one, place): Person => {
    const namedBy = partnerOf.indexOf(place);
    // Whoever is somebody's partner already is nobody else's.
    const isFree = written.some(
      ({ partner }, other) => other !== place && partner === undefined && !partnerOf.includes(other),
    );
    const names = namesOfPerson(one, placeOf);
    const isLeftOut = complete && namedBy < 0 && !isFree;
    const partner = names['partner'] ?? (namedBy >= 0 ? [namedBy] : isLeftOut ? NONE : undefined);
    return {
      facts: {
        ...factsOfPerson(one),
        ...definedOnly(bondFacts(namedBy < 0 ? undefined : written[namedBy]?.partner)),
        ...definedOnly(bondFacts(one.partner)),
      },
      names: { ...names, partner },
      ...statusesOf(one.situations),
      incomes: incomesOf(one.incomes),
    };
  });
}

function definedOnly(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
