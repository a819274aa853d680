import type { EntityManager } from '@mikro-orm/postgresql';
import { listByLaws, type WrittenByLaw } from '../by-laws/read-by-laws.ts';
import { listDefaultInterest, type DefaultInterestByLaw } from '../default-interest/by-law.ts';
import { Fund } from '../funds/fund.ts';
import { readBalancesOfFunds } from '../ledger/balances.ts';
import { Centre } from '../places/centre.ts';
import { findRow, getRow, listRows } from '../rows.ts';
import {
  CapitalStatement,
  FundChangeRow,
  MembershipCount,
  OutsideMoney,
  Signatory,
} from './register-entities.ts';

export interface FundRegister {
  readonly fund: Fund;
  readonly centre: Centre;
  /** Capital by the books, to stand beside what was stated. */
  readonly bookCapitalSatang: bigint;
  readonly changes: readonly FundChangeRow[];
  readonly statements: readonly CapitalStatement[];
  readonly counts: readonly MembershipCount[];
  readonly signatories: readonly Signatory[];
  readonly outsideMoney: readonly OutsideMoney[];
  readonly defaultInterest: readonly DefaultInterestByLaw[];
  readonly byLaws: readonly WrittenByLaw[];
}

/** Everything the register keeps of a fund, newest first; undefined when there is none. */
export async function findFundRegister(
  em: EntityManager,
  fundId: string,
): Promise<FundRegister | undefined> {
  const fund = await findRow(em, Fund, { id: fundId });
  if (fund === undefined) return undefined;
  const where = { fundId };
  const balances = await readBalancesOfFunds(em, [fundId]);
  return {
    fund,
    centre: await getRow(em, Centre, { id: fund.centreId }),
    bookCapitalSatang: balances.get(fundId)?.capital ?? 0n,
    changes: await listRows(em, FundChangeRow, { where, orderBy: { number: 'desc' } }),
    statements: await listRows(em, CapitalStatement, { where, orderBy: { statedOn: 'desc' } }),
    counts: await listRows(em, MembershipCount, { where, orderBy: { countedOn: 'desc' } }),
    signatories: await listRows(em, Signatory, { where, orderBy: { fromOn: 'desc', name: 'asc' } }),
    defaultInterest: await listDefaultInterest(em, fundId),
    byLaws: await listByLaws(em, fundId),
    outsideMoney: await listRows(em, OutsideMoney, { where, orderBy: { receivedOn: 'desc' } }),
  };
}
