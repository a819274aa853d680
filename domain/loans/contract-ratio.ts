/** How far a centre is from one household, one contract: measured the same where the by-law is off. */

import { listOlderDebts, type OpenContract, type SurveyedDebt } from './older-debts.ts';

/** What one household owes to funds today. */
export interface FundDebtsOfHousehold {
  /** The open contract of the present case: signed, not yet paid. */
  readonly ownContracts: number;
  /** Open contracts of earlier cases. */
  readonly earlierContracts: readonly OpenContract[];
  /** Unpaid debts by the survey of the present case. */
  readonly surveyedDebts: readonly SurveyedDebt[];
}

export interface ContractRatio {
  /** The numerator: households that owe a fund by exactly one contract. */
  readonly withOne: number;
  /** The denominator: households that owe any fund. */
  readonly withAny: number;
}

/** How many contracts with funds a household has; one named by survey and books counts once. */
export function countContracts(household: FundDebtsOfHousehold): number {
  const { ownContracts, earlierContracts: contracts, surveyedDebts: debts } = household;
  return ownContracts + listOlderDebts({ contracts, debts }).length;
}

/** The two numbers of the ratio, from the contracts of each household. */
export function contractRatio(contractsOfHouseholds: readonly number[]): ContractRatio {
  const withAny = contractsOfHouseholds.filter((contracts) => contracts > 0);
  return {
    withOne: withAny.filter((contracts) => contracts === 1).length,
    withAny: withAny.length,
  };
}
