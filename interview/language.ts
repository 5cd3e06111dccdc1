/** The languages in which everything is worded, with equal care. */
export const LANGUAGES = ['fr', 'nl'] as const;

export type Language = (typeof LANGUAGES)[number];
