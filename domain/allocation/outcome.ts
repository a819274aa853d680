/** What an allocation comes to: households freed, interest they no longer pay, cash that stays. */

import { satang, sumSatang, type Satang } from '../money/satang.ts';
import type { Placement } from './model.ts';
import { savedSatang, type LendingFund, type Village, type WaitingCase } from './village.ts';

export interface ProposedLoan {
  readonly caseId: string;
  readonly fundId: string;
  readonly amountSatang: Satang;
  /** Interest of one year less than today; negative when it is more. */
  readonly savedSatang: Satang;
}

export interface FundAfter {
  readonly fundId: string;
  readonly households: number;
  readonly lentSatang: Satang;
  readonly cashBeforeSatang: Satang;
  readonly cashAfterSatang: Satang;
  readonly reserveSatang: Satang;
}

export interface Outcome {
  /** In the order of the cases. */
  readonly loans: readonly ProposedLoan[];
  readonly lentSatang: Satang;
  /** A year, all households together. */
  readonly savedSatang: Satang;
  /** Every fund, in the order of the village. */
  readonly funds: readonly FundAfter[];
}

/** What comes of the answer, from the facts alone. */
export function outcomeOf({ cases, funds }: Village, placement: Placement): Outcome {
  const loans = cases.flatMap((one, caseAt) => loanOf(one, fundAtOf(funds, placement[caseAt])));
  return {
    loans,
    lentSatang: sumSatang(loans.map((loan) => loan.amountSatang)),
    savedSatang: sumSatang(loans.map((loan) => loan.savedSatang)),
    funds: funds.map((fund) => fundAfter(fund, loans)),
  };
}

function fundAtOf(
  funds: readonly LendingFund[],
  at: number | null | undefined,
): LendingFund | undefined {
  return at === null || at === undefined ? undefined : funds[at];
}

function loanOf(one: WaitingCase, fund: LendingFund | undefined): ProposedLoan[] {
  if (fund === undefined) return [];
  const { caseId, amountSatang } = one;
  return [{ caseId, fundId: fund.fundId, amountSatang, savedSatang: savedSatang(one, fund) }];
}

function fundAfter(fund: LendingFund, loans: readonly ProposedLoan[]): FundAfter {
  const own = loans.filter(({ fundId }) => fundId === fund.fundId);
  const lentSatang = sumSatang(own.map(({ amountSatang }) => amountSatang));
  return {
    fundId: fund.fundId,
    households: own.length,
    lentSatang,
    cashBeforeSatang: fund.cashSatang,
    cashAfterSatang: satang(fund.cashSatang - lentSatang),
    reserveSatang: fund.reserveSatang,
  };
}
