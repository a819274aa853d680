import type { TaskView } from '#contracts/tasks';
import { DataList } from '../../../../components/list/data-list.tsx';
import { occupationWords } from '../../../../lib/code-words/support.ts';
import { dateText } from '../../../../lib/format.ts';
import { useWords } from '../../../../lib/i18n.ts';
import { supportFormWords } from './words.ts';

/** What the household asked for: all that the agency may know. */
export function OfferNotice({ task: { support } }: { task: TaskView }) {
  const t = useWords(supportFormWords);
  const occupation = useWords(occupationWords);
  if (support === null) return null;
  return (
    <section
      aria-label={t('offerTitle')}
      className="rounded-card border-[1.5px] border-indigo-300 bg-indigo-50 p-4"
    >
      <h3 className="mb-1 font-bold text-indigo-900">{t('offerTitle')}</h3>
      <DataList
        items={[
          { label: t('occupation'), value: occupation(support.occupation) },
          { label: t('person'), value: support.personName },
          { label: t('need'), value: support.need },
          { label: t('offeredOn'), value: dateText(support.offeredOn) },
        ]}
      />
    </section>
  );
}
