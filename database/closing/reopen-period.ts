/** A closed period is opened again: one person asks with a reason, another confirms. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { lockBooks } from '../ledger/balances.ts';
import { findLocked } from '../rows.ts';
import { noteClose } from './close-period.ts';
import { PeriodClose } from './closing-entities.ts';
import { isSurplusShared } from './share-surplus.ts';

/** In the order in which they are checked. */
export type AskReopeningRefusal =
  | 'no-such-close'
  | 'period-is-open'
  | 'reopening-asked-already'
  | 'reason-missing';

/** The first of two people asks that a closed period be opened again. */
export async function askReopening(
  em: EntityManager,
  ask: { closeId: string; reason: string },
  act: Act,
): Promise<{ closeId: string } | { refused: AskReopeningRefusal }> {
  const { closeId } = ask;
  const closed = await findLocked(em, PeriodClose, { id: closeId });
  if (closed === undefined) return { refused: 'no-such-close' };
  if (closed.status !== 'closed') return { refused: 'period-is-open' };
  if (closed.reopenReason !== null) return { refused: 'reopening-asked-already' };
  const reopenReason = ask.reason.trim();
  if (reopenReason === '') return { refused: 'reason-missing' };
  await em.nativeUpdate(
    PeriodClose,
    { id: closeId },
    {
      reopenReason,
      reopenAskedByUserId: act.userId,
      reopenAskedBySeatId: act.seatId,
      reopenAskedAt: act.at,
    },
  );
  await noteClose(em, closed, { action: 'period-reopening-asked', act });
  return { closeId };
}

/** In the order in which they are checked. */
export type DecideReopeningRefusal =
  | 'no-such-close'
  | 'no-reopening-asked'
  | 'reopen-by-another'
  | 'surplus-shared-already';

/**
 * Another person opens the period again, or the request is dropped. A year whose surplus is shared stays
 * closed: what was set aside rests on it.
 */
export async function decideReopening(
  em: EntityManager,
  { closeId, outcome }: { closeId: string; outcome: 'reopened' | 'declined' },
  act: Act,
): Promise<{ closeId: string } | { refused: DecideReopeningRefusal }> {
  const closed = await findLocked(em, PeriodClose, { id: closeId });
  if (closed === undefined) return { refused: 'no-such-close' };
  if (closed.status !== 'closed' || closed.reopenReason === null) {
    return { refused: 'no-reopening-asked' };
  }
  if (outcome === 'declined') {
    await em.nativeUpdate(PeriodClose, { id: closeId }, NOT_ASKED);
    await noteClose(em, closed, { action: 'period-reopening-declined', act });
    return { closeId };
  }
  if (closed.reopenAskedByUserId === act.userId) return { refused: 'reopen-by-another' };
  await lockBooks(em, closed.fundId);
  if (await isSurplusShared(em, closed)) return { refused: 'surplus-shared-already' };
  const reopened = {
    status: 'reopened' as const,
    reopenedByUserId: act.userId,
    reopenedBySeatId: act.seatId,
    reopenedAt: act.at,
  };
  await em.nativeUpdate(PeriodClose, { id: closeId }, reopened);
  await noteClose(em, closed, { action: 'period-reopened', act });
  return { closeId };
}

const NOT_ASKED = {
  reopenReason: null,
  reopenAskedByUserId: null,
  reopenAskedBySeatId: null,
  reopenAskedAt: null,
} as const;
