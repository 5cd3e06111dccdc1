import { LANGUAGES } from '@pleindroit/interview';
import { defineParams } from '@sveltejs/kit/params';

export const params = defineParams({
  language: (written) => LANGUAGES.find((language) => language === written),
});
