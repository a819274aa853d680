import type { OwnView } from '#contracts/own-view';
import { pathOf } from '#contracts/paths';
import { Section } from '../../../components/page/section.tsx';
import { bahtText, dateText } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { ownWords } from './words.ts';

/** Every payment with its paper, the newest first. */
export function OwnReceipts({ view }: { view: OwnView }) {
  const t = useWords(ownWords);
  return (
    <Section title={t('receipts')}>
      {view.receipts.length === 0 && <p>{t('receiptsNone')}</p>}
      <ul className="divide-y divide-line">
        {view.receipts.map((receipt) => (
          <li
            key={receipt.repaymentId}
            className="flex flex-wrap items-center justify-between gap-x-6 py-2"
          >
            <span>
              <span className="block font-semibold">{bahtText(receipt.amountSatang)}</span>
              <span className="block text-base text-soft">
                {dateText(receipt.paidOn)}
                {receipt.cancelledOn !== null && ` · ${t('cancelled')}`}
              </span>
            </span>
            <Paper receipt={receipt} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Paper({ receipt }: { receipt: OwnView['receipts'][number] }) {
  const t = useWords(ownWords);
  const { documentId, receiptNumber: number } = receipt;
  if (documentId === null) return <span>{t('receipt', { number })}</span>;
  return (
    <a
      href={pathOf('document', { documentId })}
      target="_blank"
      rel="noreferrer"
      aria-label={t('openReceipt', { number })}
      className="inline-flex min-h-12 items-center font-semibold text-indigo-700 underline underline-offset-4"
    >
      {t('receipt', { number })}
    </a>
  );
}
