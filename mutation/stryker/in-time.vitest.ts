import { judgedBy } from './tests.ts';

export default judgedBy(
  'situations/advice.test.ts',
  'situations/ahead.test.ts',
  'situations/duties.test.ts',
  'situations/life.test.ts',
  'mutation/whole-answers/tables.test.ts',
  'situations/maf.test.ts',
  'situations/outlook.test.ts',
  'situations/worth.test.ts',
);
