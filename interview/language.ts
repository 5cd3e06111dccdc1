/** The languages in which everything is worded, with equal care. */
export const LANGUAGES = ['fr', 'nl'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The languages of everything that a citizen sees. */
export const CITIZEN_LANGUAGES = ['fr', 'nl', 'de', 'en'] as const;

export type CitizenLanguage = (typeof CITIZEN_LANGUAGES)[number];
