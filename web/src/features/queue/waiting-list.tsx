import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { WaitingQueue } from '#contracts/queue';
import { Section } from '../../components/page/section.tsx';
import { harmWords } from '../../lib/code-words/harms.ts';
import { bahtText } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import { Why } from './why.tsx';
import { queueWords } from './words.ts';

export type QueueRow = WaitingQueue['rows'][number];

/** Everybody at their place, each reason with its figure; nobody has a sum. `opened`: whose why is open. */
export function WaitingList({
  rows,
  opened,
}: {
  rows: readonly QueueRow[];
  opened: string | undefined;
}) {
  const t = useWords(queueWords);
  return (
    <Section
      title={t('list')}
      aside={<span className="text-soft">{t('count', { count: rows.length })}</span>}
      isBare
    >
      <ol className="flex flex-col gap-3">
        {rows.map((row) => (
          <li key={row.caseId} className="card px-5 py-4">
            <Waiting row={row} rows={rows} isOpened={row.caseId === opened} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

interface WaitingProps {
  readonly row: QueueRow;
  readonly rows: readonly QueueRow[];
  readonly isOpened: boolean;
}

function Waiting({ row, rows, isOpened }: WaitingProps) {
  const t = useWords(queueWords);
  const [isOpen, setOpen] = useState(isOpened);
  const { place, caseId, caseNumber, household } = row;
  return (
    <>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h3>
          <span className="block text-sm text-soft">{t('place', { place })}</span>
          <Link
            to="/cases/$caseId"
            params={{ caseId }}
            className="inline-flex min-h-11 items-center text-indigo-700 underline underline-offset-4"
          >
            {household}
          </Link>
        </h3>
        <span className="text-soft">
          {t('caseLine', { number: caseNumber, amount: bahtText(row.amountSatang) })}
        </span>
      </div>
      <Reasons row={row} />
      <details
        open={isOpened}
        onToggle={(event) => setOpen(event.currentTarget.open)}
        className="mt-1 print:hidden"
      >
        <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-indigo-700 underline underline-offset-4">
          {t('why', { place })}
        </summary>
        {isOpen && <Why own={row} rows={rows} />}
      </details>
    </>
  );
}

function Reasons({ row }: { row: QueueRow }) {
  const t = useWords(queueWords);
  const harmOf = useWords(harmWords);
  const isMore = row.savedSatang.startsWith('-');
  const amount = bahtText(isMore ? row.savedSatang.slice(1) : row.savedSatang);
  const reasons = [
    row.daysWaited === 0
      ? t('waitsToday')
      : t('waited', { days: row.daysWaited, months: row.monthsWaited }),
    t(isMore ? 'adds' : 'saves', { amount }),
    ...row.harms.map((harm) => harmOf(harm)),
  ];
  return (
    <ul className="list-disc pl-5">
      {reasons.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  );
}
