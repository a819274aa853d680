/** What a column of a sheet is: its headings, what may stand in it, and whether it may be empty. */

import type { PlainDate } from '../../dates/plain-date.ts';
import type { Satang } from '../../money/satang.ts';
import type { ChoiceList, ChoiceOf } from './choices.ts';

/** What is read from a cell of each plain kind. */
interface PlainValues {
  /** A mark by which rows of the file find each other; kept nowhere. */
  readonly code: string;
  readonly text: string;
  readonly amount: Satang;
  /** Basis points. */
  readonly percent: number;
  readonly count: number;
  readonly date: PlainDate;
  readonly 'citizen-id': string;
  readonly phone: string;
  readonly 'house-code': string;
}

export type PlainKind = keyof PlainValues;

export interface Column {
  readonly th: string;
  readonly en: string;
  readonly kind: PlainKind | { readonly choice: ChoiceList };
  readonly isNeeded: boolean;
  /** What to write, for the instructions; in Thai. */
  readonly hint: string;
  /** Of the row that shows how it is done. */
  readonly example: string;
}

export type Columns = Readonly<Record<string, Column>>;

type ValueOf<Kind> = Kind extends { readonly choice: infer List extends ChoiceList }
  ? ChoiceOf<List>
  : Kind extends PlainKind
    ? PlainValues[Kind]
    : never;

/** A row as read: a value for every column, null where the cell is empty and may be. */
export type RowOf<Sheet extends Columns> = {
  readonly [Key in keyof Sheet]: Sheet[Key]['isNeeded'] extends true
    ? ValueOf<Sheet[Key]['kind']>
    : ValueOf<Sheet[Key]['kind']> | null;
};

type Told<Kind> = readonly [th: string, en: string, kind: Kind, hint: string, example: string];

/** A column that every row fills. */
export function needed<const Kind extends Column['kind']>(...told: Told<Kind>) {
  const [th, en, kind, hint, example] = told;
  return { th, en, kind, isNeeded: true, hint, example } as const;
}

/** A column that may stay empty. */
export function optional<const Kind extends Column['kind']>(...told: Told<Kind>) {
  const [th, en, kind, hint, example] = told;
  return { th, en, kind, isNeeded: false, hint, example } as const;
}
