import { useState } from 'react';
import { LIST_KINDS, type ListKind } from '#domain/case/lists/list-columns';
import { Button } from '../../components/action/button.tsx';
import { ProblemForm } from '../../components/form/problem-form.tsx';
import { Select } from '../../components/form/select.tsx';
import { BuddhistDateField } from '../../components/typed-field/buddhist-date-field.tsx';
import { listKindWords } from '../../lib/code-words/case-sources.ts';
import { todayInBangkok } from '../../lib/format.ts';
import { useLanguage, useWords } from '../../lib/i18n.ts';
import { useWriting } from '../../lib/use-writing.ts';
import { useFunds, type ChosenList } from './use-candidates.ts';
import { candidateWords } from './words.ts';

interface ImportFormProps {
  readonly list: ChosenList;
  readonly centreId: string;
  readonly onDone: () => void;
}

/** From where the list comes and of which day it is; then all of its rows are taken over. */
export function ImportForm({ list, centreId, onDone }: ImportFormProps) {
  const t = useWords(candidateWords);
  const kindOf = useWords(listKindWords);
  const { language } = useLanguage();
  const funds = useFunds(centreId).data ?? [];
  const [kind, setKind] = useState<ListKind>();
  const [fundId, setFund] = useState<string>();
  const [listedOn, setListedOn] = useState<string>();
  const writing = useWriting({
    path: 'candidateLists',
    params: { centreId },
    done: t('imported'),
    onDone,
  });
  const { file, format, checked } = list;
  const submit = () => {
    const ofFund = kind === 'fund-debtors' ? (fundId ?? null) : null;
    const { fileHash } = checked;
    writing.run({ file, format, fileHash, kind, fundId: ofFund, listedOn });
  };
  return (
    <ProblemForm problem={writing.problem} onSubmit={submit}>
      <div className="grid gap-4 sm:grid-cols-2">
        <Select
          name="kind"
          label={t('kind')}
          choices={LIST_KINDS.map((value) => ({ value, label: kindOf(value) }))}
          value={kind}
          onChange={setKind}
          isRequired
        />
        {kind === 'fund-debtors' && (
          <Select
            name="fundId"
            label={t('fund')}
            choices={funds.map((fund) => ({ value: fund.fundId, label: fund.name[language] }))}
            value={fundId}
            onChange={setFund}
            isRequired
          />
        )}
        <BuddhistDateField
          name="listedOn"
          label={t('listedOn')}
          value={listedOn}
          onChange={setListedOn}
          latest={todayInBangkok()}
          isRequired
        />
      </div>
      <div>
        <Button type="submit" isRunning={writing.isRunning}>
          {t('takeOver', { count: checked.rowCount })}
        </Button>
      </div>
    </ProblemForm>
  );
}
