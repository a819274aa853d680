/** Meetings in reach of a person's seats, newest first. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { isPlainDate } from '#domain/dates/plain-date';
import type { MeetingStatus } from '#domain/meetings/meeting-statuses';
import { PERMISSIONS } from '#domain/people/permissions';
import type { Seat } from '#domain/people/roles';
import { pageOf, readCursor } from '../cursor.ts';
import { allOf, seatScopeSql, type SqlPart } from '../people/seat-scope.ts';

export interface MeetingListRow {
  readonly meetingId: string;
  readonly number: number;
  readonly yearBe: number;
  readonly centreId: string;
  readonly areaCode: string;
  readonly centreNameTh: string;
  readonly centreNameEn: string;
  readonly status: MeetingStatus;
  readonly plannedOn: string;
  readonly plannedTime: string;
  readonly place: string;
  readonly itemCount: number;
  readonly isDemo: boolean;
}

export interface MeetingAsk {
  readonly seats: readonly Seat[];
  /** Today in Bangkok. */
  readonly on: string;
  readonly centreId?: string | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

const MEETING_ROW_SQL = `
  select m.id as "meetingId", m.number, m.year_be as "yearBe", m.centre_id as "centreId",
         m.area_code as "areaCode", c.name_th as "centreNameTh", c.name_en as "centreNameEn",
         m.status, m.planned_on as "plannedOn", m.planned_time as "plannedTime", m.place,
         (select count(*)::int from agenda_item i where i.meeting_id = m.id) as "itemCount",
         m.is_demo as "isDemo"
    from meeting m join centre c on c.id = m.centre_id`;

export async function listMeetingRows(
  em: EntityManager,
  ask: MeetingAsk,
): Promise<{ rows: MeetingListRow[]; nextCursor: string | null }> {
  const where = allOf([scopeSql(ask), centreSql(ask), afterCursor(ask)]);
  const rows = await em.execute<MeetingListRow[]>(
    `${MEETING_ROW_SQL} where ${where.sql} order by m.planned_on desc, m.id desc limit ?`,
    [...where.params, ask.limit + 1],
  );
  return pageOf(rows, ask.limit, (row) => ({ key: row.plannedOn, id: row.meetingId }));
}

/** One meeting as the list shows it; reach is the caller's to check. */
export async function findMeetingRow(
  em: EntityManager,
  meetingId: string,
): Promise<MeetingListRow | undefined> {
  const rows = await em.execute<MeetingListRow[]>(`${MEETING_ROW_SQL} where m.id = ?`, [meetingId]);
  return rows[0];
}

function scopeSql({ seats, on }: MeetingAsk): SqlPart {
  const columns = { centreId: 'm.centre_id', areaCode: 'm.area_code' };
  return seatScopeSql(columns, { seats, roles: PERMISSIONS['see-meeting'], on });
}

function centreSql({ centreId }: MeetingAsk): SqlPart {
  if (centreId === undefined) return { sql: 'true', params: [] };
  return { sql: 'm.centre_id = ?', params: [centreId] };
}

function afterCursor({ cursor }: MeetingAsk): SqlPart {
  const last = readCursor(cursor, isPlainDate);
  if (last === null) return { sql: 'true', params: [] };
  return { sql: '(m.planned_on, m.id) < (?::date, ?::uuid)', params: [last.key, last.id] };
}
