import type { CaseFile } from '#contracts/cases';
import type { FinanceSums } from '#domain/assessment/sums';
import { satangFromJson } from '#domain/money/satang';
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
function surveyedSums({ before }: CaseFile): FinanceSums | null {
  if (before === null) return null;
  return {
    incomeSatang: satangFromJson(before.incomeSatang),
    expenseSatang: satangFromJson(before.expenseSatang),
    necessitiesSatang: satangFromJson(before.necessitiesSatang),
    savingsSatang: satangFromJson(before.savingsSatang),
    debtSatang: satangFromJson(before.debtSatang),
    instalmentSatang: satangFromJson(before.instalmentSatang),
  };
}
