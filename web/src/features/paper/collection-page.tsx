import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { EnteredPayments, SheetCollection } from '#contracts/paper';
import { Icon } from '../../components/action/icon.tsx';
import { PageHeading } from '../../components/page/page-heading.tsx';
import { Section } from '../../components/page/section.tsx';
import { NotLoaded } from '../../components/status/not-loaded.tsx';
import { Notice } from '../../components/status/notice.tsx';
import { Skeleton } from '../../components/status/skeleton.tsx';
import { bahtText } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import { PaymentsForm } from './payments-form.tsx';
import { useSheetCollection } from './use-paper.ts';
import { paperWords } from './words.ts';

/** Entering the payments of one collection sheet in one go. */
export function CollectionPage() {
  const t = useWords(paperWords);
  const { sheetId } = useParams({ from: '/signed-in/paper/collections/$sheetId' });
  const { data, error, refetch } = useSheetCollection(sheetId);
  const [entered, setEntered] = useState<EnteredPayments>();
  if (data === undefined) {
    return error === null ? (
      <Skeleton lines={8} />
    ) : (
      <NotLoaded title={t('notLoaded')} error={error} onAgain={() => void refetch()} />
    );
  }
  return (
    <>
      <Heading collection={data} />
      {entered !== undefined ? (
        <Receipts entered={entered} collection={data} />
      ) : data.mayEnter && data.sheet.status === 'printed' ? (
        <PaymentsForm collection={data} onEntered={setEntered} />
      ) : (
        <NotNow collection={data} />
      )}
    </>
  );
}

function Heading({ collection }: { collection: SheetCollection }) {
  const t = useWords(paperWords);
  const { sheet } = collection;
  return (
    <PageHeading
      title={t('paymentsTitle', { code: sheet.sheetCode })}
      lead={t('paymentsLead')}
      before={
        <Link
          to="/centre/$centreId/paper"
          params={{ centreId: sheet.centreId }}
          className="inline-flex min-h-11 items-center gap-1 font-semibold text-indigo-700 print:hidden"
        >
          <Icon name="back" className="size-5" />
          {t('backToPaper')}
        </Link>
      }
    />
  );
}

function NotNow({ collection: { sheet } }: { collection: SheetCollection }) {
  const t = useWords(paperWords);
  const { sheetCode: code } = sheet;
  if (sheet.status === 'entered') {
    return <Notice kind="good">{t('paidTitle', { amount: '' })}</Notice>;
  }
  return (
    <Notice kind="care">
      {sheet.status === 'void' ? t('wasVoid', { code, reason: '' }) : t('mayNot')}
    </Notice>
  );
}

/** A receipt for each payment, for the treasurer to hand over. */
function Receipts(props: { entered: EnteredPayments; collection: SheetCollection }) {
  const t = useWords(paperWords);
  const { payments, totalSatang } = props.entered;
  const nameOf = new Map(props.collection.lines.map((line) => [line.loanId, line.household]));
  return (
    <Section title={t('paidTitle', { amount: bahtText(totalSatang) })}>
      <ul className="divide-y divide-line">
        {payments.map(({ loanId, receiptNumber, amountSatang }) => (
          <li key={loanId} className="flex flex-wrap justify-between gap-x-4 py-2">
            <span>{nameOf.get(loanId)}</span>
            <span>
              {bahtText(amountSatang)} · {t('receipt', { number: receiptNumber })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
