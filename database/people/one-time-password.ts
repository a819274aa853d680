/** A forgotten password is replaced by one that works once: its owner has to change it before anything else. */

import { randomUUID } from 'node:crypto';
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { record } from '../audit/record.ts';
import { instant } from '../columns.ts';
import { findRow } from '../rows.ts';
import type { SeatRow } from './seat.ts';

export const OneTimePassword = defineEntity({
  name: 'OneTimePassword',
  properties: {
    id: p.uuid().primary(),
    userId: p.text(),
    /** The seat by which the person was found; an account may have several. */
    seatId: p.uuid(),
    centreId: p.uuid().strictNullable(),
    areaCode: p.text(),
    bySeatId: p.uuid(),
    givenAt: instant(),
    /** When its owner chose another one, or a newer one was given. */
    endedAt: instant().strictNullable(),
  },
});
export type OneTimePassword = InferEntity<typeof OneTimePassword>;

/** Notes that the account behind the seat has a password that must be changed, and since when. */
export async function noteOneTimePassword(
  em: EntityManager,
  seat: Pick<SeatRow, 'id' | 'userId' | 'centreId' | 'areaCode'>,
  act: Act,
): Promise<void> {
  // Two who replace it at once, by different seats of the account, do so one after the other.
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 2))', [seat.userId]);
  await endOneTimePassword(em, { userId: seat.userId, at: act.at });
  const { id: seatId, userId, centreId, areaCode } = seat;
  const own = { id: randomUUID(), bySeatId: act.seatId, givenAt: act.at };
  await em.insert(OneTimePassword, { ...own, userId, seatId, centreId, areaCode });
  await record(em, {
    action: 'password-replaced',
    at: act.at,
    actor: act,
    place: { centreId, areaCode },
    subject: { kind: 'seat', id: seatId },
  });
}

/** Whether the account has to change its password before anything else. */
export async function hasOneTimePassword(em: EntityManager, userId: string): Promise<boolean> {
  return (await findRow(em, OneTimePassword, { userId, endedAt: null })) !== undefined;
}

/** The account has a password of its own again. */
export async function endOneTimePassword(
  em: EntityManager,
  { userId, at }: { userId: string; at: string },
): Promise<void> {
  await em.nativeUpdate(OneTimePassword, { userId, endedAt: null }, { endedAt: at });
}
