import { trueRateBasisPoints } from '../interest/true-rate.ts';
import { satang } from '../money/satang.ts';
import { monthInterestOf, yearlyRateOf, type OldDebt } from './old-debt.ts';

/** A flat debt that its instalments do not end within this many months costs its interest for good. */
const LONGEST_FLAT_MONTHS = 600;

/**
 * What a debt costs a year in basis points, to be held against a new contract: its rate, or for flat
 * interest the true rate (IRR × 12) of the instalments still to come, which is higher than its name.
 */
export function yearlyCostOf(debt: OldDebt): number {
  if (debt.flatOnSatang === null || debt.principalSatang === 0n) return yearlyRateOf(debt);
  const interest = monthInterestOf(debt, debt.principalSatang);
  const toPrincipal = debt.instalmentSatang - interest;
  const months = toPrincipal > 0n ? Number(debt.principalSatang / toPrincipal) : Infinity;
  if (months > LONGEST_FLAT_MONTHS) {
    return Number((interest * 120_000n) / debt.principalSatang);
  }
  const payments = Array.from({ length: months }, () => debt.instalmentSatang);
  const rest = debt.principalSatang - BigInt(months) * toPrincipal;
  const last = rest > 0n ? [satang(rest + interest)] : [];
  return trueRateBasisPoints({
    principalSatang: debt.principalSatang,
    paymentsSatang: [...payments, ...last],
  });
}
