/** The ratio of one household, one contract in a centre, with the households that hold more. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { DebtSource, DebtTreatment } from '#domain/assessment/code-lists';
import {
  contractRatio,
  countContracts,
  type ContractRatio,
  type FundDebtsOfHousehold,
} from '#domain/loans/contract-ratio';
import { FUND_DEBT_SOURCES, type OpenContract, type SurveyedDebt } from '#domain/loans/older-debts';

/** A household that owes funds by more than one contract, by the case that is open or else its last. */
export interface HouseholdWithMore {
  readonly caseId: string;
  readonly number: number;
  readonly yearBe: number;
  readonly contracts: number;
}

export interface MeasuredContracts extends ContractRatio {
  /** Most contracts first. */
  readonly withMore: readonly HouseholdWithMore[];
}

interface HouseholdRow {
  readonly householdId: string;
  readonly caseId: string;
  readonly number: number;
  readonly yearBe: number;
}

interface ContractRow extends Omit<OpenContract, 'owedSatang'> {
  readonly householdId: string;
  readonly caseId: string;
  readonly owedSatang: string;
}

interface DebtRow extends Omit<SurveyedDebt, 'balanceSatang' | 'payoffSatang'> {
  readonly householdId: string;
  readonly balanceSatang: string;
  readonly payoffSatang: string | null;
  readonly source: DebtSource;
  readonly treatment: DebtTreatment | null;
}

/** Counts as of now: contracts signed and not yet paid, and debts to funds by the open case's survey. */
export async function measureContracts(
  em: EntityManager,
  { centreId }: { centreId: string },
): Promise<MeasuredContracts> {
  const households = await readHouseholds(em, centreId);
  const contracts = Map.groupBy(await readContracts(em, centreId), (row) => row.householdId);
  const debts = Map.groupBy(await readFundDebts(em, centreId), (row) => row.householdId);
  const counted = households.map(({ householdId, ...row }) => {
    const open = contracts.get(householdId) ?? [];
    const surveyed = debts.get(householdId) ?? [];
    return { ...row, contracts: countContracts(debtsOf(row.caseId, open, surveyed)) };
  });
  const withMore = counted.filter((row) => row.contracts > 1);
  withMore.sort((a, b) => b.contracts - a.contracts || a.yearBe - b.yearBe || a.number - b.number);
  return { ...contractRatio(counted.map((row) => row.contracts)), withMore };
}

function debtsOf(
  caseId: string,
  open: readonly ContractRow[],
  surveyed: readonly DebtRow[],
): FundDebtsOfHousehold {
  const earlier = open.filter((contract) => contract.caseId !== caseId);
  return {
    ownContracts: open.length - earlier.length,
    earlierContracts: earlier.map((row) => ({ ...row, owedSatang: BigInt(row.owedSatang) })),
    surveyedDebts: surveyed.map((row) => ({
      ...row,
      balanceSatang: BigInt(row.balanceSatang),
      payoffSatang: row.payoffSatang === null ? null : BigInt(row.payoffSatang),
    })),
  };
}

/** Every household with its case: the open one, else the last. */
async function readHouseholds(em: EntityManager, centreId: string): Promise<HouseholdRow[]> {
  return em.execute<HouseholdRow[]>(
    `select distinct on (household_id) household_id as "householdId", id as "caseId",
            number, year_be as "yearBe"
       from household_case where centre_id = ?
      order by household_id, closed_on desc nulls first, created_at desc, id`,
    [centreId],
  );
}

async function readContracts(em: EntityManager, centreId: string): Promise<ContractRow[]> {
  return em.execute<ContractRow[]>(
    `select c.household_id as "householdId", c.id as "caseId", l.id as "loanId",
            l.fund_id as "fundId", l.principal_satang as "owedSatang"
       from loan l join household_case c on c.id = l.case_id
      where l.centre_id = ? and l.status in ('signed', 'disbursed', 'repaying')
      order by l.year_be, l.number`,
    [centreId],
  );
}

/** Debts of a case that has come free, or is closed, are history. */
async function readFundDebts(em: EntityManager, centreId: string): Promise<DebtRow[]> {
  const sources = FUND_DEBT_SOURCES.map(() => '?').join(', ');
  return em.execute<DebtRow[]>(
    `select c.household_id as "householdId", d.id as "debtId", d.source,
            d.creditor_fund_id as "creditorFundId", d.treatment,
            d.balance_satang as "balanceSatang", d.payoff_satang as "payoffSatang"
       from debt d join household_case c on c.id = d.case_id and c.round = d.round
      where d.centre_id = ? and d.paid_on is null and c.closed_on is null
        and c.status not in ('cleared', 'honoured', 'watched', 'relapsed')
        and (d.creditor_fund_id is not null or d.source in (${sources}))
      order by d.position`,
    [centreId, ...FUND_DEBT_SOURCES],
  );
}
