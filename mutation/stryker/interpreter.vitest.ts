import { judgedBy } from './tests.ts';

export default judgedBy(
  'law/language/*.test.ts',
  'law/calendar/*.test.ts',
  'situations/order-of-cards.test.ts',
  'situations/situations.test.ts',
);
