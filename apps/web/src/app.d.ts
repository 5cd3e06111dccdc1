import type { Language } from '@pleindroit/interview';

declare global {
  namespace App {
    interface Locals {
      language: Language;
    }
  }
}
