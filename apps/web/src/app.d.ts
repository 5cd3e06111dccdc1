import type { CitizenLanguage } from '@pleindroit/interview/languages';

declare global {
  namespace App {
    interface Locals {
      language: CitizenLanguage;
    }
  }
}
