import { judgedBy } from './tests.ts';

export default judgedBy(
  'assessment/**/*.test.ts',
  'situations/assessments.test.ts',
  'situations/answers.test.ts',
  'situations/receipts.test.ts',
);
