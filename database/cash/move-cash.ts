/** Money of a fund changes its place without leaving the fund: handed over, or paid in at the bank. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { moveCashEntry } from '#domain/ledger/fund-entries';
import { satang } from '#domain/money/satang';
import { dayOf, type Act } from '../act.ts';
import { Fund } from '../funds/fund.ts';
import type { EntryRefusal } from '../ledger/post-entry.ts';
import { postForFund } from '../ledger/post-for-fund.ts';
import { findRow, listRows } from '../rows.ts';
import { CashPlace } from './cash-place.ts';
import { followDeposit, lockDepositTask } from './watch-hands.ts';

export interface CashMovePlan {
  readonly fundId: string;
  readonly fromPlaceId: string;
  readonly toPlaceId: string;
  readonly amountSatang: bigint;
  readonly movedOn: string;
  /** Unique for ever; a command's own key. */
  readonly moveId: string;
}

/** Why money cannot go from one place to the other, in the order in which they are checked. */
export type RouteRefusal = 'no-such-place' | 'places-must-differ' | 'moved-in-the-future';

/** In the order in which they are checked. */
export type MoveRefusal = RouteRefusal | 'bank-needs-two-signatures' | EntryRefusal;

/**
 * Posts the move at once; one to the bank finishes the task that asks for it. Money out of a bank is a
 * withdrawal and takes two signatures instead.
 */
export async function moveCash(
  em: EntityManager,
  plan: CashMovePlan,
  act: Act,
): Promise<{ entryId: string } | { refused: MoveRefusal }> {
  const route = await findRoute(em, plan, act);
  if ('refused' in route) return route;
  if (route.from.kind === 'bank') return { refused: 'bank-needs-two-signatures' };
  const isDeposit = route.to.kind === 'bank';
  const tasks = isDeposit ? await lockDepositTask(em, plan.fundId) : [];
  const { fundId, amountSatang, movedOn, ...places } = plan;
  const posted = await postForFund(
    em,
    {
      fund: route.fund,
      entry: moveCashEntry({ ...places, amountSatang: satang(amountSatang) }),
      postingKey: `move-cash/${plan.moveId}`,
      businessOn: movedOn,
      action: 'cash-moved',
      detail: { amountSatang: String(amountSatang), to: route.to.kind, movedOn },
    },
    act,
  );
  if ('refused' in posted) return posted;
  if (isDeposit) await followDeposit(em, { fundId, tasks }, act);
  return posted;
}

/** The two places of a move, both of the fund. */
export async function findRoute(
  em: EntityManager,
  plan: Pick<CashMovePlan, 'fundId' | 'fromPlaceId' | 'toPlaceId' | 'movedOn'>,
  act: Act,
): Promise<{ fund: Fund; from: CashPlace; to: CashPlace } | { refused: RouteRefusal }> {
  const { fundId, fromPlaceId, toPlaceId } = plan;
  const fund = await findRow(em, Fund, { id: fundId });
  const places = await listRows(em, CashPlace, { where: { fundId }, orderBy: { id: 'asc' } });
  const from = places.find(({ id }) => id === fromPlaceId);
  const to = places.find(({ id }) => id === toPlaceId);
  if (fund === undefined || from === undefined || to === undefined) {
    return { refused: 'no-such-place' };
  }
  if (from.id === to.id) return { refused: 'places-must-differ' };
  if (plan.movedOn > dayOf(act.at)) return { refused: 'moved-in-the-future' };
  return { fund, from, to };
}
