import type { EntityManager } from '@mikro-orm/postgresql';
import type { FundFacts } from '#domain/funds/eligibility/facts';
import { byLawsOfFunds } from '../by-laws/read-by-laws.ts';
import { readBalancesOfFunds } from '../ledger/balances.ts';
import { listRows } from '../rows.ts';
import { withContractRates } from './contract-rate.ts';
import { Fund } from './fund.ts';

export interface FundWithFacts {
  readonly fund: Fund;
  readonly facts: FundFacts;
  /** Set aside for contracts that are resolved and not paid out; off the cash already. */
  readonly reservedSatang: bigint;
}

/** Every member fund of the centre as it is judged and lends on a day, by name; cash as the books stand now. */
export async function readFundFacts(
  em: EntityManager,
  ask: { centreId: string; on: string },
): Promise<FundWithFacts[]> {
  const members = await listRows(em, Fund, {
    where: { centreId: ask.centreId, status: 'member' },
    orderBy: { nameTh: 'asc', id: 'asc' },
  });
  const funds = await withContractRates(em, ask, members);
  const fundIds = funds.map(({ id }) => id);
  const balances = await readBalancesOfFunds(em, fundIds);
  const byLaws = await byLawsOfFunds(em, { fundIds, on: ask.on });
  return funds.map((fund) => ({
    fund,
    reservedSatang: balances.get(fund.id)?.reserved ?? 0n,
    facts: factsOf(fund, {
      cashSatang: balances.get(fund.id)?.cash ?? 0n,
      byLaws: byLaws.get(fund.id) ?? {},
    }),
  }));
}

/** One fund with the cash of its locked books, to decide on. */
export async function factsOfLocked(
  em: EntityManager,
  { fund, cashSatang, on }: { fund: Fund; cashSatang: bigint; on: string },
): Promise<FundFacts> {
  const byLaws = await byLawsOfFunds(em, { fundIds: [fund.id], on });
  return factsOf(fund, { cashSatang, byLaws: byLaws.get(fund.id) ?? {} });
}

function factsOf(
  { kind, status, hasMoney, lends, reserveSatang }: Fund,
  more: Pick<FundFacts, 'cashSatang' | 'byLaws'>,
): FundFacts {
  return { kind, status, hasMoney, lends, reserveSatang, ...more };
}
