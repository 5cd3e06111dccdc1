/**
 * `npm run situations [-- word …]`: every acceptance case as a report to read and to dispute; with words, only the pages,
 * chapters and cases that contain them. Ends with 1 when an answer differs from its case.
 */
import { allCases, type Case } from '../situations/cases.ts';
import { outcome } from '../situations/outcome.ts';
import { articlesOf, householdOf, interpretationsOf, inWords, statedIn } from '../situations/report.ts';

const INDENT = ' '.repeat(15);

const wanted = process.argv.slice(2).map((word) => word.toLowerCase());
const isWanted = ({ file, chapter, name }: Case) =>
  wanted.every((word) => `${file} ${chapter} ${name}`.toLowerCase().includes(word));

const cases = allCases().filter(isWanted);
let differing = 0;
for (const [title, ofChapter] of Map.groupBy(
  cases,
  ({ file, chapter }) => `${chapter} (situations/${file})`,
)) {
  console.log(`\n${title}\n${'─'.repeat(Math.min(title.length, 100))}`);
  for (const one of ofChapter) report(one);
}
console.log(`\n${cases.length} cases, ${cases.length - differing} as expected, ${differing} different.`);
if (cases.length === 0) console.log('No case contains these words.');
process.exitCode = differing > 0 || cases.length === 0 ? 1 : 0;

function report(one: Case): void {
  const answer = answerOf(one);
  const wrong = Object.keys(one.expected).filter((key) => answer[key] !== one.expected[key]);
  if (wrong.length > 0) differing += 1;
  const numbers = interpretationsOf(one);
  const rests = numbers.length === 0 ? '' : ` · interpretation ${numbers.join(', ')}`;
  const state = wrong.length === 0 ? 'as expected' : 'DIFFERENT  ';
  console.log(`\n  ${state}  ${one.name}  [art. ${articlesOf(one)}${rests}]`);
  console.log(`${INDENT}${householdOf(one)}`);
  const stated = statedIn(one);
  if (stated !== '') console.log(`${INDENT}stated: ${stated}`);
  const expected = Object.entries(one.expected).map(([key, value]) => inWords(key, value));
  console.log(`${INDENT}expected: ${expected.join('; ')}`);
  if (one.byHand !== '') console.log(`${INDENT}by hand: ${one.byHand}`);
  for (const key of wrong) console.log(`${INDENT}but ${inWords(key, answer[key] ?? 'no answer')}`);
}

function answerOf(one: Case): Readonly<Record<string, string>> {
  try {
    return outcome(one);
  } catch (problem) {
    const message = problem instanceof Error ? problem.message : String(problem);
    return Object.fromEntries(Object.keys(one.expected).map((key) => [key, message]));
  }
}
