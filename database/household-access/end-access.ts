import type { EntityManager } from '@mikro-orm/postgresql';
import type { AccessEndReason } from '#domain/household/access';
import { dayOf, type Act } from '../act.ts';
import { record } from '../audit/record.ts';
import { SeatRow } from '../people/seat.ts';
import { findLocked, getLocked } from '../rows.ts';
import { HouseholdAccess } from './household-access.ts';

/** In the order in which they are checked. */
export type EndAccessRefusal = 'no-such-access' | 'access-ended-already';

/**
 * Takes a code back. The caller ends the account and its sessions before the transaction commits, while
 * the row is locked: a sign-in that is under way waits for it and then finds the code ended.
 */
export async function endAccess(
  em: EntityManager,
  end: { readonly accessId: string; readonly reason: AccessEndReason },
  act: Act,
): Promise<{ userId: string } | { refused: EndAccessRefusal }> {
  const access = await findLocked(em, HouseholdAccess, { id: end.accessId });
  if (access === undefined) return { refused: 'no-such-access' };
  if (access.revokedAt !== null) return { refused: 'access-ended-already' };
  await em.nativeUpdate(
    HouseholdAccess,
    { id: access.id },
    { revokedAt: act.at, revokedReason: end.reason, revokedBySeatId: act.seatId },
  );
  const seat = await getLocked(em, SeatRow, { id: access.seatId });
  const today = dayOf(act.at);
  if (seat.untilOn === null || seat.untilOn > today) {
    await em.nativeUpdate(SeatRow, { id: seat.id }, { untilOn: today });
  }
  await record(em, {
    action: 'household-access-ended',
    at: act.at,
    actor: act,
    place: access,
    subject: { kind: 'household-access', id: access.id },
    detail: { kind: access.kind, reason: end.reason },
  });
  return { userId: seat.userId };
}
