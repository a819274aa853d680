import { useState } from 'react';
import type { LoanView, ReceiptRow } from '#contracts/loans';
import { satangFromJson, satangToJson, sumSatang } from '#domain/money/satang';
import { Button } from '../../../components/action/button.tsx';
import { Table, type Column } from '../../../components/list/table.tsx';
import { Tag } from '../../../components/status/tag.tsx';
import { usePlaceName } from '../../../lib/code-words/cash-places.ts';
import { extraUseWords, moneyCameWords, overpaymentWords } from '../../../lib/code-words/loans.ts';
import { bahtFigure, bahtText, dayOfInstant, shortDateText } from '../../../lib/format.ts';
import { useLanguage, useWords } from '../../../lib/i18n.ts';
import { useMay } from '../../../lib/session.ts';
import { AskReversalDialog } from './ask-reversal-dialog.tsx';
import { Folded } from './folded.tsx';
import { WaitingReversal } from './waiting-reversal.tsx';
import { loanWords } from './words.ts';

/** Receipts with what waits to be cancelled before them; a cancelled one keeps its place and number. */
export function Receipts({ loan }: { loan: LoanView }) {
  const t = useWords(loanWords);
  const { receipts, loanId } = loan;
  const [undoing, setUndoing] = useState<ReceiptRow>();
  const isInDefault = receipts.some((paid) => paid.defaultInterestSatang !== '0');
  const columns = useReceiptColumns({ undo: setUndoing, isInDefault });
  if (receipts.length === 0) return <p className="py-3 text-soft">{t('noReceipts')}</p>;
  return (
    <>
      {receipts
        .filter((paid) => paid.reversal !== null)
        .map((paid) => (
          <WaitingReversal key={paid.repaymentId} paid={paid} />
        ))}
      <Folded summary={t('receipts')} aside={String(receipts.length)}>
        <Table
          caption={t('receipts')}
          rows={receipts}
          rowKey={(paid) => paid.repaymentId}
          columns={columns}
        />
      </Folded>
      {undoing !== undefined && (
        <AskReversalDialog loanId={loanId} paid={undoing} onClose={() => setUndoing(undefined)} />
      )}
    </>
  );
}

function useReceiptColumns({
  undo,
  isInDefault,
}: {
  readonly undo: (paid: ReceiptRow) => void;
  /** Whether any receipt has default interest. */
  readonly isInDefault: boolean;
}): Column<ReceiptRow>[] {
  const t = useWords(loanWords);
  const mayRecord = useMay('record-repayment');
  const figure = (key: string, label: string, satang: (paid: ReceiptRow) => string) => ({
    key,
    label,
    isFigure: true,
    cell: (paid: ReceiptRow) =>
      paid.cancelledOn === null ? bahtFigure(satang(paid)) : <s>{bahtFigure(satang(paid))}</s>,
  });
  const act: Column<ReceiptRow> = {
    key: 'act',
    label: t('act'),
    cell: (paid) =>
      paid.cancelledOn === null && paid.reversal === null && !paid.isBeforeChange ? (
        <span className="print:hidden">
          <Button
            look="quiet"
            label={t('undoOf', { number: paid.receiptNumber })}
            onPress={() => undo(paid)}
          >
            {t('undo')}
          </Button>
        </span>
      ) : (
        '–'
      ),
  };
  return [
    { key: 'receipt', label: t('receipt'), cell: (paid) => <ReceiptNumber paid={paid} /> },
    { key: 'day', label: t('day'), cell: (paid) => <ReceiptDay paid={paid} /> },
    figure('received', t('received'), (paid) => paid.amountSatang),
    figure('principal', t('ofPrincipalColumn'), (paid) => paid.principalSatang),
    figure('interest', t('interest'), (paid) => paid.interestSatang),
    ...(isInDefault
      ? [figure('inDefault', t('inDefault'), (paid) => paid.defaultInterestSatang)]
      : []),
    ...(mayRecord ? [act] : []),
  ];
}

/** The day the money came, and the day it was written down where that is another. */
function ReceiptDay({ paid: { paidOn, recordedAt, isImported } }: { paid: ReceiptRow }) {
  const t = useWords(loanWords);
  const recordedOn = dayOfInstant(recordedAt);
  return (
    <>
      {shortDateText(paidOn)}
      {recordedOn !== paidOn && !isImported && (
        <span className="block text-sm text-soft">
          {t('recordedOn', { date: shortDateText(recordedOn) })}
        </span>
      )}
    </>
  );
}

function ReceiptNumber({ paid }: { paid: ReceiptRow }) {
  const t = useWords(loanWords);
  const use = useWords(extraUseWords);
  const { language } = useLanguage();
  const came = useWords(moneyCameWords);
  const over = useWords(overpaymentWords);
  const nameOf = usePlaceName();
  const { cancelledOn, reallocatedOn, extraUse, bank, paidByFund } = paid;
  return (
    <span className="flex flex-wrap items-center gap-2">
      {paid.receiptNumber}
      {paid.isImported && <Tag>{t('imported')}</Tag>}
      {bank !== null && (
        <Tag>{came('toBank', { place: nameOf({ ...bank, kind: 'bank', holderName: null }) })}</Tag>
      )}
      {paidByFund !== null && <Tag>{t('paidByFund', { fund: paidByFund[language] })}</Tag>}
      {extraUse !== null && <Tag>{use(extraUse)}</Tag>}
      {paid.returnedSatang !== '0' && (
        <Tag>{over('returned', { returned: bahtText(paid.returnedSatang) })}</Tag>
      )}
      {cancelledOn !== null && (
        <Tag tone="bad">{t('cancelled', { date: shortDateText(cancelledOn) })}</Tag>
      )}
      {reallocatedOn !== null && (
        <Tag tone="care">{t('reallocated', { date: shortDateText(reallocatedOn) })}</Tag>
      )}
      <Shares shares={paid.shares} />
    </span>
  );
}

/** What of the receipt went to which fund, where several lend. */
function Shares({ shares }: Pick<ReceiptRow, 'shares'>) {
  const { language } = useLanguage();
  const t = useWords(loanWords);
  if (shares.length === 0) return null;
  return (
    <ul className="w-full text-sm text-soft">
      {shares.map((share) => {
        const parts = [share.principalSatang, share.interestSatang, share.defaultInterestSatang];
        const amount = bahtFigure(satangToJson(sumSatang(parts.map(satangFromJson))));
        return (
          <li key={share.fundId}>{t('shareOf', { fund: share.fundName[language], amount })}</li>
        );
      })}
    </ul>
  );
}
