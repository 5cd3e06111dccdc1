import { asked, assessedBy } from '@pleindroit/interview/asking';
import { citizenWords, type CitizenLanguage } from '@pleindroit/interview/citizen';
import { lawInForce } from '@pleindroit/law';
import type { GoneView, View } from '#lib/interview/view.ts';
import { AT_THE_START, after, turnOf, type Move, type Press, type Progress, type Turn } from './progress.ts';
import { remembering } from './remembered.ts';
import { MOST_SEALED_CHARACTERS, keysFrom, sealWith } from './seal.ts';
import { viewOf } from './views.ts';

const seal = sealWith(keysFrom(process.env['PLEINDROIT_KEYS']));
const assess = remembering(assessedBy(lawInForce));

/** Seconds since 1970: only to see whether a page is too old. */
const now = (): number => Math.floor(Date.now() / 1000);

/** The first page. */
export function beginning(language: CitizenLanguage, today: number, progress = AT_THE_START): View {
  return viewed(
    turnOf(progress, (answers) => asked(answers, today, assess)),
    language,
    today,
  );
}

/** The page after a posted form. */
export function answerTo(form: FormData, language: CitizenLanguage, today: number): View {
  const start = form.get('begin');
  if (start !== null) {
    const isEasy = form.get('easy') === 'yes';
    return beginning(language, today, { answers: {}, voice: { isHelping: start === 'helping', isEasy } });
  }
  const opened = progressOf(form);
  if ('why' in opened) return { page: 'gone', ...opened };
  return viewed(after(moveOf(form), opened.progress, today, assess), language, today);
}

/** Where an interview stands, from the sealed field of a form; or why it cannot be opened. */
export function turnFrom(form: FormData, today: number): Turn | { readonly why: GoneView['why'] } {
  const opened = progressOf(form);
  if ('why' in opened) return opened;
  return after({ press: 'result', given: { value: [] } }, opened.progress, today, assess);
}

/** The answers of the worker's page, for the sheet of the person. */
export function sealed(progress: Progress): string {
  return seal.lock(progress, now());
}

function viewed(turn: Turn, language: CitizenLanguage, today: number): View {
  return viewOf(turn, citizenWords(language), sealed(turn.progress), today);
}

type OpenedForm =
  { readonly progress: Progress } | { readonly why: GoneView['why']; readonly typed?: string };

function progressOf(form: FormData): OpenedForm {
  const state = textOf(form, 'state');
  const typed = textOf(form, 'value').slice(0, MOST_TYPED_CHARACTERS);
  const again = typed === '' ? {} : { typed };
  if (state.length > MOST_SEALED_CHARACTERS) return { why: 'too-big', ...again };
  const opened = seal.open(state, now());
  return 'refused' in opened ? { why: opened.refused, ...again } : { progress: opened.content as Progress };
}

const MOST_TYPED_CHARACTERS = 200;

const PRESSES: readonly string[] = [
  'answer',
  'not-known',
  'none',
  'show',
  'back',
  'go-on',
  'check',
  'result',
  'check-anyway',
  'easy-on',
  'easy-off',
];

function moveOf(form: FormData): Move {
  const change = textOf(form, 'change');
  const press = textOf(form, 'do');
  const value = form
    .getAll('value')
    .flatMap((one) => (typeof one === 'string' ? [one.slice(0, MOST_TYPED_CHARACTERS)] : []));
  const [tax, per] = [textOf(form, 'tax'), textOf(form, 'per')];
  return {
    press: change !== '' ? { change } : PRESSES.includes(press) ? (press as Press) : 'answer',
    given: { value, ...(tax === '' ? {} : { tax }), ...(per === '' ? {} : { per }) },
  };
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
