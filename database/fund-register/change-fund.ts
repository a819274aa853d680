import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { refuseFundChange, type FundChange, type FundChangeRefusal } from '#domain/funds/register';
import { dayOf, type Act } from '../act.ts';
import { record } from '../audit/record.ts';
import { Fund } from '../funds/fund.ts';
import { placeOf } from '../places/place.ts';
import { findLocked } from '../rows.ts';
import { FundChangeRow } from './register-entities.ts';

export interface ChangePlan extends FundChange {
  readonly fundId: string;
  readonly reason: string;
}

/** Changes what the register says of a member fund; what it said before stays readable. */
export async function changeFund(
  em: EntityManager,
  plan: ChangePlan,
  act: Act,
): Promise<{ changed: true } | { refused: 'no-such-fund' | FundChangeRefusal }> {
  const { fundId, reason, ...to } = plan;
  const fund = await findLocked(em, Fund, { id: fundId });
  if (fund === undefined) return { refused: 'no-such-fund' };
  const refused = refuseFundChange(fund, to);
  if (refused !== undefined) return { refused };
  await em.nativeUpdate(Fund, { id: fundId }, { ...to, version: fund.version + 1 });
  const number = (await em.count(FundChangeRow, { fundId })) + 1;
  await em.insert(FundChangeRow, {
    id: randomUUID(),
    fundId,
    ...placeOf(fund),
    ...to,
    number,
    changedOn: dayOf(act.at),
    reason,
    bySeatId: act.seatId,
    recordedAt: act.at,
  });
  const { lends, noLendingReason, countsInHeadline, isCore } = to;
  await record(em, {
    action: 'fund-changed',
    at: act.at,
    actor: act,
    place: placeOf(fund),
    subject: { kind: 'fund', id: fundId },
    detail: { number, lends, noLendingReason, countsInHeadline, isCore },
  });
  return { changed: true };
}
