/** The list of cases that a person's seats reach, the last opened first. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { CaseStatus } from '#domain/case/case-statuses';
import { isPlainDate } from '#domain/dates/plain-date';
import { PERMISSIONS } from '#domain/people/permissions';
import type { Seat } from '#domain/people/roles';
import { toInstant } from '../../columns.ts';
import { pageOf, readCursor } from '../../cursor.ts';
import { allOf, seatScopeSql, type SqlPart } from '../../people/seat-scope.ts';

export interface CaseListRow {
  readonly caseId: string;
  readonly number: number;
  readonly yearBe: number;
  readonly centreId: string;
  readonly areaCode: string;
  readonly centreNameTh: string;
  readonly centreNameEn: string;
  readonly householdId: string;
  /** First and last name of the head. */
  readonly householdName: string;
  readonly houseNumber: string;
  readonly villageNumber: number;
  readonly status: CaseStatus;
  readonly statusSince: string;
  /** Days in Bangkok since the case reached its state. */
  readonly waitingDays: number;
  readonly overdueTasks: number;
  readonly round: number;
  readonly openedOn: string;
  readonly closedOn: string | null;
  readonly isDemo: boolean;
}

export interface CaseAsk {
  readonly seats: readonly Seat[];
  /** Today in Bangkok. */
  readonly on: string;
  readonly filters?: {
    readonly centreId?: string | undefined;
    readonly status?: CaseStatus | undefined;
    readonly isOpen?: boolean | undefined;
    readonly isOffAgenda?: 'true' | undefined;
    /** Part of a head's name, a house number, or a case number such as 3/2564. */
    readonly search?: string | undefined;
  };
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** `select` and `from` of a list of cases with `?` for today, twice; the case is `c`. */
const CASE_ROW_SQL = `
  select c.id as "caseId", c.number, c.year_be as "yearBe", c.centre_id as "centreId",
         c.area_code as "areaCode", centre.name_th as "centreNameTh", centre.name_en as "centreNameEn",
         h.id as "householdId", head.first_name || ' ' || head.last_name as "householdName",
         h.house_number as "houseNumber", h.village_number as "villageNumber", c.status,
         c.status_since as "statusSince",
         greatest(0, ?::date - (c.status_since at time zone 'Asia/Bangkok')::date) as "waitingDays",
         (select count(*)::int from task t where t.case_id = c.id and t.status = 'open'
             and t.due_on < ?) as "overdueTasks",
         c.round, c.opened_on as "openedOn", c.closed_on as "closedOn", c.is_demo as "isDemo",
         c.opened_on::text as "sortKey"
    from household_case c
    join centre on centre.id = c.centre_id
    join household h on h.id = c.household_id
    join person head on head.id = h.head_person_id`;

type RawRow = CaseListRow & { readonly sortKey: string };

export async function listCases(
  em: EntityManager,
  ask: CaseAsk,
): Promise<{ rows: CaseListRow[]; nextCursor: string | null }> {
  const where = allOf([caseScopeSql(ask.seats, ask.on), ...filterSql(ask), afterCursor(ask)]);
  const rows = await em.execute<RawRow[]>(
    `${CASE_ROW_SQL} where ${where.sql} order by c.opened_on desc, c.id desc limit ?`,
    [ask.on, ask.on, ...where.params, ask.limit + 1],
  );
  const page = pageOf(rows, ask.limit, (row) => ({ key: row.sortKey, id: row.caseId }));
  return { rows: page.rows.map(toCaseRow), nextCursor: page.nextCursor };
}

/** One case as the list shows it; undefined when there is none. Reach is the caller's to check. */
export async function findCaseRow(
  em: EntityManager,
  ask: { caseId: string; on: string },
): Promise<CaseListRow | undefined> {
  const rows = await em.execute<RawRow[]>(`${CASE_ROW_SQL} where c.id = ?`, [
    ask.on,
    ask.on,
    ask.caseId,
  ]);
  return rows[0] === undefined ? undefined : toCaseRow(rows[0]);
}

/** True for the cases (alias `c`) that one of the seats may see. */
function caseScopeSql(seats: readonly Seat[], on: string): SqlPart {
  const columns = {
    centreId: 'c.centre_id',
    areaCode: 'c.area_code',
    householdId: 'c.household_id',
  };
  return seatScopeSql(columns, { seats, roles: PERMISSIONS['see-case'], on });
}

function filterSql({ filters }: CaseAsk): SqlPart[] {
  const parts: SqlPart[] = [];
  if (filters?.centreId !== undefined) {
    parts.push({ sql: 'c.centre_id = ?', params: [filters.centreId] });
  }
  if (filters?.status !== undefined) parts.push({ sql: 'c.status = ?', params: [filters.status] });
  if (filters?.isOpen !== undefined) {
    parts.push({ sql: `(c.closed_on is null) = ?`, params: [filters.isOpen] });
  }
  if (filters?.isOffAgenda !== undefined) {
    const sql = `not exists (select 1 from agenda_item i
      where i.case_id = c.id and i.status in ('waiting', 'voting'))
      and not exists (select 1 from approval_step s
        where s.case_id = c.id and s.status = 'open')`;
    parts.push({ sql, params: [] });
  }
  if (filters?.search !== undefined) parts.push(searchSql(filters.search));
  return parts;
}

function searchSql(search: string): SqlPart {
  const pattern = `%${search.trim().replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
  return {
    sql: `((head.first_name || ' ' || head.last_name) ilike ? or h.house_number ilike ?
           or (c.number || '/' || c.year_be) ilike ?)`,
    params: [pattern, pattern, pattern],
  };
}

function afterCursor({ cursor }: CaseAsk): SqlPart {
  const last = readCursor(cursor, isPlainDate);
  if (last === null) return { sql: 'true', params: [] };
  return { sql: '(c.opened_on, c.id) < (?::date, ?::uuid)', params: [last.key, last.id] };
}

function toCaseRow({ sortKey: _sortKey, ...row }: RawRow): CaseListRow {
  return { ...row, statusSince: toInstant(row.statusSince) };
}
