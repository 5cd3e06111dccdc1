import { judgedBy } from './tests.ts';

export default judgedBy(
  'assessment/**/*.test.ts',
  'mutation/stryker/whatever-the-answer.judge.ts',
  'mutation/whole-answers/stories.test.ts',
  'situations/assessments.test.ts',
  'situations/receipts.test.ts',
  'situations/remarks.test.ts',
  'situations/steps.test.ts',
);
