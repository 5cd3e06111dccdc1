import { LANGUAGES, type Language } from '@pleindroit/interview';

/** Every page has an address in each language; the language is always the first word of it. */
export const PAGES = ['start', 'answer', 'amounts', 'receipt', 'receipt-file', 'about'] as const;

export type Page = (typeof PAGES)[number];

/** How each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { fr: 'Français', nl: 'Nederlands' };

const addresses: Readonly<Record<Page, Readonly<Record<Language, string>>>> = {
  start: { fr: '/fr', nl: '/nl' },
  answer: { fr: '/fr/reponse', nl: '/nl/antwoord' },
  amounts: { fr: '/fr/montants', nl: '/nl/bedragen' },
  receipt: { fr: '/fr/recu', nl: '/nl/bewijs' },
  'receipt-file': { fr: '/fr/recu/fichier', nl: '/nl/bewijs/bestand' },
  about: { fr: '/fr/a-propos', nl: '/nl/over' },
};

/** The day of the amounts page, in its address: `?le=2025-02-10`, `?op=2025-02-10`. */
export const DAY_FIELDS: Readonly<Record<Language, string>> = { fr: 'le', nl: 'op' };

export function addressOf(page: Page, language: Language): string {
  return addresses[page][language];
}

export interface Place {
  readonly page: Page;
  readonly language: Language;
}

export function placeOf(pathname: string): Place | undefined {
  const bare = pathname.length > 1 ? pathname.replace(/\/$/, '') : pathname;
  for (const page of PAGES) {
    for (const language of LANGUAGES) {
      if (addresses[page][language] === bare) return { page, language };
    }
  }
  return undefined;
}

/** The language of an address, also of one where there is no page. */
export function languageIn(pathname: string): Language | undefined {
  return LANGUAGES.find((language) => pathname === `/${language}` || pathname.startsWith(`/${language}/`));
}

/** The first of our languages in what the browser asks for (`nl-BE,nl;q=0.9,fr;q=0.8`); French when it asks for none. */
export function preferredLanguage(acceptLanguage: string | null): Language {
  const wanted = (acceptLanguage ?? '').split(',').map((one) => {
    const [tag = '', ...settings] = one.trim().toLowerCase().split(';');
    const quality = settings.find((setting) => setting.trim().startsWith('q='));
    return {
      tag: tag.slice(0, 2),
      quality: quality === undefined ? 1 : Number(quality.trim().slice(2)) || 0,
    };
  });
  wanted.sort((a, b) => b.quality - a.quality);
  for (const { tag, quality } of wanted) {
    const language = LANGUAGES.find((one) => one === tag);
    if (language !== undefined && quality > 0) return language;
  }
  return 'fr';
}
