import fc from 'fast-check';

/** A situation of article 8 or 18 with all its facts; it began so many days before the request, and may have lasted so many. */
export function situation() {
  const lasting = {
    ago: fc.integer({ min: -10, max: 900 }),
    lasted: fc.option(fc.integer({ min: 0, max: 400 })),
  };
  const yes = fc.boolean().map(yesNo);
  const ofHealth = {
    'all-activity-ceased': mostly('yes', 'no'),
    'self-employed': mostly('no', 'yes'),
    'activity-interrupted': yes,
    'keeps-pension-rights': yes,
  };
  return fc.oneof(
    fc.record({
      kind: fc.constantFrom(
        'retirement-pension',
        'civil-servant-sick-leave',
        'military-withdrawal',
        'recognised-disability',
        'german-speaking-elderly-allowance',
        'integration-income',
        'income-guarantee-for-elderly',
        'guaranteed-income-for-elderly',
        'disability-allowance',
        'unaccompanied-minor',
        'widowhood',
      ),
      ...lasting,
    }),
    fc.record({ kind: fc.constant('incapacity'), ...ofHealth, ...lasting }),
    fc.record({
      kind: fc.constant('survival-pension'),
      scheme: fc.constantFrom('employee', 'public-sector'),
      ...lasting,
    }),
    fc.record({
      kind: fc.constant('unemployment'),
      controlled: mostly('yes', 'no'),
      complete: mostly('yes', 'no'),
      'bound-by-contract': mostly('no', 'yes'),
      'company-supplement': mostly('no', 'yes'),
      ...lasting,
    }),
    fc.record({
      kind: fc.constant('bridging-right'),
      scheme: fc.constantFrom('classic', 'crisis'),
      ...lasting,
    }),
    fc.record({
      kind: fc.constant('invalidity'),
      ...ofHealth,
      'kept-pension-quarters': fc.constantFrom(3, 4),
      ...lasting,
    }),
    fc.record({
      kind: fc.constant('single-parent'),
      lives: fc.constantFrom('with-own-children', 'with-other-children', 'alone', 'with-others'),
      'dependent-child-registered': yes,
      'children-registered-with-this-person': yes,
      custody: fc.constantFrom('main', 'shared', 'no'),
      'days-per-fortnight': fc.constantFrom(3, 4),
      ...lasting,
    }),
    fc.oneof(
      fc.record({ kind: fc.constant('welfare-aid'), 'borne-by-federal-state': yes, ...lasting }),
      fc.record({
        kind: fc.constant('elderly-allowance'),
        under: fc.constantFrom('federal-law', 'wallonia', 'brussels', 'flanders'),
        ...lasting,
      }),
      fc.record({
        kind: fc.constant('child-disability'),
        percent: fc.constantFrom(65, 66),
        'found-by': fc.constantFrom('federal-doctor', 'regional-doctor'),
        'meets-federal-criteria': yes,
        ...lasting,
      }),
      fc.record({
        kind: fc.constant('orphan'),
        'registered-under': fc.constantFrom('ordinary', 'overseas'),
        'both-parents-dead': yes,
        ...lasting,
      }),
    ),
  );
}

/** What the mutuality's data show of a person; mostly what lets it grant the right by itself. */
export function shownToTheMutuality() {
  const no = mostly('no', 'yes');
  return fc.record({
    'other-property': no,
    'cadastral-income-not-fixed': no,
    'pension-register': no,
    'severance-pay': no,
    'accident-above-20': no,
    'ended-by-control': mostly('none', '2023-12-31'),
    renounced: mostly<unknown>('none', { opened: '2025-01-01', on: '2025-04-01', revoked: 'none' }),
  });
}

/** The first, five times out of six. */
export function mostly<T>(usual: T, other: T): fc.Arbitrary<T> {
  return fc.integer({ min: 0, max: 5 }).map((one) => (one === 0 ? other : usual));
}

/** A line of income with everything that its kind asks. */
export function line() {
  const amount = fc.integer({ min: 0, max: 180_000 }).map((one) => (one / 100).toFixed(2));
  const small = fc.integer({ min: 0, max: 30_000 }).map((one) => (one / 100).toFixed(2));
  const yes = fc.boolean().map(yesNo);
  const part = { share: fc.constantFrom('1/1', '1/2', '1/3'), 'held-as': mostly('owner', 'bare-owner') };
  const per = fc.constantFrom('month', 'month', 'half-month', 'week', 'day', 'year');
  return fc.oneof(
    fc.record({
      kind: fc.constantFrom('wage', 'other-professional-income', 'student-wage'),
      amount,
      per,
      'family-allowances-kept': yes,
    }),
    fc.record({
      kind: fc.constant('director-remuneration'),
      amount,
      per,
      'family-allowances-kept': yes,
      'personal-contributions': small,
    }),
    fc.record({
      kind: fc.constantFrom('self-employed-profit', 'former-activity-profit'),
      amount,
      per,
      'family-allowances-kept': yes,
      charges: small,
    }),
    fc.record({
      kind: fc.constantFrom(
        'unemployment-benefit',
        'incapacity-benefit',
        'retirement-pension',
        'maintenance-received',
        'movable-income',
      ),
      amount,
      per,
    }),
    fc.record({
      kind: fc.constantFrom('holiday-pay', 'year-end-bonus'),
      amount,
      per: fc.constant('year'),
      'family-allowances-kept': yes,
    }),
    fc.record({ kind: fc.constant('own-dwelling'), 'cadastral-income': amount, 'still-owned': yes, ...part }),
    fc.record({
      kind: fc.constant('own-dwelling'),
      'cadastral-income': fc.constant('none'),
      'rental-value': amount,
      'still-owned': yes,
      ...part,
    }),
    fc.record({
      kind: fc.constantFrom('other-property', 'foreign-property'),
      'cadastral-income': fc.constant('none'),
      'rental-value': amount,
      'still-owned': yes,
      let: fc.constantFrom('no', 'private', 'professional'),
      rent: amount,
      ...part,
    }),
    fc.record({
      kind: fc.constant('other-pension'),
      amount,
      per: fc.constant('month'),
      currency: fc.constant('CHF'),
      rate: fc.constantFrom('1.0453', '0.000001', '1'),
    }),
    fc.record({
      kind: fc.constantFrom('other-property', 'unbuilt-property'),
      'cadastral-income': amount,
      'still-owned': yes,
      let: fc.constantFrom('no', 'private', 'professional'),
      rent: amount,
      ...part,
    }),
    fc.record({
      kind: fc.constant('capital'),
      amount,
      paid: fc.constantFrom('2012-05-05', '2016-02-29', '2024-12-31'),
    }),
    fc.record({ kind: fc.constantFrom('family-allowances', 'integration-income'), amount, per }),
  );
}

export function yesNo(is: boolean): 'yes' | 'no' {
  return is ? 'yes' : 'no';
}
