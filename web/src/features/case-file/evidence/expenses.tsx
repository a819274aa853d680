import { useState } from 'react';
import type { EvidenceView } from '#contracts/evidence';
import { Button } from '../../../components/action/button.tsx';
import { Table } from '../../../components/list/table.tsx';
import { Section } from '../../../components/page/section.tsx';
import { expenseKindWords } from '../../../lib/code-words/household.ts';
import { bahtFigure } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { CorrectDialog } from './correct-dialog.tsx';
import { evidenceWords } from './words.ts';

type Expense = EvidenceView['expenses'][number];

/** The frozen expenses, a month and a year apart. */
export function Expenses({ caseId, page }: { caseId: string; page: EvidenceView }) {
  const t = useWords(evidenceWords);
  const kindOf = useWords(expenseKindWords);
  const [wrong, setWrong] = useState<Expense>();
  return (
    <Section title={t('expenses')} isBare>
      <Table
        caption={t('expenses')}
        rows={page.expenses}
        rowKey={(expense) => expense.lineKey}
        columns={[
          { key: 'kind', label: t('expense'), cell: (expense) => kindOf(expense.kind) },
          {
            key: 'every',
            label: t('every'),
            cell: (expense) => t(expense.every === 'year' ? 'yearly' : 'monthly'),
          },
          {
            key: 'amount',
            label: t('baht'),
            isFigure: true,
            cell: (expense) => bahtFigure(expense.amountSatang),
          },
          ...(page.mayCorrect
            ? [
                {
                  key: 'correct',
                  label: t('act'),
                  cell: (expense: Expense) => (
                    <Button
                      look="quiet"
                      onPress={() => setWrong(expense)}
                      label={`${t('correct')}: ${kindOf(expense.kind)}`}
                    >
                      {t('correct')}
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
      />
      {wrong !== undefined && (
        <CorrectDialog
          caseId={caseId}
          lineKind="expense"
          lineKey={wrong.lineKey}
          title={kindOf(wrong.kind)}
          figures={[
            {
              field: 'amountSatang',
              label: t(wrong.every === 'year' ? 'perYear' : 'perMonth'),
              satang: wrong.amountSatang,
            },
          ]}
          onClose={() => setWrong(undefined)}
        />
      )}
    </Section>
  );
}
