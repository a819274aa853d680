import type { CaseFile } from '#contracts/cases';
import { satang, sumSatang, type Satang } from '#domain/money/satang';

/**
 * What would remain to live on a month with the new instalment in place of those of the merged debts;
 * null where the reader may not see the figures.
 */
export function residualWith(file: CaseFile, instalmentSatang: Satang): Satang | null {
  const { before, debts, incomes } = file;
  if (before === null || debts === null || (incomes ?? []).length === 0) return null;
  const merged = debts.filter(({ treatment }) => treatment === 'refinance');
  const freed = sumSatang(merged.map((debt) => BigInt(debt.instalmentSatang)));
  return satang(BigInt(before.residualSatang) + freed - instalmentSatang);
}
