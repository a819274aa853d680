import type { LoanView } from '#contracts/loans';
import { prescriptionWords } from '../../lib/code-words/loans.ts';
import { dateText } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import { Notice } from '../status/notice.tsx';

/** What a household is told before it pays or signs for an old debt (CCC s.193/14); nothing else is old. */
export function PrescriptionNotice({ prescription }: Pick<LoanView, 'prescription'>) {
  const t = useWords(prescriptionWords);
  if (prescription === null) return null;
  const date = dateText(prescription.lastDayOn);
  return prescription.hasPassed ? (
    <Notice kind="bad">{t('passed', { date })}</Notice>
  ) : (
    <Notice kind="care">{t('restarts', { date })}</Notice>
  );
}
