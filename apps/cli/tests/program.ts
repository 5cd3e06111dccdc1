import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Tests of the real program, each in its own process, on real files. */

const program = join(import.meta.dirname, '..', 'pleindroit.ts');
export const folder = mkdtempSync(join(tmpdir(), 'pleindroit-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export function pleindroit(
  args: readonly string[],
  input = '',
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], {
      cwd: folder,
      env: { PATH: '', LANG: 'fr_BE.UTF-8', ...env },
    });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (part: string) => (out += part));
    child.stderr.setEncoding('utf8').on('data', (part: string) => (err += part));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out: plain(out), err: plain(err) }));
    // A program that refuses what it reads may close the pipe first.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

export function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

export const pensioner = (amount: string) => `
request: 2025-02-10
applicant: anna
declaration: { income-risen: no }
persons:
  anna:
    born: 1950-03-02
    mutuality: Fictive Mutuality 999
    insured-as: holder
    partner: none
    situations: [{ kind: retirement-pension, since: 2020-04-01 }, { others: none }]
    incomes:
      2025-01:
        - { kind: retirement-pension, amount: ${amount}, per: month }
        - { kind: family-allowances }
        - others: none
others: none
`;

export const BELOW = pensioner('2295.90');
export const ABOVE = pensioner('2295.91');
export const OPEN = pensioner('unknown');
export const BAD = pensioner("'2.295,90'").replace('1950-03-02', '1950-02-30');

/** A year and a half of incapacity, asked before the text that counts it was read. */
export const UNREAD = `
request: 2021-02-10
applicant: anna
declaration: { income-risen: no }
proactive-flow: none
persons:
  anna:
    born: 1965-03-02
    insured-as: holder
    partner: none
    lives-with: others
    situations: [{ kind: incapacity, since: 2019-08-01 }, { others: none }]
    incomes:
      2021-01: [{ kind: incapacity-benefit, amount: 1400.00, per: month }, { others: none }]
      2021-02: [{ kind: incapacity-benefit, amount: 1400.00, per: month }, { others: none }]
      2020: [{ kind: wage, amount: 40000.00 }, { others: none }]
others: none
`;

/** An allowance of article 8, and nothing said of incomes. */
export const AUTOMATIC = `
request: 2025-02-10
applicant: anna
persons:
  anna:
    born: 1965-03-02
    mutuality: Fictive Mutuality 999
    insured-as: holder
    partner: none
    situations: [{ kind: disability-allowance, since: 2024-04-01 }, { others: none }]
others: none
`;
