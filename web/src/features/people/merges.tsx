import { pathOf } from '#contracts/paths';
import { MergedPeople, type MergeRow } from '#contracts/person-merges';
import { Button } from '../../components/action/button.tsx';
import { FormErrorSummary } from '../../components/form/form-error-summary.tsx';
import { Section } from '../../components/page/section.tsx';
import { Tag } from '../../components/status/tag.tsx';
import { announce } from '../../lib/announce.ts';
import { sendCommand } from '../../lib/api-client.ts';
import { instantText } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useForgetPeople } from './use-people.ts';
import { peopleWords } from './words.ts';

/** What was merged, each of which can be parted again. */
export function Merges({ merges }: { merges: readonly MergeRow[] }) {
  const t = useWords(peopleWords);
  return (
    <Section title={t('merges')} isBare>
      <ul className="grid gap-3">
        {merges.map((merge) => (
          <Merge key={merge.mergeId} merge={merge} />
        ))}
      </ul>
    </Section>
  );
}

function Merge({ merge }: { merge: MergeRow }) {
  const t = useWords(peopleWords);
  const forget = useForgetPeople();
  const { mergeId, kept, merged } = merge;
  const parting = useCommand({
    form: `part-people:${mergeId}`,
    send: (_: undefined, idempotencyKey) =>
      sendCommand({
        path: pathOf('undoPersonMerge', { mergeId }),
        answer: MergedPeople,
        idempotencyKey,
      }),
    onDone: async () => {
      announce(t('parted'));
      await forget();
    },
  });
  return (
    <li className="card px-5 py-4">
      {parting.problem && (
        <FormErrorSummary problem={parting.problem} onReload={() => void forget()} />
      )}
      <div className="flex flex-wrap items-center justify-between gap-3">
        <div className="min-w-0">
          <p className="font-bold">{t('mergeLine', { kept: kept.name, merged: merged.name })}</p>
          <p className="text-soft">{t('mergedAt', { date: instantText(merge.mergedAt) })}</p>
        </div>
        {merge.undoneAt === null ? (
          <Button
            look="secondary"
            onPress={() => parting.run(undefined)}
            isRunning={parting.isRunning}
            label={t('partThese', { kept: kept.name, merged: merged.name })}
          >
            {t('part')}
          </Button>
        ) : (
          <Tag>{t('partedAt', { date: instantText(merge.undoneAt) })}</Tag>
        )}
      </div>
    </li>
  );
}
