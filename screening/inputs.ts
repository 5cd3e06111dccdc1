import type { Level, Unit } from '@pleindroit/law';
import { identifier } from './duckdb.ts';

/** What a card needs to be stated, one row for each of whom it speaks. */
export type Input =
  /** `values`: those the cards name, for a choice. */
  | {
      readonly kind: 'fact';
      readonly level: Level;
      readonly fact: string;
      readonly unit: Unit;
      readonly values: readonly string[];
    }
  | { readonly kind: 'names-nobody'; readonly fact: string }
  | { readonly kind: 'period-start' }
  | { readonly kind: 'period-end' }
  /** A card that gathers persons or lines, answered before by a query of its own. */
  | { readonly kind: 'card'; readonly id: string; readonly unit: Unit };

export interface Column {
  readonly name: string;
  readonly type: 'BIGINT' | 'DOUBLE' | 'DATE' | 'BOOLEAN' | 'VARCHAR';
}

export const TYPES = {
  cents: 'BIGINT',
  coefficient: 'BIGINT',
  count: 'DOUBLE',
  day: 'DATE',
  'yes-no': 'BOOLEAN',
  choice: 'VARCHAR',
} as const;

export function columnOf(input: Input): string {
  switch (input.kind) {
    case 'fact':
      return identifier(input.level, input.fact);
    case 'names-nobody':
      return identifier('person', input.fact, 'names_nobody');
    case 'period-start':
      return 'line_period_start';
    case 'period-end':
      return 'line_period_end';
    case 'card':
      return identifier(input.id);
  }
}

/**
 * NULL is *not stated*. *None* has a column of its own beside the value, so that it is never taken for it; the text of a choice
 * needs none. A card comes as its two bounds, the high one NULL when there is no limit.
 */
export function columnsOf(input: Input): readonly Column[] {
  const name = columnOf(input);
  switch (input.kind) {
    case 'fact': {
      const value: Column = { name, type: TYPES[input.unit] };
      return input.unit === 'choice' ? [value] : [value, { name: `${name}_none`, type: 'BOOLEAN' }];
    }
    case 'names-nobody':
      return [{ name, type: 'BOOLEAN' }];
    case 'period-start':
    case 'period-end':
      return [{ name, type: 'DATE' }];
    case 'card':
      return [
        { name: `${name}_low`, type: TYPES[input.unit] },
        { name: `${name}_high`, type: TYPES[input.unit] },
      ];
  }
}
