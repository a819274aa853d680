/** Closing a period of a fund's books, and opening it again for two people with a reason. */

import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { periodDays, type NamedPeriod } from '#domain/ledger/periods';
import { dayOf, type Act } from '../act.ts';
import type { AuditAction } from '../audit/actions.ts';
import { record } from '../audit/record.ts';
import { CashWithdrawal } from '../cash/cash-place.ts';
import { Fund } from '../funds/fund.ts';
import { lockBooks } from '../ledger/balances.ts';
import { placeOf } from '../places/place.ts';
import { findLocked, findRow } from '../rows.ts';
import { PeriodClose } from './closing-entities.ts';

/** In the order in which they are checked. */
export type CloseRefusal =
  | 'no-such-fund'
  | 'period-not-over'
  | 'period-before-the-fund'
  | 'closed-already'
  | 'withdrawal-waits';

/** Closes a period that is over. From now on nothing is written on its days. */
export async function closePeriod(
  em: EntityManager,
  { fundId, period }: { fundId: string; period: NamedPeriod },
  act: Act,
): Promise<{ closeId: string } | { refused: CloseRefusal }> {
  const fund = await findRow(em, Fund, { id: fundId });
  if (fund === undefined) return { refused: 'no-such-fund' };
  const { firstOn, lastOn } = periodDays(period);
  if (lastOn >= dayOf(act.at)) return { refused: 'period-not-over' };
  if (lastOn < fund.accededOn) return { refused: 'period-before-the-fund' };
  // Whoever is writing an entry holds the books, so that it is in before the close or refused after it.
  await lockBooks(em, fundId);
  const { kind } = period;
  const earlier = await findRow(em, PeriodClose, { fundId, kind, firstOn, status: 'closed' });
  if (earlier !== undefined) return { refused: 'closed-already' };
  const waiting = await findRow(em, CashWithdrawal, {
    fundId,
    status: 'asked',
    businessOn: { $gte: firstOn, $lte: lastOn },
  });
  if (waiting !== undefined) return { refused: 'withdrawal-waits' };
  const id = randomUUID();
  await em.insert(PeriodClose, {
    id,
    fundId,
    ...placeOf(fund),
    kind,
    firstOn,
    lastOn,
    status: 'closed',
    closedByUserId: act.userId,
    closedBySeatId: act.seatId,
    closedAt: act.at,
    reopenReason: null,
    reopenAskedByUserId: null,
    reopenAskedBySeatId: null,
    reopenAskedAt: null,
    reopenedByUserId: null,
    reopenedBySeatId: null,
    reopenedAt: null,
  });
  await note(em, { ...placeOf(fund), id, fundId, kind, firstOn }, { action: 'period-closed', act });
  return { closeId: id };
}

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
  await note(em, closed, { action: 'period-reopening-asked', act });
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
    await note(em, closed, { action: 'period-reopening-declined', act });
    return { closeId };
  }
  if (closed.reopenAskedByUserId === act.userId) return { refused: 'reopen-by-another' };
  await lockBooks(em, closed.fundId);
  if (await isShared(em, closed)) return { refused: 'surplus-shared-already' };
  const reopened = {
    status: 'reopened' as const,
    reopenedByUserId: act.userId,
    reopenedBySeatId: act.seatId,
    reopenedAt: act.at,
  };
  await em.nativeUpdate(PeriodClose, { id: closeId }, reopened);
  await note(em, closed, { action: 'period-reopened', act });
  return { closeId };
}

const NOT_ASKED = {
  reopenReason: null,
  reopenAskedByUserId: null,
  reopenAskedBySeatId: null,
  reopenAskedAt: null,
} as const;

async function isShared(em: EntityManager, closed: PeriodClose): Promise<boolean> {
  const rows = await em.execute(
    `select 1 from surplus_sharing
      where fund_id = ? and first_on <= ? and last_on >= ? limit 1`,
    [closed.fundId, closed.lastOn, closed.firstOn],
  );
  return rows.length > 0;
}

type Noted = Pick<PeriodClose, 'id' | 'fundId' | 'centreId' | 'areaCode' | 'kind' | 'firstOn'>;

async function note(
  em: EntityManager,
  closed: Noted,
  { action, act }: { action: AuditAction; act: Act },
): Promise<void> {
  await record(em, {
    action,
    at: act.at,
    actor: act,
    place: placeOf(closed),
    subject: { kind: 'fund', id: closed.fundId },
    detail: { closeId: closed.id, kind: closed.kind, firstOn: closed.firstOn },
  });
}
