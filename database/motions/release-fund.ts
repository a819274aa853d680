/** A member fund leaves the centre by resolution. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { dayOf, type Act } from '../act.ts';
import { Fund } from '../funds/fund.ts';
import { leaveFund } from '../funds/leave-fund.ts';
import { readBalances } from '../ledger/balances.ts';
import { ENDED_LOAN_STATUSES, Loan } from '../loans/loan-entities.ts';
import { findRow, getRow } from '../rows.ts';
import type { MotionRow } from './motion-entity.ts';
import type { MoveMotionRefusal } from './move-motions.ts';

/** In the order in which they are checked. */
export type ReleaseRefusal = 'left-already' | 'loans-are-open' | 'voting-is-open';

/** What the members see of the fund; money is a decimal string of satang. */
export interface FundEvidence {
  readonly nameTh: string;
  readonly nameEn: string;
  readonly openLoans: number;
  readonly cashSatang: string;
}

export async function refusalOfRelease(
  em: EntityManager,
  { fundId, centreId }: { readonly fundId: string; readonly centreId: string },
): Promise<MoveMotionRefusal | undefined> {
  const fund = await findRow(em, Fund, { id: fundId, centreId, status: 'member' });
  return fund === undefined ? 'not-a-member-fund' : undefined;
}

export async function fundEvidence(em: EntityManager, fundId: string): Promise<FundEvidence> {
  const { nameTh, nameEn } = await getRow(em, Fund, { id: fundId });
  const open = { fundId, status: { $nin: ENDED_LOAN_STATUSES } };
  const { cash } = await readBalances(em, fundId);
  return { nameTh, nameEn, openLoans: await em.count(Loan, open), cashSatang: String(cash) };
}

/** It leaves on the day of the resolution, by the writer of its own form. */
export async function releaseFund(
  em: EntityManager,
  fundId: string,
  act: Act,
): Promise<{ refused: ReleaseRefusal } | undefined> {
  const left = await leaveFund(em, { fundId, leftOn: dayOf(act.at) }, act);
  if (!('refused' in left)) return undefined;
  const { refused } = left;
  if (refused === 'no-such-fund' || refused === 'before-it-joined')
    throw new Error(`A fund that was a member is refused: ${refused}`);
  return { refused };
}

export function fundIdOf({ fundId }: Pick<MotionRow, 'fundId'>): string {
  if (fundId === null) throw new Error('The motion names no fund');
  return fundId;
}
