/** Requests that anybody can send as they stand. A test sends each of them and looks at what comes back. */

/** A pensioner who lives alone: 2200 × 12 + 1100 = 27 500 euro, below 27 550.86. */
export const SITUATION = {
  request: '2025-02-10',
  applicant: 'anna',
  declaration: { 'income-risen': 'no' },
  'proactive-flow': 'none',
  persons: {
    anna: {
      born: '1958-03-02',
      'insured-as': 'holder',
      partner: 'none',
      situations: [{ kind: 'retirement-pension', since: '2023-04-01' }, { others: 'none' }],
      incomes: {
        '2025-01': [
          { kind: 'retirement-pension', amount: '2200.00', per: 'month' },
          { kind: 'holiday-pay', amount: '1100.00', per: 'year' },
          { others: 'none' },
        ],
      },
    },
  },
  others: 'none',
} as const;

/** What has been answered so far: the next question is asked by its path. */
export const ANSWERS = {
  answers: {
    already: 'no',
    'persons.you.situations': ['retirement-pension'],
    'persons.you.situations.retirement-pension.since': '1/4/2023',
    'persons.you.partner': 'none',
  },
} as const;
