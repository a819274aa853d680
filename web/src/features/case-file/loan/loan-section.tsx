import { useState } from 'react';
import type { LoanSummary, LoanView } from '#contracts/loans';
import { Button } from '../../../components/action/button.tsx';
import { DataList, type Datum } from '../../../components/list/data-list.tsx';
import { Section } from '../../../components/page/section.tsx';
import { NotLoaded } from '../../../components/status/not-loaded.tsx';
import { ProgressBar } from '../../../components/status/progress-bar.tsx';
import { Skeleton } from '../../../components/status/skeleton.tsx';
import { Tag } from '../../../components/status/tag.tsx';
import { loanStatusWords, prescriptionWords } from '../../../lib/code-words/loans.ts';
import { bahtText, dateText, percentFigure } from '../../../lib/format.ts';
import { useLanguage, useWords } from '../../../lib/i18n.ts';
import { useMay } from '../../../lib/session.ts';
import { InterestPayer } from '../payer/interest-payer.tsx';
import { useLoan } from '../use-case-file.ts';
import { AskChangeDialog } from './ask-change-dialog.tsx';
import { loanChangeDialogWords } from './change-words.ts';
import { DefaultInterest } from './default-interest.tsx';
import { LedgerMoves } from './ledger-moves.tsx';
import { Lenders } from './lenders.tsx';
import { LoanChanges } from './loan-changes.tsx';
import { LoanPapers } from './loan-papers.tsx';
import { Receipts } from './receipts.tsx';
import { RepaymentDialog } from './repayment-dialog.tsx';
import { Schedule } from './schedule.tsx';
import { loanWords } from './words.ts';

/** One contract: how far it is paid, what is due next, and every paper and move behind it. */
export function LoanSection({ summary }: { summary: LoanSummary }) {
  const t = useWords(loanWords);
  const statusOf = useWords(loanStatusWords);
  const mayRecord = useMay('record-repayment');
  const [recording, setRecording] = useState<'no' | 'opening' | 'open'>('no');
  const { data: loan, error, refetch } = useLoan(summary.loanId);
  const record = async () => {
    setRecording('opening');
    // What is proposed must be owed at this moment: another desk may have taken a payment meanwhile.
    await refetch();
    setRecording('open');
  };
  const isRunning = summary.status === 'disbursed' || summary.status === 'repaying';
  return (
    <Section
      title={t('loan', { number: summary.contractNumber })}
      aside={
        <span className="flex flex-wrap gap-2">
          <Tag tone={summary.status === 'paid' ? 'good' : 'calm'}>
            {summary.cancelledOn === null ? statusOf(summary.status) : t('contractCancelled')}
          </Tag>
          {summary.isInArrears && (
            <Tag tone="bad" icon="warning">
              {t('inArrears')}
            </Tag>
          )}
        </span>
      }
    >
      <Progress summary={summary} />
      {isRunning && mayRecord && loan !== undefined && (
        <div className="my-4 flex flex-wrap gap-3 print:hidden">
          <Button icon="add" isRunning={recording === 'opening'} onPress={() => void record()}>
            {t('record')}
          </Button>
          <AskChange loan={loan} />
        </div>
      )}
      <Facts summary={summary} loan={loan} isRunning={isRunning} />
      {loan === undefined &&
        (error === null ? (
          <Skeleton />
        ) : (
          <NotLoaded title={t('notLoaded')} error={error} onAgain={() => void refetch()} />
        ))}
      {loan !== undefined && (
        <>
          <LoanPapers loan={loan} />
          <DefaultInterest loan={loan} />
          <Lenders loan={loan} />
          <Schedule rows={loan.schedule} />
          <Receipts loan={loan} />
          <LoanChanges loan={loan} />
          <InterestPayer loan={loan} />
          {loan.ledger.length > 0 && <LedgerMoves moves={loan.ledger} />}
          {recording === 'open' && (
            <RepaymentDialog loan={loan} onClose={() => setRecording('no')} />
          )}
        </>
      )}
    </Section>
  );
}

