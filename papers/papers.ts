/** The public door of the papers: what is printed, as a tagged PDF. */
export { printer, type Printer } from './printer.ts';
export { sheetOf, type Sheet, type SheetOptions } from './sheet.ts';
