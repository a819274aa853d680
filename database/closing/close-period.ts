/** Closing a period of a fund's books: from then on nothing is written on its days. */

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
import { findRow } from '../rows.ts';
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
  await noteClose(
    em,
    { ...placeOf(fund), id, fundId, kind, firstOn },
    { action: 'period-closed', act },
  );
  return { closeId: id };
}

type Noted = Pick<PeriodClose, 'id' | 'fundId' | 'centreId' | 'areaCode' | 'kind' | 'firstOn'>;

/** Writes what happened to a close into the trail. */
export async function noteClose(
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
