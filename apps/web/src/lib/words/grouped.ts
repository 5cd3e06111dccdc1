import type { Language } from '@pleindroit/interview';

/** `200000` → `200 000`, `200.000`. By hand: the same on every machine, whatever locales it has. */
export function grouped(count: number, language: Language): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, language === 'fr' ? '\u202f' : '.');
}
