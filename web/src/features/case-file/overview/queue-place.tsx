import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { pathOf } from '#contracts/paths';
import { CaseQueuePlace } from '#contracts/queue';
import { buttonClass } from '../../../components/action/button.tsx';
import { readAnswer } from '../../../lib/api-client.ts';
import { useWords } from '../../../lib/i18n.ts';
import { useMay } from '../../../lib/session.ts';
import type { File } from '../use-case-file.ts';
import { caseFileWords } from '../words.ts';

/** Where a household that waits for money stands, for the committee and those over it. */
export function QueuePlace({ file }: { file: File }) {
  const seesMeetings = useMay('see-meeting');
  const seesDebts = useMay('see-debts');
  if (file.status !== 'proposed' || !seesMeetings || !seesDebts) return null;
  return <Place caseId={file.caseId} />;
}

function Place({ caseId }: { caseId: string }) {
  const t = useWords(caseFileWords);
  const { data } = useQuery({
    queryKey: ['queue-place', caseId],
    queryFn: ({ signal }) =>
      readAnswer({ path: pathOf('caseQueuePlace', { caseId }), answer: CaseQueuePlace, signal }),
  });
  if (data === undefined || data.place === null) return null;
  const { place, of, centreId } = data;
  return (
    <div className="card mb-7 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-5 py-4">
      <p className="font-semibold">{t('queuePlace', { place, of })}</p>
      <Link
        to="/centre/$centreId/queue"
        params={{ centreId }}
        search={{ case: caseId }}
        className={`${buttonClass('secondary')} print:hidden`}
      >
        {t('queueWhy')}
      </Link>
    </div>
  );
}
