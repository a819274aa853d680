import type { EntityManager } from '@mikro-orm/postgresql';
import type { z } from 'zod';
import type { FundClosing, YearSurplus } from '#contracts/fund-closing';
import { listCloses } from '#database/closing/read-closing';
import { findSharingRule } from '#database/closing/sharing-rules';
import type { Fund } from '#database/funds/fund';
import { readBalances } from '#database/ledger/balances';
import { SET_ASIDE_ACCOUNTS, type SetAsideAccount } from '#domain/ledger/accounts';

type Amounts = Readonly<Record<SetAsideAccount, bigint>>;

/** Amounts by purpose as decimal strings. */
export function sharesView(amounts: Amounts): NonNullable<z.input<typeof YearSurplus>['shares']> {
  const told = SET_ASIDE_ACCOUNTS.map((account) => [account, String(amounts[account])]);
  return Object.fromEntries(told) as Record<SetAsideAccount, string>;
}

/** The closing page of a fund as this reader sees it. */
export async function readFundClosing(
  em: EntityManager,
  fund: Fund,
  reader: { readonly userId: string; readonly today: string },
): Promise<z.input<typeof FundClosing>> {
  const closes = await listCloses(em, fund.id);
  const found = await findSharingRule(em, { fundId: fund.id, on: reader.today });
  return {
    fundId: fund.id,
    fundName: { th: fund.nameTh, en: fund.nameEn },
    closes: closes.map(({ reopenAskedByUserId, ...close }) => ({
      ...close,
      isOwn: reopenAskedByUserId === reader.userId,
    })),
    rule: found === undefined ? null : { effectiveFrom: found.effectiveFrom, shares: found.rule },
    setAside: sharesView(await readBalances(em, fund.id)),
  };
}
