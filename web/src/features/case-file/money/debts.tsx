import { Link } from '@tanstack/react-router';
import type { DebtView } from '#contracts/cases';
import { buttonClass } from '../../../components/action/button.tsx';
import { Table, type Column } from '../../../components/list/table.tsx';
import { Section } from '../../../components/page/section.tsx';
import { BarPair } from '../../../components/picture/bar-pair.tsx';
import { Notice } from '../../../components/status/notice.tsx';
import { Tag } from '../../../components/status/tag.tsx';
import {
  debtSourceWords,
  ratePeriodWords,
  treatmentWords,
} from '../../../lib/code-words/household.ts';
import { bahtFigure, bahtText, percentFigure, shortDateText } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { moneyWords } from './words.ts';

interface DebtsProps {
  readonly caseId: string;
  readonly debts: readonly DebtView[];
  /** What is owed today, also to the fund that took the old debts over. Decimal string of satang. */
  readonly nowSatang: string | null;
}

/** What the household owed when it came, and what it owes today. */
export function Debts({ caseId, debts, nowSatang }: DebtsProps) {
  const t = useWords(moneyWords);
  const columns = useDebtColumns(debts);
  if (debts.length === 0) {
    return (
      <Section title={t('debts')}>
        <p className="text-soft">{t('noDebts')}</p>
      </Section>
    );
  }
  const isAnyLeft = debts.some(({ paidOn }) => paidOn === null);
  const before = sumOf(debts, (debt) => debt.balanceSatang);
  const withCreditors = sumOf(debts, (debt) => debt.nowSatang);
  const now = nowSatang === null ? withCreditors : BigInt(nowSatang);
  return (
    <Section title={t('debts')} isBare aside={isAnyLeft && <ToPlans caseId={caseId} />}>
      <div className="card mb-4 px-5 py-4">
        <BarPair
          caption={t('compared')}
          pairs={[{ label: t('together'), beforeSatang: String(before), nowSatang: String(now) }]}
        />
        {now < before && (
          <div className="mt-3">
            <Notice kind="good">
              <p className="font-semibold">
                {now === 0n ? t('free') : t('less', { amount: bahtText(String(before - now)) })}
              </p>
            </Notice>
          </div>
        )}
        {now > withCreditors && (
          <p className="mt-3 text-soft">
            {t('toFund', {
              fund: bahtText(String(now - withCreditors)),
              creditors: bahtText(String(withCreditors)),
            })}
          </p>
        )}
      </div>
      <Table
        caption={t('debts')}
        columns={columns}
        rows={debts}
        rowKey={(debt) => debt.debtId}
        foot={{
          creditor: t('sum'),
          before: bahtFigure(String(before)),
          now: bahtFigure(String(withCreditors)),
        }}
      />
    </Section>
  );
}

function ToPlans({ caseId }: { caseId: string }) {
  const t = useWords(moneyWords);
  return (
    <Link
      to="/cases/$caseId/plans"
      params={{ caseId }}
      className={`${buttonClass('secondary')} print:hidden`}
    >
      {t('comparePlans')}
    </Link>
  );
}

function useDebtColumns(debts: readonly DebtView[]): Column<DebtView>[] {
  const t = useWords(moneyWords);
  const isOwnerShown = new Set(debts.map((debt) => debt.personId)).size > 1;
  return [
    {
      key: 'creditor',
      label: t('creditor'),
      cell: (debt) => <Creditor debt={debt} isOwnerShown={isOwnerShown} />,
    },
    { key: 'rate', label: t('rate'), cell: (debt) => <Rate debt={debt} /> },
    {
      key: 'before',
      label: t('before'),
      isFigure: true,
      cell: (debt) => bahtFigure(debt.balanceSatang),
    },
    { key: 'treatment', label: t('treatment'), cell: (debt) => <Treatment debt={debt} /> },
    { key: 'now', label: t('now'), isFigure: true, cell: (debt) => bahtFigure(debt.nowSatang) },
  ];
}

function Creditor({ debt, isOwnerShown }: { debt: DebtView; isOwnerShown: boolean }) {
  const t = useWords(moneyWords);
  const sourceOf = useWords(debtSourceWords);
  // Without a name, untold or not for this reader, the class stands for the creditor.
  const below = [
    debt.creditorName !== null && sourceOf(debt.source),
    isOwnerShown && t('owedBy', { name: debt.personName }),
  ];
  return (
    <>
      <span className="block">{debt.creditorName ?? sourceOf(debt.source)}</span>
      <span className="block text-sm font-normal text-soft">
        {below.filter(Boolean).join(' · ')}
      </span>
    </>
  );
}

function Rate({ debt }: { debt: DebtView }) {
  const t = useWords(moneyWords);
  const periodOf = useWords(ratePeriodWords);
  return (
    <span className="flex flex-col items-end gap-1 sm:items-start">
      <span>
        {t('percent', {
          value: percentFigure(debt.rateBasisPoints),
          period: periodOf(debt.ratePeriod),
        })}
      </span>
      {debt.isAboveLawfulRate && (
        <Tag tone="bad" icon="warning">
          {t('aboveLaw')}
        </Tag>
      )}
    </span>
  );
}

function Treatment({ debt }: { debt: DebtView }) {
  const t = useWords(moneyWords);
  const treatmentOf = useWords(treatmentWords);
  if (debt.treatment === null) return <>–</>;
  return (
    <span className="block">
      {treatmentOf(debt.treatment)}
      {debt.payoffSatang !== null && (
        <Line>{t('payoff', { amount: bahtText(debt.payoffSatang) })}</Line>
      )}
      {debt.paidOn !== null && (
        <>
          <Line>{t('paid', { date: shortDateText(debt.paidOn) })}</Line>
          <Line>
            {debt.receiptNumber === null
              ? t('noReceipt')
              : t('receipt', { number: debt.receiptNumber })}
          </Line>
        </>
      )}
    </span>
  );
}

function Line({ children }: { children: string }) {
  return <span className="block text-sm text-soft">{children}</span>;
}

function sumOf(debts: readonly DebtView[], satang: (debt: DebtView) => string): bigint {
  return debts.reduce((sum, debt) => sum + BigInt(satang(debt)), 0n);
}
