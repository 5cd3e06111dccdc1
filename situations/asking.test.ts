import { NOT_KNOWN, type Answer } from '@pleindroit/interview/asking';
import { day } from '@pleindroit/law';
import { describe, expect, test } from 'vitest';
import { interviewWith, type Interview, type Somebody } from './asked.ts';
import { typicalHousehold } from './typical-households.ts';

/** Every way through the interview of a small household ends, asks nothing twice, and leaves nothing open but what nobody knows. */

const TODAY = day('2026-02-10');

/** Amounts beside the ceiling of 2025 for one person, and for two. */
const AMOUNTS = ['0.00', '14000.00', '27370.91', '32438.02', '60000.00', NOT_KNOWN];
const BONDS = ['none', 'marriage', 'cohabitation', NOT_KNOWN];
const SITUATIONS: readonly Answer[] = [[], ['retirement-pension'], ['unemployment'], NOT_KNOWN];

describe('every small household', () => {
  for (const bond of BONDS) {
    for (const children of ['0', '1', '2', ...(bond === 'none' ? [NOT_KNOWN] : [])]) {
      test(`bond ${bond}, ${children} children`, () => {
        for (const situations of SITUATIONS) {
          for (const first of AMOUNTS) {
            for (const second of bond === 'none' ? ['0.00'] : ['32438.02', NOT_KNOWN]) {
              for (const risen of ['no', NOT_KNOWN]) {
                const said = { bond, children, situations, amounts: [first, second], risen };
                endsWell(interviewWith(somebodyOf(said), TODAY), said);
              }
            }
          }
        }
      }, 60_000);
    }
  }

  test('somebody who knows nothing', () => {
    endsWell(
      interviewWith(() => NOT_KNOWN, TODAY),
      'nothing',
    );
  });
});

interface Said {
  readonly bond: string;
  readonly children: string;
  readonly situations: Answer;
  readonly amounts: readonly string[];
  readonly risen: string;
}

function somebodyOf({ bond, children, situations, amounts, risen }: Said): Somebody {
  const usual = typicalHousehold(() => 0.5);
  return (question) => {
    const { topic, person } = question;
    const [first = '', second = ''] = amounts;
    if (topic === 'partner') return bond;
    if (topic === 'dependants') return children;
    if (topic === 'situations') return person === 'you' ? situations : [];
    if (topic === 'incomes') return person === 'you' || person === 'partner' ? ['wage'] : [];
    if (topic === 'amount') return person === 'partner' ? second : first;
    if (topic === 'declaration.income-risen') return risen;
    return usual(question);
  };
}

/** Nothing twice; and at the end it is certain, or all that is left was answered with "I don't know". */
function endsWell({ questions, answers, assessment }: Interview, said: unknown): void {
  const paths = questions.map(({ path }) => path);
  expect(new Set(paths).size, JSON.stringify(said)).toBe(paths.length);
  const isKnown = assessment.certificate.verdict || Object.values(answers).includes(NOT_KNOWN);
  expect(isKnown, JSON.stringify({ said, asks: assessment.asks, answers })).toBe(true);
}
