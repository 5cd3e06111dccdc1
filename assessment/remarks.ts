import { SOCIAL_INCOME, monthsOn } from '@pleindroit/law';
import type { Assessment } from './answer.ts';
import type { Situation } from './situation.ts';

/** Family allowances open nothing; the others are named in article 8. */
const OF_THE_AUTOMATIC_ROAD = SOCIAL_INCOME.filter((kind) => kind !== 'family-allowances');

/** What somebody who reads the answer must know beside it: it changes no verdict here. */
export function remarksOn({ request, persons, household }: Situation): Assessment['remarks'] {
  const remarks: Assessment['remarks'][number][] = [];
  const signed = household.facts['signed'];
  if (typeof signed === 'number' && signed < request) {
    remarks.push({ remark: 'declaration-before-request', articles: ['29', '32'] });
  }
  if (typeof signed === 'number' && signed > monthsOn(request, 2)) {
    remarks.push({ remark: 'declaration-after-two-months', articles: ['29'] });
  }
  household.persons.forEach(({ incomes, statuses }, place) => {
    if (statuses.some(({ from }) => from > request)) {
      remarks.push({ remark: 'situation-begins-later', person: persons[place]?.id ?? '', articles: ['18'] });
    }
    const kinds = incomes.flatMap(({ lines }) => lines.map(({ facts }) => String(facts['kind'])));
    if (!OF_THE_AUTOMATIC_ROAD.some((kind) => kinds.includes(kind))) return;
    remarks.push({
      remark: 'automatic-right-possible',
      person: persons[place]?.id ?? '',
      articles: ['3', '8'],
    });
  });
  return remarks;
}
