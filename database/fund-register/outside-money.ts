import type { EntityManager } from '@mikro-orm/postgresql';
import type { InterestBearer } from '#domain/funds/register';
import type { Act } from '../act.ts';
import { placeOf } from '../places/place.ts';
import { findLocked } from '../rows.ts';
import { noteOnFund, writeOnFund } from './on-fund.ts';
import { OutsideMoney } from './register-entities.ts';

export interface OutsidePlan {
  readonly fundId: string;
  /** Who lent it: a bank, a ministry's programme. */
  readonly source: string;
  readonly amountSatang: bigint;
  readonly rateBasisPoints: number;
  readonly interestBorneBy: InterestBearer;
  readonly receivedOn: string;
  readonly dueOn: string;
}

/** In the order in which they are checked. */
export type OutsideRefusal = 'fund-without-money' | 'due-before-received';

/** Keeps that the fund lends on money from outside, and on which terms. The books know it by themselves. */
export function recordOutsideMoney(em: EntityManager, plan: OutsidePlan, act: Act) {
  const { fundId, amountSatang, rateBasisPoints, interestBorneBy, receivedOn, dueOn } = plan;
  return writeOnFund<OutsideRefusal>(
    em,
    {
      fundId,
      action: 'outside-money-recorded',
      detail: {
        amountSatang: String(amountSatang),
        rateBasisPoints,
        interestBorneBy,
        receivedOn,
        dueOn,
      },
      refuse: async (fund) => {
        if (!fund.hasMoney) return 'fund-without-money';
        return dueOn <= receivedOn ? 'due-before-received' : undefined;
      },
      write: async (own) => {
        await em.insert(OutsideMoney, { ...plan, ...own });
      },
    },
    act,
  );
}

/** In the order in which they are checked. */
export type RepaidRefusal = 'no-such-outside-money' | 'ended-already' | 'repaid-before-received';

/** The money went back to where it came from. */
export async function repayOutsideMoney(
  em: EntityManager,
  end: { readonly outsideMoneyId: string; readonly repaidOn: string },
  act: Act,
): Promise<{ id: string } | { refused: RepaidRefusal }> {
  const { outsideMoneyId: id, repaidOn } = end;
  const row = await findLocked(em, OutsideMoney, { id });
  if (row === undefined) return { refused: 'no-such-outside-money' };
  if (row.repaidOn !== null) return { refused: 'ended-already' };
  if (repaidOn < row.receivedOn) return { refused: 'repaid-before-received' };
  await em.nativeUpdate(OutsideMoney, { id }, { repaidOn });
  const { fundId } = row;
  const note = { fundId, action: 'outside-money-repaid', detail: { repaidOn } } as const;
  await noteOnFund(em, { ...note, place: placeOf(row) }, act);
  return { id };
}
