/** Reads a register: a page of it, one row, or all rows for paper and spreadsheets. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { Role } from '#domain/people/roles';
import type { RegisterColumn, StruckKind } from '#domain/registers/register';
import { registerOf, type RegisterKey } from '#domain/registers/registers';
import { pageOf, readCursor } from '../cursor.ts';
import { allOf, type SqlPart } from '../people/seat-scope.ts';
import { searchPart } from './search.ts';
import { SOURCES } from './sources.ts';

/** As stored, by the keys of the columns. */
export type RegisterValues = Readonly<Record<string, string | number | null>>;

export interface RegisterRow {
  readonly rowId: string;
  /** `kind:id` of the subjects whose events are its history. */
  readonly subjects: readonly string[];
  readonly personIds: readonly string[];
  readonly caseId: string | null;
  /** The kind of an entry that may still be struck out. */
  readonly strikes: StruckKind | null;
  readonly values: RegisterValues;
}

/** Which register, of which centre, as of which day (today in Bangkok). */
export interface RegisterAsk {
  readonly register: RegisterKey;
  readonly centreId: string;
  readonly today: string;
  /** The seats of the reader at the centre: some rows are not for those whom they are about. */
  readonly roles: readonly Role[];
  /** Part of a text, a name or the word of a code; looked for in `searched` only. */
  readonly search?: string | undefined;
  /** The columns that the reader sees in full: nothing else answers to a search. */
  readonly searched: readonly RegisterColumn[];
}

type RawLine = Record<string, string | number | null>;

type RawRow = RawLine & {
  readonly rowId: string;
  readonly sortKey: string;
  readonly subjects: string;
  readonly people: string;
  readonly caseId: string | null;
  readonly strikes: StruckKind | null;
};

/** The most rows of a register that leave at once, on paper or in a file. */
const MOST_ROWS = 5000;

const MOST_KEY_SIGNS = 300;

/** One page, and how many rows there are in all. */
export async function readRegisterPage(
  em: EntityManager,
  ask: RegisterAsk & { readonly cursor?: string | undefined; readonly limit: number },
): Promise<{ rows: RegisterRow[]; nextCursor: string | null; total: number }> {
  const search = searchPart(ask);
  const rows = await read(em, ask, { where: [search, afterCursor(ask)], limit: ask.limit + 1 });
  const page = pageOf(rows, ask.limit, (row) => ({ key: row.sortKey, id: row.rowId }));
  return {
    rows: page.rows.map((row) => toRow(ask.register, row)),
    nextCursor: page.nextCursor,
    total: await countRows(em, ask, search),
  };
}

/** Every row, at most `MOST_ROWS`. */
export async function readWholeRegister(
  em: EntityManager,
  ask: RegisterAsk,
): Promise<RegisterRow[]> {
  const rows = await read(em, ask, { where: [searchPart(ask)], limit: MOST_ROWS });
  return rows.map((row) => toRow(ask.register, row));
}

/** One row, or undefined when the register has none of that id. */
export async function findRegisterRow(
  em: EntityManager,
  ask: RegisterAsk,
  rowId: string,
): Promise<RegisterRow | undefined> {
  const where = [{ sql: 'r."rowId" = ?::uuid', params: [rowId] }];
  const [row] = await read(em, ask, { where, limit: 1 });
  return row === undefined ? undefined : toRow(ask.register, row);
}

/** The lines under these rows, in the order of the rows; none of a register that has no lines. */
export async function readRegisterLines(
  em: EntityManager,
  ask: RegisterAsk,
  rowIds: readonly string[],
): Promise<RegisterValues[]> {
  const { lines: sql } = SOURCES[ask.register];
  const columns = registerOf(ask.register).lines?.columns;
  if (sql === undefined || columns === undefined || rowIds.length === 0) return [];
  const from = placedPart(sql, ask);
  const rows = await em.execute<RawLine[]>(
    `select r.* from ${from.sql}
       join unnest(string_to_array(?, ',')::uuid[]) with ordinality as wanted (id, place)
         on wanted.id = r."rowId"
      order by wanted.place, r."sortKey"`,
    [...from.params, rowIds.join(',')],
  );
  return rows.map((row) => valuesOf(columns, row));
}

async function read(
  em: EntityManager,
  ask: RegisterAsk,
  which: { readonly where: readonly SqlPart[]; readonly limit: number },
): Promise<RawRow[]> {
  const { order } = SOURCES[ask.register];
  const from = fromPart(ask);
  const where = allOf([...which.where]);
  return em.execute<RawRow[]>(
    `select r.* from ${from.sql} where ${where.sql}
      order by r."sortKey" collate "C" ${order}, r."rowId" ${order} limit ?`,
    [...from.params, ...where.params, which.limit],
  );
}

async function countRows(em: EntityManager, ask: RegisterAsk, search: SqlPart): Promise<number> {
  const from = fromPart(ask);
  const rows = await em.execute<{ total: number }[]>(
    `select count(*)::int as total from ${from.sql} where ${search.sql}`,
    [...from.params, ...search.params],
  );
  return rows[0]?.total ?? 0;
}

/** The query of the register with its centre and its day in place. */
function fromPart(ask: RegisterAsk): SqlPart {
  return placedPart(SOURCES[ask.register].sql, ask);
}

function placedPart(query: string, { centreId, today, roles }: RegisterAsk): SqlPart {
  const values = {
    centre: ['?::uuid', centreId],
    today: ['?::date', today],
    roles: [`string_to_array(?, ',')`, roles.join(',')],
  } as const;
  const params: string[] = [];
  const sql = query.replaceAll(/:(centre|today|roles)\b/g, (_, name: string) => {
    const [placeholder, value] = values[name as keyof typeof values];
    params.push(value);
    return placeholder;
  });
  return { sql: `(${sql}) r`, params };
}

function afterCursor(ask: RegisterAsk & { readonly cursor?: string | undefined }): SqlPart {
  const last = readCursor(ask.cursor, (key) => key.length <= MOST_KEY_SIGNS && !key.includes('\0'));
  if (last === null) return { sql: 'true', params: [] };
  const after = SOURCES[ask.register].order === 'asc' ? '>' : '<';
  return {
    sql: `(r."sortKey" collate "C", r."rowId") ${after} (?, ?::uuid)`,
    params: [last.key, last.id],
  };
}

function toRow(register: RegisterKey, raw: RawRow): RegisterRow {
  const { rowId, subjects, people, caseId } = raw;
  return {
    rowId,
    subjects: listOf(subjects),
    personIds: listOf(people),
    caseId,
    strikes: raw.strikes,
    values: valuesOf(registerOf(register).columns, raw),
  };
}

function valuesOf(columns: readonly RegisterColumn[], raw: RawLine): RegisterValues {
  return Object.fromEntries(columns.map(({ key }) => [key, raw[key] ?? null]));
}

function listOf(joined: string): string[] {
  return joined === '' ? [] : joined.split(',');
}
