import { DUE_BANDS } from '#contracts/tasks';
import { TASK_KINDS } from '#domain/tasks/task-kinds';
import { Button } from '../../components/action/button.tsx';
import { Select } from '../../components/form/select.tsx';
import { taskKindWords } from '../../lib/code-words/task-kinds.ts';
import { useLanguage, useWords } from '../../lib/i18n.ts';
import { useMe } from '../../lib/session.ts';
import { isFiltered, type InboxSearch } from './inbox-search.ts';
import { inboxWords } from './words.ts';

interface InboxFiltersProps {
  readonly search: InboxSearch;
  readonly onChange: (search: InboxSearch) => void;
}

/** Two or three lists to choose from; folded away on a phone until asked for. */
export function InboxFilters({ search, onChange }: InboxFiltersProps) {
  const t = useWords(inboxWords);
  const kind = useWords(taskKindWords);
  const { language } = useLanguage();
  const centres = useMe().data?.centres ?? [];
  return (
    <details className="mb-4" open={isFiltered(search) || undefined}>
      <summary className="flex min-h-11 w-fit cursor-pointer items-center font-semibold text-indigo-800 underline underline-offset-4">
        {t('filters')}
      </summary>
      <div className="card mt-2 grid gap-4 p-4 sm:grid-cols-2 lg:grid-cols-4 lg:items-end">
        <Select
          name="kind"
          label={t('kind')}
          emptyLabel={t('all')}
          choices={kindChoices(kind)}
          value={search.kind}
          onChange={(next) => onChange({ ...search, kind: next })}
        />
        <Select
          name="due"
          label={t('due')}
          emptyLabel={t('all')}
          choices={DUE_BANDS.map((band) => ({ value: band, label: t(`due-${band}`) }))}
          value={search.due}
          onChange={(next) => onChange({ ...search, due: next })}
        />
        {centres.length > 1 && (
          <Select
            name="centre"
            label={t('centre')}
            emptyLabel={t('all')}
            choices={centres.map(({ centreId, name }) => ({
              value: centreId,
              label: name[language],
            }))}
            value={search.centre}
            onChange={(next) => onChange({ ...search, centre: next })}
          />
        )}
        {isFiltered(search) && (
          <Button look="quiet" icon="close" onPress={() => onChange({ tab: search.tab })}>
            {t('clearFilters')}
          </Button>
        )}
      </div>
    </details>
  );
}

function kindChoices(word: (kind: (typeof TASK_KINDS)[number]) => string) {
  return TASK_KINDS.map((kind) => ({ value: kind, label: word(kind) })).toSorted((a, b) =>
    a.label.localeCompare(b.label, 'th'),
  );
}