/** One request may wait at a time. */
function AskChange({ loan }: { loan: LoanView }) {
  const t = useWords(loanChangeDialogWords);
  const [isAsking, setAsking] = useState(false);
  if (loan.changes.some(({ status }) => status === 'asked' || status === 'on-agenda')) return null;
  return (
    <>
      <Button look="secondary" onPress={() => setAsking(true)}>
        {t('open')}
      </Button>
      {isAsking && <AskChangeDialog loan={loan} onClose={() => setAsking(false)} />}
    </>
  );
}

function Progress({ summary }: { summary: LoanSummary }) {
  const t = useWords(loanWords);
  if (summary.status === 'reserved' || summary.status === 'signed') return null;
  if (summary.status === 'released') return null;
  return (
    <ProgressBar
      label={t('repaid')}
      value={Number(summary.paidPrincipalSatang)}
      total={Number(summary.principalSatang)}
      valueText={t('ofPrincipal', {
        paid: bahtText(summary.paidPrincipalSatang),
        all: bahtText(summary.principalSatang),
      })}
    />
  );
}

interface FactsProps {
  readonly summary: LoanSummary;
  readonly loan: LoanView | undefined;
  readonly isRunning: boolean;
}

/** The household's own, and what somebody else bears of it. */
function useRateText({ rateBasisPoints, payerBasisPoints }: LoanSummary): string {
  const t = useWords(loanWords);
  const own = t('yearly', { value: percentFigure(rateBasisPoints) });
  if (payerBasisPoints === 0) return own;
  return `${own} ${t('borne', { value: percentFigure(payerBasisPoints) })}`;
}

function Facts({ summary, loan, isRunning }: FactsProps) {
  const t = useWords(loanWords);
  const prescription = useWords(prescriptionWords);
  const { language } = useLanguage();
  const rate = useRateText(summary);
  const items: Datum[] = [
    { label: t('fund'), value: summary.fundName[language] },
    { label: t('principal'), value: bahtText(summary.principalSatang) },
    { label: t('rate'), value: rate },
    {
      label: t('term'),
      value: t('months', { count: summary.termMonths, date: dateText(summary.endsOn) }),
    },
  ];
  if (summary.cancelledOn !== null) {
    const date = dateText(summary.cancelledOn);
    items.push({ label: t('cancelledOn'), value: t('byBothSides', { date }) });
  }
  if (isRunning) {
    items.push({ label: t('outstanding'), value: bahtText(summary.outstandingSatang) });
  }
  if (summary.nextPaymentSatang !== null && summary.nextDueOn !== null) {
    const date = dateText(summary.nextDueOn);
    const count = summary.dueInstalments;
    items.push(
      count > 0
        ? {
            label: t('dueNow'),
            value: t('dueSince', { count, amount: bahtText(summary.dueSatang), date }),
          }
        : {
            label: t('next'),
            value: t('nextOn', { amount: bahtText(summary.nextPaymentSatang), date }),
          },
    );
  }
  if (isRunning && loan) items.push({ label: t('payoff'), value: bahtText(loan.payoffSatang) });
  if (isRunning && loan?.afterTermAt) {
    const { contractSatang, statutorySatang } = loan.afterTermAt;
    const figures = { contract: bahtText(contractSatang), law: bahtText(statutorySatang) };
    const label = t(loan.defaultInterest === null ? 'afterTerm' : 'afterTermCharged');
    items.push({ label, value: t('afterTermAt', figures) });
  }
  if (loan?.prescription) {
    const date = dateText(loan.prescription.lastDayOn);
    items.push({ label: prescription('until'), value: prescription('untilDay', { date }) });
  }
  items.push({ label: t('interestPaid'), value: bahtText(summary.paidInterestSatang) });
  return <DataList items={items} />;
}
