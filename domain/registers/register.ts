/**
 * What a register is: a number and a title, who may open it, and columns that each say how their
 * values are read. Screens, printed sheets and Excel files are drawn from this one declaration.
 */

import type { Permission } from '../people/permissions.ts';

/** Words of a title or a code, Thai first. */
export interface Both {
  readonly th: string;
  readonly en: string;
}

/** The words of a code list, by code. */
export type CodeWords = Readonly<Record<string, Both>>;

/**
 * How a value is stored and shown: `date` an ISO day, `instant` an ISO instant, `satang` money,
 * `percent` basis points, `code` one code of a list, `codes` several of them joined by commas,
 * `person` a name and `citizen-id` thirteen digits, both cut for who needs no more (decision 0029).
 */
export type ColumnKind =
  | 'text'
  | 'date'
  | 'instant'
  | 'satang'
  | 'count'
  | 'percent'
  | 'code'
  | 'codes'
  | 'person'
  | 'citizen-id';

export interface RegisterColumn {
  readonly key: string;
  readonly kind: ColumnKind;
  readonly title: Both;
  /** For `code` and `codes`: what each is called. */
  readonly words?: CodeWords;
  /** Only who holds this permission sees the values; the column is left empty for others. */
  readonly needs?: Permission;
  /** Shown when a row is opened and on paper; a table on a screen stays readable without it. */
  readonly isDetail?: boolean;
}

/** What can be written into a register by hand; the rest comes from the work itself. */
export const ENTRY_KINDS = [
  'guarantor',
  'guarantor-notice',
  'grant',
  'grant-use',
  'welfare-payout',
  'field-visit',
  'follow-up',
  'knowledge',
] as const;

export type EntryKind = (typeof ENTRY_KINDS)[number];

/** What can be struck out; a follow-up stands and falls with its visit. */
export const STRUCK_KINDS = [
  'guarantor',
  'guarantor-notice',
  'grant',
  'grant-use',
  'welfare-payout',
  'field-visit',
  'knowledge',
] as const satisfies readonly EntryKind[];

export type StruckKind = (typeof STRUCK_KINDS)[number];

export interface RegisterLines {
  readonly title: Both;
  readonly columns: readonly RegisterColumn[];
}

export interface Register {
  readonly key: string;
  /** R1 to R16 of the registers a centre needs. */
  readonly number: number;
  readonly title: Both;
  readonly about: Both;
  readonly opens: Permission;
  readonly columns: readonly RegisterColumn[];
  /** What stands under a row line by line: the schedule of a contract, the talks of a negotiation. */
  readonly lines?: RegisterLines;
  readonly entries: readonly EntryKind[];
}

/** A column with its title in both languages; most are plain text. */
export function column(
  key: string,
  title: readonly [th: string, en: string],
  rest: Partial<Omit<RegisterColumn, 'key' | 'title'>> = {},
): RegisterColumn {
  const [th, en] = title;
  return { key, title: { th, en }, kind: 'text', ...rest };
}
