/** The one place where an allocation asks whether a fund may lend to a household at all. */

import type { Barred } from '#domain/allocation/village';
import type { BorrowerFacts, FundFacts, LoanWish } from '#domain/funds/eligibility/facts';
import { judgeFund } from '#domain/funds/eligibility/judge-fund';
import { CASH_REASONS, type Finding } from '#domain/funds/eligibility/reasons';

export interface AskedFund {
  readonly fundId: string;
  readonly fund: FundFacts;
  readonly borrower: BorrowerFacts;
}

/** Every reason but money, which an allocation weighs itself; nothing where the fund may lend. */
export function barredFor(
  { fundId, fund, borrower }: AskedFund,
  wish: LoanWish & { readonly caseId: string },
): Barred<Finding>[] {
  const reasons = judgeFund({ fund, borrower }, wish).findings.filter(
    ({ reason }) => !CASH_REASONS.some((cash) => cash === reason),
  );
  return reasons.length === 0 ? [] : [{ caseId: wish.caseId, fundId, reasons }];
}
