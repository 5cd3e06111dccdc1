import type { CitizenLanguage } from '@pleindroit/interview/languages';

/** What a page shows of whoever offers the site. */
export interface Site {
  readonly name: string;
  readonly languages: readonly CitizenLanguage[];
  readonly contacts: { readonly [language in CitizenLanguage]?: readonly Contact[] | undefined };
}

export interface Contact {
  readonly label: string;
  /** A page, a telephone (`tel:`) or an address for mail (`mailto:`). */
  readonly href?: string | undefined;
}
