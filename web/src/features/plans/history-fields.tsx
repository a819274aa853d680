import { BuddhistDateField } from '../../components/typed-field/buddhist-date-field.tsx';
import { MoneyField } from '../../components/typed-field/money-field.tsx';
import { NumberField } from '../../components/typed-field/number-field.tsx';
import { useWords } from '../../lib/i18n.ts';
import type { DebtHistoryDraft } from './history-draft.ts';
import { plansWords } from './words.ts';

interface HistoryFieldsProps {
  readonly debtId: string;
  readonly draft: DebtHistoryDraft;
  readonly onTell: (history: DebtHistoryDraft) => void;
  /** ISO date. */
  readonly today: string;
}

/** How an informal debt came to be; it is used for counting and kept nowhere. */
export function HistoryFields({ debtId, draft, onTell, today }: HistoryFieldsProps) {
  const t = useWords(plansWords);
  const change = (part: DebtHistoryDraft) => onTell({ ...draft, ...part });
  return (
    <details className="print:hidden">
      <summary className="flex min-h-12 cursor-pointer items-center font-semibold text-indigo-700 underline underline-offset-4">
        {t('tellHistory')}
      </summary>
      <div className="flex flex-col gap-4 py-2">
        <BuddhistDateField
          name={`lentOn-${debtId}`}
          label={t('lentOn')}
          value={draft.lentOn}
          onChange={(lentOn) => change({ lentOn })}
          latest={today}
        />
        <MoneyField
          name={`lent-${debtId}`}
          label={t('lent')}
          value={draft.lentSatang}
          onChange={(lentSatang) => change({ lentSatang })}
        />
        <MoneyField
          name={`paid-${debtId}`}
          label={t('paidMonthly')}
          value={draft.paidSatang}
          onChange={(paidSatang) => change({ paidSatang })}
        />
        <NumberField
          name={`times-${debtId}`}
          label={t('paidTimes')}
          most={600}
          value={draft.paidTimes}
          onChange={(paidTimes) => change({ paidTimes })}
        />
        <p className="text-sm text-soft">{t('historyHelp')}</p>
      </div>
    </details>
  );
}
