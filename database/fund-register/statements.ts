/** What was stated about a fund on a day: its capital and its memberships. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { Precision } from '#domain/funds/register';
import type { Act } from '../act.ts';
import { findRow } from '../rows.ts';
import { writeOnFund } from './on-fund.ts';
import { CapitalStatement, MembershipCount } from './register-entities.ts';

export interface CapitalPlan {
  readonly fundId: string;
  readonly statedOn: string;
  readonly amountSatang: bigint;
  readonly precision: Precision;
  /** Who or what states it: a balance sheet, an assembly, a news report. */
  readonly source: string;
}

/** In the order in which they are checked. */
export type CapitalRefusal = 'fund-without-money' | 'amount-is-negative' | 'stated-already';

/** Keeps a statement of capital beside the books, which it never changes. */
export function stateCapital(em: EntityManager, plan: CapitalPlan, act: Act) {
  const { fundId, statedOn, source, precision } = plan;
  return writeOnFund<CapitalRefusal>(
    em,
    {
      fundId,
      action: 'capital-stated',
      detail: { statedOn, precision, amountSatang: String(plan.amountSatang) },
      refuse: async (fund) => {
        if (!fund.hasMoney) return 'fund-without-money';
        if (plan.amountSatang < 0n) return 'amount-is-negative';
        const twin = await findRow(em, CapitalStatement, { fundId, statedOn, source });
        return twin === undefined ? undefined : 'stated-already';
      },
      write: async (own) => {
        await em.insert(CapitalStatement, { ...plan, ...own });
      },
    },
    act,
  );
}

export interface CountPlan {
  readonly fundId: string;
  readonly countedOn: string;
  readonly memberships: number;
  readonly source: string;
}

/** Keeps how many memberships the fund counted on a day. */
export function countMemberships(em: EntityManager, plan: CountPlan, act: Act) {
  const { fundId, countedOn, memberships } = plan;
  return writeOnFund<'stated-already'>(
    em,
    {
      fundId,
      action: 'memberships-counted',
      detail: { countedOn, memberships },
      refuse: async () => {
        const twin = await findRow(em, MembershipCount, { fundId, countedOn });
        return twin === undefined ? undefined : 'stated-already';
      },
      write: async (own) => {
        await em.insert(MembershipCount, { ...plan, ...own });
      },
    },
    act,
  );
}
