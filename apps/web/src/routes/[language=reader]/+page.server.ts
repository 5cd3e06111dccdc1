import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({ isEasy: url.searchParams.has('easy') });
