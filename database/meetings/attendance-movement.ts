/** Every coming and going of a meeting, in the order of the room; a row of attendance keeps the ends only. */

import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Movement } from '#domain/meetings/attendance-at';
import { instant, placeColumns } from '../columns.ts';
import { placeOf } from '../places/place.ts';
import { listRows } from '../rows.ts';
import type { Meeting } from './meeting-entities.ts';

export const AttendanceMovement = defineEntity({
  name: 'AttendanceMovement',
  properties: {
    sequence: p.bigint().primary().autoincrement(),
    meetingId: p.uuid(),
    seatId: p.uuid(),
    ...placeColumns(),
    isPresent: p.boolean(),
    at: instant(),
  },
});
export type AttendanceMovement = InferEntity<typeof AttendanceMovement>;

/** Writes down who moved; the caller holds the lock of the meeting and has written the attendance. */
export async function keepMovements(
  em: EntityManager,
  meeting: Meeting,
  moved: { readonly seatIds: readonly string[]; readonly isPresent: boolean; readonly at: string },
): Promise<void> {
  const { seatIds, isPresent, at } = moved;
  const { centreId, areaCode } = placeOf(meeting);
  for (const seatId of seatIds) {
    await em.execute(
      `insert into attendance_movement (meeting_id, seat_id, centre_id, area_code, is_present, at)
       values (?, ?, ?, ?, ?, ?)`,
      [meeting.id, seatId, centreId, areaCode, isPresent, at],
    );
  }
}

/** In their order. */
export async function listMovements(em: EntityManager, meetingId: string): Promise<Movement[]> {
  return listRows(em, AttendanceMovement, { where: { meetingId }, orderBy: { sequence: 'asc' } });
}

/** The last movement of a meeting so far; null where nobody ever came. */
export async function lastMovement(em: EntityManager, meetingId: string): Promise<bigint | null> {
  return (await listMovements(em, meetingId)).at(-1)?.sequence ?? null;
}
