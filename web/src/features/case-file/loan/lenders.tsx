import type { LoanView } from '#contracts/loans';
import { Table } from '../../../components/list/table.tsx';
import { bahtFigure } from '../../../lib/format.ts';
import { useLanguage, useWords } from '../../../lib/i18n.ts';
import { Folded } from './folded.tsx';
import { loanWords } from './words.ts';

/** Where several funds lend: what each lent, what has come back to it, what it is still owed. */
export function Lenders({ loan: { lenders } }: { loan: LoanView }) {
  const t = useWords(loanWords);
  const { language } = useLanguage();
  if (lenders.length === 0) return null;
  const figure = (key: 'lentSatang' | 'repaidSatang' | 'owedSatang', label: string) => ({
    key,
    label,
    isFigure: true,
    cell: (lender: LoanView['lenders'][number]) => bahtFigure(lender[key]),
  });
  return (
    <Folded summary={t('lenders')} aside={String(lenders.length)}>
      <p className="mb-2 text-sm text-soft">{t('lendersAbout')}</p>
      <Table
        caption={t('lenders')}
        rows={lenders}
        rowKey={(lender) => lender.fundId}
        columns={[
          { key: 'fund', label: t('fund'), cell: (lender) => lender.fundName[language] },
          figure('lentSatang', t('lent')),
          figure('repaidSatang', t('cameBack')),
          figure('owedSatang', t('stillOwed')),
        ]}
      />
    </Folded>
  );
}
