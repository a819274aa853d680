/** Where the rows of a register come from: one query over what is already written down. */

import type { StruckKind } from '#domain/registers/register';

/** What the query gives beside the columns of its register. */
interface RowFrame {
  /** SQL for the row's own id, a uuid. */
  readonly id: string;
  /** SQL for a text that orders the rows; the id decides between equals. */
  readonly sort: string;
  /** SQL for the subjects whose audit events are the row's history: `kind:id` joined by commas. */
  readonly subjects: string;
  /** SQL for the ids of the people whom the row names, joined by commas. */
  readonly people?: string;
  /** SQL for the case whose file tells more. */
  readonly caseId?: string;
  /** The kind of an entry that may still be struck out; the row joins `struck_entry s`. */
  readonly entry?: StruckKind;
}

export interface RegisterSource {
  /** A query with `:centre`, `:today` and `:roles` (of the reader); its columns bear the keys of the register's columns. */
  readonly sql: string;
  /** The newest first, or as a list is read. */
  readonly order: 'asc' | 'desc';
  /** The lines under the rows, with the `rowId` they belong to and a `sortKey`; as `sql` otherwise. */
  readonly lines?: string;
}

/** The columns that every query begins with. */
export function frame(row: RowFrame): string {
  const { people = `''`, caseId = 'null::uuid', entry } = row;
  const strikes = entry === undefined ? 'null' : `case when s.entry_id is null then '${entry}' end`;
  return `(${row.id})::uuid as "rowId", (${row.sort})::text as "sortKey", ${row.subjects} as subjects,
    ${people} as people, ${caseId} as "caseId", (${strikes})::text as strikes`;
}

/** A name as registers write it; `alias` is a `person`. */
export function nameSql(alias: string): string {
  return `${alias}.first_name || ' ' || ${alias}.last_name`;
}
