import type { DebtView } from '#contracts/cases';
import type { CentreView } from '#contracts/centres';
import { POLICY_DEFAULTS } from '#domain/centre/policies';
import { yearlyRateOf } from '#domain/debts/old-debt';
import { NEVER_REFINANCES, type FundKind } from '#domain/funds/fund-kinds';
import type { LeftOutReason } from '#domain/plans/plan-types';

/**
 * Why a debt has to stay with its creditor (กข.คจ. money) or is cheaper there than in a contract at the
 * common rate; the committee may still merge a cheaper one. Null for the others, and until the centre is known.
 */
export function leftOutReason(
  debt: Pick<DebtView, 'creditorFundId' | 'rateBasisPoints' | 'ratePeriod'>,
  centre: Pick<CentreView, 'funds' | 'policies'> | undefined,
): LeftOutReason | null {
  if (centre === undefined) return null;
  const lender = centre.funds.find(({ fundId }) => fundId === debt.creditorFundId);
  const never: readonly FundKind[] = NEVER_REFINANCES;
  if (lender !== undefined && never.includes(lender.kind)) return 'poverty-fund';
  const key = 'common-rate-basis-points';
  const common = centre.policies.find((policy) => policy.key === key)?.value;
  return yearlyRateOf(debt) < (common ?? POLICY_DEFAULTS[key]) ? 'cheaper-than-new-contract' : null;
}
