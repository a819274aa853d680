import type { CaseFile } from '#contracts/cases';
import { sumFinance, type FinanceSums } from '#domain/assessment/sums';
import { Notice } from '../../../../components/status/notice.tsx';
import { useWords } from '../../../../lib/i18n.ts';
import { SurveySums } from './survey-sums.tsx';
import { startWords } from './words.ts';

/** The figures of the survey, for those who judge by them. */
export function FinancePicture({ file }: { file: CaseFile }) {
  const t = useWords(startWords);
  const sums = surveyedSums(file);
  if (sums === null) return <Notice kind="care">{t('notSurveyed')}</Notice>;
  return <SurveySums sums={sums} title={t('assessTitle')} centreId={file.centreId} />;
}

/** Null where the reader may not see the figures, or where there are none yet. */
function surveyedSums({ incomes, expenses, debts }: CaseFile): FinanceSums | null {
  if (incomes === null || expenses === null || debts === null) return null;
  if (incomes.length + expenses.length + debts.length === 0) return null;
  return sumFinance({
    incomes: incomes.map((line) => ({ monthSatang: BigInt(line.monthSatang) })),
    expenses: expenses.map((line) => ({ ...line, monthSatang: BigInt(line.monthSatang) })),
    debts: debts.map((debt) => ({
      balanceSatang: BigInt(debt.balanceSatang),
      instalmentSatang: BigInt(debt.instalmentSatang),
    })),
  });
}
