import type { CitizenResult } from '@pleindroit/interview/citizen';

/** The whole situation on one page, for whoever knows the words: fields by person, and the answer beside them. */
export interface WorkersCheck {
  readonly groups: readonly Group[];
  readonly mistakes: readonly { readonly id: string; readonly text: string }[];
  /** Absent while a field cannot be read. */
  readonly answer?: {
    readonly result: CitizenResult;
    /** The answers, sealed, for the sheet of the person. */
    readonly state: string;
    readonly situation: string;
    /** How many of the open fields are left. */
    readonly open: number;
  };
}

export interface Group {
  readonly id: string;
  readonly title: string;
  /** Somebody who is only counted, and can be taken away. */
  readonly person?: string;
  readonly fields: readonly Field[];
}

export interface Field {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly kind: 'select' | 'boxes' | 'text';
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: readonly string[];
  readonly hint?: string;
  readonly mistake?: string;
  /** Of a typed field: what can be said instead. */
  readonly instead: readonly { readonly value: string; readonly label: string }[];
  /** The answer could still change with it. */
  readonly isOpen: boolean;
  /** Of an income: the rhythm and the tax, as fields beside it. */
  readonly beside: readonly Pick<Field, 'id' | 'name' | 'label' | 'options' | 'value'>[];
}
