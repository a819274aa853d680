/** The first use of a printed code, and whether a code still opens. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { accessState } from '#domain/household/access';
import { dayOf } from '../act.ts';
import { record } from '../audit/record.ts';
import { SeatRow } from '../people/seat.ts';
import { findLocked, getRow } from '../rows.ts';
import { HouseholdAccess } from './household-access.ts';

/**
 * Claims the code for its holder and gives the account to set the PIN of; undefined where no sheet of
 * this code waits. Of two first uses at the same moment one is claimed.
 */
export async function claimAccess(
  em: EntityManager,
  which: { readonly codeHash: string; readonly at: string },
): Promise<{ userId: string } | undefined> {
  const { codeHash, at } = which;
  const access = await findLocked(em, HouseholdAccess, { codeHash });
  if (access === undefined || stateOf(access, at) !== 'waiting') return undefined;
  await em.nativeUpdate(HouseholdAccess, { id: access.id }, { claimedAt: at });
  const { userId, id: seatId } = await getRow(em, SeatRow, { id: access.seatId });
  await record(em, {
    action: 'household-access-claimed',
    at,
    actor: { userId, seatId },
    place: access,
    subject: { kind: 'household-access', id: access.id },
    detail: { kind: access.kind },
  });
  return { userId };
}

/**
 * The account of a code that is in use, or undefined. Waits for whoever is just ending it, and then
 * sees it ended.
 */
export async function findOpenAccess(
  em: EntityManager,
  which: { readonly codeHash: string; readonly at: string },
): Promise<{ userId: string } | undefined> {
  const access = await findLocked(em, HouseholdAccess, { codeHash: which.codeHash });
  if (access === undefined || stateOf(access, which.at) !== 'in-use') return undefined;
  return { userId: (await getRow(em, SeatRow, { id: access.seatId })).userId };
}

function stateOf(access: HouseholdAccess, at: string) {
  const { claimedAt, revokedAt, firstUseUntil, endsOn } = access;
  const isClaimed = claimedAt !== null;
  return accessState(
    { isClaimed, isRevoked: revokedAt !== null, firstUseUntil, endsOn },
    dayOf(at),
  );
}
