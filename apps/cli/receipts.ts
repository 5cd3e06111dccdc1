import { MOST_RECEIPT_CHARACTERS, type ReceiptAnswer } from '@pleindroit/assessment';
import type { Words } from '@pleindroit/interview';
import { lawInForce } from '@pleindroit/law';
import { verifyReceipt, type VerifiedReceipt } from '@pleindroit/reading';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { readText } from './read-text.ts';
import { refusedFile, type Refused } from './situations.ts';
import { harmless, type Terminal } from './terminal.ts';

/** What a receipt, a file that somebody kept of an answer, is worth today. */

export interface Verified {
  readonly file: string;
  readonly verified: VerifiedReceipt;
  readonly exit: ExitCode;
}

export async function verifiedFile(file: string, words: Words): Promise<Verified | Refused> {
  const read = await readText(file, MOST_RECEIPT_CHARACTERS);
  if (!('text' in read)) return refusedFile(file, read, words);
  const verified = await verifyReceipt(read.text, lawInForce);
  const isConfirmed = verified.problem === undefined && isWorthSomething(verified);
  return { file, verified, exit: isConfirmed ? EXIT.answered : EXIT.input };
}

type Readable = Extract<VerifiedReceipt, { readonly problem?: undefined }>;

/** Not changed, and its own law gives its answer again; what the law of today says is another matter. */
function isWorthSomething({ verification }: Readable): boolean {
  return verification.isIntact && verification.isReplayed === true;
}

export function verifiedLines({ verified }: Verified, words: Words, terminal: Terminal): readonly string[] {
  const { say } = words;
  const { wrapped, paint } = terminal;
  if (verified.problem !== undefined) return wrapped(paint('bad', say(`receipt.${verified.problem}`)), 0, 0);
  const { receipt, verification } = verified;
  const { law, isIntact, isReplayed, isSameAnswer } = verification;
  const isGood = isWorthSomething(verified);
  const findings = [
    say(isIntact ? 'receipt.intact' : 'receipt.not-intact'),
    say(
      isReplayed === undefined
        ? 'receipt.not-replayable'
        : isReplayed
          ? 'receipt.replayed'
          : 'receipt.not-replayed',
    ),
    say(law.isSame ? 'receipt.same-law' : 'receipt.other-law'),
    say(isSameAnswer ? 'receipt.same-answer' : 'receipt.other-answer'),
  ];
  return [
    ...wrapped(
      paint('strong', paint(isGood ? 'good' : 'bad', say(isGood ? 'receipt.good' : 'receipt.bad'))),
      0,
      0,
    ),
    ...wrapped(
      paint('faint', say('receipt.made', { day: words.day(receipt.made), engine: harmless(receipt.engine) })),
    ),
    ...findings.flatMap((finding) => wrapped(`• ${finding}`, 2)),
    '',
    ...answerLines(say('receipt.answer-then'), receipt.answer),
    ...(isSameAnswer ? [] : answerLines(say('receipt.answer-now'), verification.now)),
    ...(law.isSame ? [] : ['', ...changes()]),
  ];

  function answerLines(heading: string, answer: ReceiptAnswer): readonly string[] {
    const { outcome, opens, covered } = answer;
    return [
      paint('strong', heading),
      ...wrapped(words.answer(outcome), 2),
      ...(opens === undefined ? [] : terminal.table([[say('heading.opens'), words.days(opens)]], 2)),
      ...(covered.length === 0
        ? []
        : terminal.table([[say('heading.covered'), harmless(words.list(covered.map(words.person)))]], 2)),
    ];
  }

  function changes(): readonly string[] {
    const { cards, otherCards, amounts } = law;
    return [
      paint('strong', say('receipt.changes')),
      ...wrapped(say(cards.length === 0 ? 'receipt.no-cards' : 'receipt.cards'), 2),
      ...cards.flatMap((card) => wrapped(`• ${harmless(words.cardTitle(card))} (${harmless(card)})`, 4)),
      ...(otherCards === 0 ? [] : wrapped(say('receipt.other-cards', { count: otherCards }), 2)),
      ...(amounts.length === 0 ? [] : wrapped(say('receipt.amounts'), 2)),
      ...amounts.flatMap(({ then, now }) => {
        const was = words.amount(then.series, then.value, then.scale);
        const is = now === undefined ? say('receipt.gone') : words.amount(then.series, now.value, now.scale);
        const name = `${harmless(words.series(then.series))}, ${words.day(then.day)}`;
        return wrapped(`• ${say('named-value', { name, value: `${was} → ${is}` })}`, 4);
      }),
    ];
  }
}

export function verifiedJson({ file, verified }: Verified): object {
  const { problem } = verified;
  if (problem !== undefined) return { file, problem };
  const { made, engine, answer, sha256 } = verified.receipt;
  return { file, receipt: { made, engine, answer, sha256 }, ...verified.verification };
}
