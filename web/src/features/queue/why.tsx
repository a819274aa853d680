import type { AheadReason } from '#domain/queue/why-ahead';
import { NotLoaded } from '../../components/status/not-loaded.tsx';
import { Skeleton } from '../../components/status/skeleton.tsx';
import { bahtText, countText } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import { useWhy } from './use-queue.ts';
import type { QueueRow } from './waiting-list.tsx';
import { aheadWords, queueWords } from './words.ts';

/** As much of a lot as tells two apart for a reader. */
const SHOWN_OF_LOT = 8;

/** Each one ahead, and in which reasons it comes first, both figures side by side. */
export function Why({ own, rows }: { own: QueueRow; rows: readonly QueueRow[] }) {
  const t = useWords(queueWords);
  const reasonOf = useWords(aheadWords);
  const { data, error, refetch } = useWhy(own.caseId);
  if (data === undefined) {
    return error === null ? (
      <Skeleton lines={2} />
    ) : (
      <NotLoaded title={t('notLoaded')} error={error} onAgain={() => void refetch()} />
    );
  }
  if (data.ahead.length === 0) return <p>{t('whyFirst')}</p>;
  return (
    <ol className="flex flex-col gap-2">
      {data.ahead.map(({ place, caseId, reasons }) => {
        const theirs = rows.find((row) => row.caseId === caseId);
        if (theirs === undefined) return null;
        return (
          <li key={caseId}>
            {t('aheadOf', { place, household: theirs.household })}
            <ul className="list-disc pl-5 text-soft">
              {reasons.map((reason) => (
                <li key={reason}>
                  {reasonOf(reason, {
                    theirs: figureOf(theirs, reason),
                    own: figureOf(own, reason),
                  })}
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ol>
  );
}

function figureOf(row: QueueRow, reason: AheadReason): string {
  switch (reason) {
    case 'less-interest':
    case 'equal-less-interest':
      return bahtText(row.savedSatang);
    case 'more-hardship':
      return countText(row.harms.length);
    case 'longer-waiting':
    case 'equal-waited-longer':
      return countText(row.daysWaited);
    case 'equal-by-lot':
      return row.lot.slice(0, SHOWN_OF_LOT);
  }
}
