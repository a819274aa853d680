/**
 * One household, one contract: what a household owes to funds beside a new contract. The new contract
 * absorbs such a debt (it pays it off) or lists it (it stays, by agreement); what is neither is left out.
 */

import type { DebtSource, DebtTreatment } from '../assessment/code-lists.ts';

/** A debt of the survey, of which only these facts matter here. */
export interface SurveyedDebt {
  readonly debtId: string;
  readonly source: DebtSource;
  readonly creditorFundId: string | null;
  readonly treatment: DebtTreatment | null;
  readonly balanceSatang: bigint;
  readonly payoffSatang: bigint | null;
}

/** An open contract of an earlier case of the household, in the books of a member fund. */
export interface OpenContract {
  readonly loanId: string;
  readonly fundId: string;
  /** Principal still owed. */
  readonly owedSatang: bigint;
}

export type Covering = 'absorbed' | 'listed';

/** One older debt to a fund; `loanId` when it stands in our books, `debtId` when the survey names it. */
export interface OlderDebt {
  readonly debtId: string | null;
  readonly loanId: string | null;
  readonly fundId: string | null;
  readonly amountSatang: bigint;
  /** Null: the new contract would neither pay nor name it. */
  readonly covering: Covering | null;
}

/** Sources of the finance form whose creditor is a fund of the community (1.3 and 1.4). */
export const FUND_DEBT_SOURCES = [
  'community-finance',
  'state-community-fund',
] as const satisfies readonly DebtSource[];

const COVERINGS = { refinance: 'absorbed', stays: 'listed' } as const satisfies Record<
  DebtTreatment,
  Covering
>;

/** Whether the creditor is a fund: a member fund by name, or a community fund by its source. */
export function isFundDebt(debt: Pick<SurveyedDebt, 'source' | 'creditorFundId'>): boolean {
  const sources: readonly DebtSource[] = FUND_DEBT_SOURCES;
  return debt.creditorFundId !== null || sources.includes(debt.source);
}

/**
 * Every older debt to a fund, once: a contract of the books and a debt of the survey at the same fund
 * are one, pair by pair. Contracts that the survey does not name are left out (`covering` is null).
 */
export function listOlderDebts(known: {
  readonly contracts: readonly OpenContract[];
  readonly debts: readonly SurveyedDebt[];
}): OlderDebt[] {
  const unnamed = [...known.contracts];
  const surveyed = known.debts.filter(isFundDebt).map((debt): OlderDebt => {
    const at = unnamed.findIndex(({ fundId }) => fundId === debt.creditorFundId);
    const [contract] = at === -1 ? [] : unnamed.splice(at, 1);
    return {
      debtId: debt.debtId,
      loanId: contract?.loanId ?? null,
      fundId: debt.creditorFundId,
      amountSatang: debt.payoffSatang ?? debt.balanceSatang,
      covering: debt.treatment === null ? null : COVERINGS[debt.treatment],
    };
  });
  const leftOut = unnamed.map(({ loanId, fundId, owedSatang }): OlderDebt => {
    return { debtId: null, loanId, fundId, amountSatang: owedSatang, covering: null };
  });
  return [...surveyed, ...leftOut];
}
