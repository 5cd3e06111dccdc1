import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountWritten, readingsOf } from './asking.ts';

describe('an amount as people write it', () => {
  test.each([
    ['1450.50', '1450.50'],
    ['1450,50', '1450.50'],
    ['1.450,50', '1450.50'],
    ['1,450.50', '1450.50'],
    ['1 450,50 €', '1450.50'],
    ['1\u00a0450,50\u00a0€', '1450.50'],
    ['1\u202f450,5', '1450.50'],
    ['1450.5', '1450.50'],
    ['1450', '1450.00'],
    ['12.345.678,90', '12345678.90'],
    ['1450 EUR', '1450.00'],
    ['1450 euros', '1450.00'],
    ['1450 euro', '1450.00'],
    ['1450,-', '1450.00'],
    ['1450,', '1450.00'],
    ['1.234.567', '1234567.00'],
    ['1 450', '1450.00'],
    ['1’450.50', '1450.50'],
    [' 0 ', '0.00'],
    ['0,5', '0.50'],
    ['007', '7.00'],
    ['999999999,99', '999999999.99'],
  ])('%s is %s', (text, amount) => {
    expect(amountWritten(text)).toEqual({ amount });
  });

  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['€', 'empty'],
    ['l450', 'letters'],
    ['1450 par mois', 'letters'],
    ['1e3', 'letters'],
    ['-1450', 'negative'],
    ['−1450', 'negative'],
    ['1450,505', 'decimals'],
    ['1,234', 'two-readings'],
    ['12.345', 'two-readings'],
    ['€ 1.450', 'two-readings'],
    ['0.450', 'decimals'],
    ['1.45.50', 'decimals'],
    ['1.450.50', 'decimals'],
    ['1.234,567.89', 'decimals'],
    ['1450,5555', 'decimals'],
    ['1234.567', 'decimals'],
    ['1000000000', 'too-large'],
    ['1450/2', 'not-an-amount'],
    ['1450+200', 'not-an-amount'],
    [',50', 'not-an-amount'],
  ])('%s is refused: %s', (text, mistake) => {
    expect(amountWritten(text)).toEqual({ mistake });
  });

  test('what can be read in two ways is told with both', () => {
    expect(readingsOf('€ 12.345')).toEqual({ whole: '12345', decimal: '12,34' });
    expect(readingsOf('12.345,67')).toBeUndefined();
  });

  test('every amount is read as it is written in French, Dutch, German and English', () => {
    const cents = fc.integer({ min: 0, max: 99_999_999_999 });
    fc.assert(
      fc.property(cents, fc.constantFrom('fr-BE', 'nl-BE', 'de-BE', 'en-GB'), (value, language) => {
        const plain = `${Math.floor(value / 100)}.${String(value % 100).padStart(2, '0')}`;
        const money = new Intl.NumberFormat(language, { style: 'currency', currency: 'EUR' });
        expect(amountWritten(money.format(plain as Intl.StringNumericLiteral))).toEqual({ amount: plain });
      }),
    );
  });
});
