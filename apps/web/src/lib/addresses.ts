import {
  CITIZEN_LANGUAGES,
  LANGUAGES,
  type CitizenLanguage,
  type Language,
} from '@pleindroit/interview/languages';

/** Every page has an address in each language it speaks; the language is always the first word of it. */
const OF_CITIZENS = {
  start: { fr: '/fr', nl: '/nl', de: '/de', en: '/en' },
  questions: { fr: '/fr/questions', nl: '/nl/vragen', de: '/de/fragen', en: '/en/questions' },
  sheet: {
    fr: '/fr/questions/feuille',
    nl: '/nl/vragen/blad',
    de: '/de/fragen/blatt',
    en: '/en/questions/sheet',
  },
  leave: { fr: '/fr/quitter', nl: '/nl/weg', de: '/de/weg', en: '/en/leave' },
  about: { fr: '/fr/a-propos', nl: '/nl/over', de: '/de/ueber', en: '/en/about' },
  api: { fr: '/fr/api', nl: '/nl/api', de: '/de/api', en: '/en/api' },
} as const satisfies Readonly<Record<string, Readonly<Record<CitizenLanguage, string>>>>;

/** The pages for whoever knows the words of the trade. */
const OF_WORKERS = {
  check: { fr: '/fr/controle-rapide', nl: '/nl/snelle-controle' },
  file: { fr: '/fr/fichier', nl: '/nl/bestand' },
  answer: { fr: '/fr/reponse', nl: '/nl/antwoord' },
  amounts: { fr: '/fr/montants', nl: '/nl/bedragen' },
  receipt: { fr: '/fr/recu', nl: '/nl/bewijs' },
  'receipt-file': { fr: '/fr/recu/fichier', nl: '/nl/bewijs/bestand' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

export type CitizenPage = keyof typeof OF_CITIZENS;
export type WorkerPage = keyof typeof OF_WORKERS;
export type Page = CitizenPage | WorkerPage;

const addresses: Readonly<Record<Page, Readonly<Partial<Record<CitizenLanguage, string>>>>> = {
  ...OF_CITIZENS,
  ...OF_WORKERS,
};

export const PAGES = Object.keys(addresses) as readonly Page[];

/** How each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<CitizenLanguage, string>> = {
  fr: 'Français',
  nl: 'Nederlands',
  de: 'Deutsch',
  en: 'English',
};

/** The day of the amounts page, in its address: `?le=2025-02-10`, `?op=2025-02-10`. */
export const DAY_FIELDS: Readonly<Record<Language, string>> = { fr: 'le', nl: 'op' };

export function addressOf(page: CitizenPage, language: CitizenLanguage): string;
export function addressOf(page: WorkerPage, language: Language): string;
export function addressOf(page: Page, language: CitizenLanguage): string {
  const address = addresses[page][language];
  if (address === undefined) throw new Error(`${page} has no address in ${language}`);
  return address;
}

/** The languages in which there is such a page. */
export function languagesOf(page: Page): readonly CitizenLanguage[] {
  return CITIZEN_LANGUAGES.filter((language) => addresses[page][language] !== undefined);
}

export function isOfCitizens(page: Page): page is CitizenPage {
  return Object.hasOwn(OF_CITIZENS, page);
}

/** The language of the trade in which somebody reads on: French, unless they read Dutch. */
export function workersLanguage(language: CitizenLanguage): Language {
  return LANGUAGES.find((one) => one === language) ?? 'fr';
}

export interface Place {
  readonly page: Page;
  readonly language: CitizenLanguage;
}

export function placeOf(pathname: string): Place | undefined {
  const bare = pathname.length > 1 ? pathname.replace(/\/$/, '') : pathname;
  for (const page of PAGES) {
    for (const language of CITIZEN_LANGUAGES) {
      if (addresses[page][language] === bare) return { page, language };
    }
  }
  return undefined;
}

/** The language of an address, also of one where there is no page. */
export function languageIn(pathname: string): CitizenLanguage | undefined {
  return CITIZEN_LANGUAGES.find(
    (language) => pathname === `/${language}` || pathname.startsWith(`/${language}/`),
  );
}

/** The first of these languages in what the browser asks for (`nl-BE,nl;q=0.9,fr;q=0.8`); the first of all when it asks for none. */
export function preferredLanguage(
  acceptLanguage: string | null,
  languages: readonly CitizenLanguage[] = CITIZEN_LANGUAGES,
): CitizenLanguage {
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
    const language = languages.find((one) => one === tag);
    if (language !== undefined && quality > 0) return language;
  }
  return languages[0] ?? 'fr';
}
