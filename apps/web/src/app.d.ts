import type { CitizenLanguage } from '@pleindroit/interview/languages';

declare global {
  namespace App {
    interface Locals {
      language: CitizenLanguage;
      /** Of a page that is shown with a mistake beside a field of its address. */
      status?: 400;
    }
  }
}
