import fc from 'fast-check';

/** A situation of article 18 with all its facts; it began so many days before the request, and may have lasted so many. */
export function situation() {
  const lasting = {
    ago: fc.integer({ min: -10, max: 500 }),
    lasted: fc.option(fc.integer({ min: 0, max: 300 })),
  };
  const yes = fc.boolean().map(yesNo);
  return fc.oneof(
    fc.record({
      kind: fc.constantFrom(
        'retirement-pension',
        'civil-servant-sick-leave',
        'military-withdrawal',
        'incapacity',
        'recognised-disability',
        'german-speaking-elderly-allowance',
      ),
      ...lasting,
    }),
    fc.record({
      kind: fc.constant('survival-pension'),
      scheme: fc.constantFrom('employee', 'public-sector'),
      ...lasting,
    }),
    fc.record({ kind: fc.constant('unemployment'), controlled: yes, complete: yes, ...lasting }),
    fc.record({
      kind: fc.constant('bridging-right'),
      scheme: fc.constantFrom('classic', 'crisis'),
      ...lasting,
    }),
    fc.record({
      kind: fc.constant('invalidity'),
      'self-employed': yes,
      'activity-interrupted': yes,
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
  );
}

/** A line of income with everything that its kind asks. */
export function line() {
  const amount = fc.integer({ min: 0, max: 180_000 }).map((one) => (one / 100).toFixed(2));
  const small = fc.integer({ min: 0, max: 30_000 }).map((one) => (one / 100).toFixed(2));
  const yes = fc.boolean().map(yesNo);
  const per = fc.constantFrom('month', 'month', 'half-month', 'week', 'day', 'year');
  return fc.oneof(
    fc.record({
      kind: fc.constantFrom('wage', 'other-professional-income'),
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
      kind: fc.constant('self-employed-profit'),
      amount,
      per,
      'family-allowances-kept': yes,
      charges: small,
    }),
    fc.record({
      kind: fc.constantFrom(
        'unemployment-benefit',
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
    fc.record({ kind: fc.constant('own-dwelling'), 'cadastral-income': amount, 'still-owned': yes }),
    fc.record({
      kind: fc.constantFrom('other-property', 'unbuilt-property'),
      'cadastral-income': amount,
      'still-owned': yes,
      let: fc.constantFrom('no', 'private', 'professional'),
      rent: amount,
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
