import { assessedBy, type Answers } from '@pleindroit/interview/asking';
import { day, lawInForce } from '@pleindroit/law';
import { describe, expect, test } from 'vitest';
import { AT_THE_START, after, pathBefore, type Press, type Progress } from './progress.ts';

const TODAY = day('2026-02-10');
const assess = assessedBy(lawInForce);

const move = (press: Press, progress: Progress, ...value: readonly string[]) =>
  after({ press, given: { value } }, progress, TODAY, assess);

const started = (answers: Answers, asking?: string): Progress => ({
  ...AT_THE_START,
  answers,
  ...(asking === undefined ? {} : { asking }),
});

const SITUATIONS = 'persons.you.situations';

describe('the way back', () => {
  test('leads to the question before, with what was answered', () => {
    const turn = move('back', started({ already: 'no' }, SITUATIONS));
    expect(turn).toMatchObject({ page: 'question', question: { path: 'already' }, given: { value: ['no'] } });
  });

  test('stays at the first question', () => {
    expect(pathBefore(started({ already: 'no' }, 'already'))).toBeUndefined();
    const turn = move('back', started({ already: 'no' }, 'already'));
    expect(turn).toMatchObject({ page: 'question', question: { path: 'already' } });
  });
});

describe('a mistake', () => {
  test('keeps the page, and what was typed', () => {
    const progress = started({ already: 'no' }, SITUATIONS);
    const turn = move('answer', progress, 'retirement-pension', 'none');
    expect(turn).toMatchObject({
      page: 'question',
      question: { path: SITUATIONS },
      mistake: 'none-and-some',
      given: { value: ['retirement-pension', 'none'] },
      progress,
    });
  });

  test('of a made-up question asks the one that is open', () => {
    expect(move('answer', started({}, 'no.such'), 'yes')).toMatchObject({ question: { path: 'already' } });
  });
});

describe('the result', () => {
  const RIGHT: Answers = {
    already: 'no',
    [SITUATIONS]: ['integration-income'],
    [`${SITUATIONS}.integration-income.since`]: '2025-06-01',
  };

  test('is shown again in another language, the answers are not', () => {
    const result = move('result', started(RIGHT));
    expect(result.page).toBe('result');
    expect(move('show', result.progress).page).toBe('result');
    expect(move('show', move('check', result.progress).progress).page).toBe('check');
  });

  test('of whoever has the right already is left for the questions when they want to', () => {
    const has = started({ already: 'yes', 'already.since': '2024-01-01' });
    expect(move('go-on', has).page).toBe('check');
    expect(move('check-anyway', has)).toMatchObject({ page: 'question', question: { path: SITUATIONS } });
  });

  test('an answer that cannot be true with another one is not taken', () => {
    const turn = move(
      'answer',
      started(
        {
          ...RIGHT,
          'persons.you.partner': 'marriage',
          'persons.you.insured-as': 'dependant',
          'persons.you.dependant-of': 'partner',
        },
        'persons.partner.insured-as',
      ),
      'dependant',
    );
    expect(turn).toMatchObject({ page: 'question', mistake: 'contradiction' });
  });
});
