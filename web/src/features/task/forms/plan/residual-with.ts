import type { CaseFile } from '#contracts/cases';
import { residualSatang, sumFinance } from '#domain/assessment/sums';
import { satang, type Satang } from '#domain/money/satang';

/**
 * What would remain to live on a month with the new instalment in place of those of the merged debts;
 * null where the reader may not see the figures.
 */
export function residualWith(file: CaseFile, instalmentSatang: Satang): Satang | null {
  const { incomes, expenses, debts } = file;
  if (incomes === null || expenses === null || debts === null || incomes.length === 0) return null;
  const staying = debts.filter(({ treatment }) => treatment !== 'refinance');
  const sums = sumFinance({
    incomes: incomes.map((line) => ({ monthSatang: BigInt(line.monthSatang) })),
    expenses: expenses.map((line) => ({ ...line, monthSatang: BigInt(line.monthSatang) })),
    debts: staying.map((debt) => ({
      balanceSatang: BigInt(debt.balanceSatang),
      instalmentSatang: BigInt(debt.instalmentSatang),
    })),
  });
  return satang(residualSatang(sums) - instalmentSatang);
}
