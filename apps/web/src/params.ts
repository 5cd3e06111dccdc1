import { CITIZEN_LANGUAGES, LANGUAGES } from '@pleindroit/interview/languages';
import { defineParams } from '@sveltejs/kit/params';

export const params = defineParams({
  language: (written) => LANGUAGES.find((language) => language === written),
  reader: (written) => CITIZEN_LANGUAGES.find((language) => language === written),
});
