import type { BookTotals } from '#contracts/books';
import { BOOK_STAGES } from '#domain/books/book-plan';
import { DataList } from '../../components/list/data-list.tsx';
import { Section } from '../../components/page/section.tsx';
import { bahtText, countText } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import { bookWords } from './words.ts';

interface BookTotalsCardProps {
  readonly totals: BookTotals;
  /** Whether it has been brought in, or would be. */
  readonly isDone?: boolean;
}

/** What the file brings, to be held against the paper. */
export function BookTotalsCard({ totals, isDone = false }: BookTotalsCardProps) {
  const t = useWords(bookWords);
  const [households, people] = [countText(totals.households), countText(totals.people)];
  const [loans, paid] = [countText(totals.loans), countText(totals.repayments)];
  return (
    <Section title={t(isDone ? 'totalsDone' : 'totals')}>
      <DataList
        items={[
          { label: t('funds'), value: t('fundsFigure', { count: countText(totals.funds) }) },
          { label: t('households'), value: t('householdsFigure', { count: households, people }) },
          { label: t('members'), value: t('membersFigure', { count: countText(totals.members) }) },
          { label: t('loans'), value: t('loansFigure', { count: loans, paid }) },
          { label: t('capital'), value: bahtText(totals.capitalSatang) },
          { label: t('savings'), value: bahtText(totals.savingsSatang) },
          { label: t('lent'), value: bahtText(totals.lentSatang) },
          { label: t('paid'), value: bahtText(totals.paidSatang) },
          { label: t('owed'), value: bahtText(totals.owedSatang) },
        ]}
      />
      <h3 className="mt-5 mb-2 font-bold">{t(isDone ? 'stagesDone' : 'stages')}</h3>
      <DataList
        items={BOOK_STAGES.toReversed().map((stage) => ({
          label: t(stage),
          value: t('casesFigure', { count: countText(totals.stages[stage]) }),
        }))}
      />
    </Section>
  );
}
