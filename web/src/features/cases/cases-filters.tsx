import { useId, useState } from 'react';
import { CASE_STATUSES } from '#domain/case/case-statuses';
import { Button } from '../../components/action/button.tsx';
import { LABEL } from '../../components/form/field-frame.tsx';
import { Select } from '../../components/form/select.tsx';
import { caseStatusWords } from '../../lib/code-words/case-statuses.ts';
import { useLanguage, useWords } from '../../lib/i18n.ts';
import { useMe } from '../../lib/session.ts';
import { isNarrowed, type CasesSearch } from './cases-search.ts';
import { casesWords } from './words.ts';

interface CasesFiltersProps {
  readonly search: CasesSearch;
  readonly onChange: (search: CasesSearch) => void;
}

/** A search that is sent when asked for, and lists that narrow at once. */
export function CasesFilters({ search, onChange }: CasesFiltersProps) {
  const t = useWords(casesWords);
  const statusOf = useWords(caseStatusWords);
  const { language } = useLanguage();
  const centres = useMe().data?.centres ?? [];
  const id = useId();
  const [text, setText] = useState(search.search ?? '');
  return (
    <form
      role="search"
      className="card mb-5 grid gap-4 p-4 sm:grid-cols-2 lg:grid-cols-[2fr_1.3fr_1.3fr]"
      onSubmit={(event) => {
        event.preventDefault();
        onChange({ ...search, search: text.trim() === '' ? undefined : text.trim() });
      }}
    >
      <div className="flex items-start gap-2 sm:col-span-2 lg:col-span-1">
        <div className="min-w-0 flex-1">
          <label htmlFor={id} className={LABEL}>
            {t('find')}
          </label>
          <input
            id={id}
            name="search"
            type="search"
            autoComplete="off"
            maxLength={200}
            className="field-box"
            placeholder={t('findHelp')}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </div>
        <div className="pt-[2.15rem]">
          <Button type="submit" look="secondary">
            {t('find')}
          </Button>
        </div>
      </div>
      <Select
        name="status"
        label={t('status')}
        emptyLabel={t('all')}
        choices={CASE_STATUSES.map((status) => ({ value: status, label: statusOf(status) }))}
        value={search.status}
        onChange={(status) => onChange({ ...search, status })}
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
          onChange={(centre) => onChange({ ...search, centre })}
        />
      )}
      {isNarrowed(search) && (
        <div className="self-end">
          <Button
            look="quiet"
            icon="close"
            onPress={() => {
              setText('');
              onChange({});
            }}
          >
            {t('clear')}
          </Button>
        </div>
      )}
    </form>
  );
}
