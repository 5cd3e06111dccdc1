/** What is used here of packages that only `npm run bench -- lighthouse` installs. */

declare module 'puppeteer-core' {
  export interface Page {
    click(selector: string): Promise<void>;
    type(selector: string, text: string): Promise<void>;
    waitForNavigation(): Promise<unknown>;
  }
  export interface Browser {
    newPage(): Promise<Page>;
    close(): Promise<void>;
  }
  const puppeteer: {
    launch(options: {
      readonly args: readonly string[];
      readonly env: Readonly<Record<string, string>>;
      readonly headless: boolean;
      readonly channel?: string;
      readonly executablePath?: string;
    }): Promise<Browser>;
  };
  export default puppeteer;
}

declare module 'lighthouse' {
  import type { Page } from 'puppeteer-core';

  interface Report {
    readonly categories: Readonly<
      Record<
        string,
        | {
            readonly score: number | null;
            readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
          }
        | undefined
      >
    >;
    readonly audits: Readonly<Record<string, { readonly score: number | null; readonly title: string }>>;
  }
  interface Flow {
    navigate(to: string | (() => Promise<void>), options: { readonly name: string }): Promise<void>;
    createFlowResult(): Promise<{
      readonly steps: readonly { readonly name: string; readonly lhr: Report }[];
    }>;
  }
  export function startFlow(page: Page, options: { readonly config: object }): Promise<Flow>;
}
