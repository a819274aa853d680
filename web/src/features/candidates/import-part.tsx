import { useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import type { CheckedList } from '#contracts/candidates';
import { Button, buttonClass } from '../../components/action/button.tsx';
import { Table } from '../../components/list/table.tsx';
import { Section } from '../../components/page/section.tsx';
import { Notice } from '../../components/status/notice.tsx';
import { useLanguage, useWords } from '../../lib/i18n.ts';
import { asProblem } from '../../lib/problem.ts';
import { ImportForm } from './import-form.tsx';
import { TEMPLATE_ADDRESS, useListCheck } from './use-candidates.ts';
import { candidateWords } from './words.ts';

/** Choosing a file checks it at once; what is sound can be taken over whole. */
export function ImportPart({ centreId }: { centreId: string }) {
  const t = useWords(candidateWords);
  const { language } = useLanguage();
  const [isDone, setDone] = useState(false);
  const check = useListCheck(centreId);
  const choose = (files: FileList | null) => {
    const file = files?.[0];
    setDone(false);
    if (file !== undefined) check.mutate(file);
  };
  return (
    <Section title={t('import')}>
      <p className="mb-3 max-w-prose">{t('importAbout')}</p>
      <div className="flex flex-wrap gap-3">
        <a href={TEMPLATE_ADDRESS} download className={buttonClass('secondary')}>
          {t('template')}
        </a>
        <FileTrigger acceptedFileTypes={['.xlsx', '.csv']} onSelect={choose}>
          <Button look="secondary" isRunning={check.isPending}>
            {t('choose')}
          </Button>
        </FileTrigger>
      </div>
      <div aria-live="polite" className="mt-4 flex flex-col gap-4">
        {check.error !== null && (
          <Notice kind="bad">{asProblem(check.error).sentence[language]}</Notice>
        )}
        {isDone && <Notice kind="good">{t('imported')}</Notice>}
        {check.data !== undefined && !check.isPending && !isDone && (
          <>
            <State checked={check.data.checked} name={check.data.name} />
            {check.data.checked.faultCount === 0 && !check.data.checked.isKnown && (
              <ImportForm
                key={check.data.checked.fileHash}
                list={check.data}
                centreId={centreId}
                onDone={() => setDone(true)}
              />
            )}
          </>
        )}
      </div>
    </Section>
  );
}

function State({ checked, name }: { checked: CheckedList; name: string }) {
  const t = useWords(candidateWords);
  const { language } = useLanguage();
  if (checked.isKnown) return <Notice>{t('known', { name })}</Notice>;
  if (checked.faultCount === 0) {
    return <Notice kind="good">{t('sound', { name, count: checked.rowCount })}</Notice>;
  }
  const faults = checked.faults.map((fault, at) => ({ ...fault, key: String(at) }));
  return (
    <>
      <Notice kind="care">{t('faulty', { name, count: checked.faultCount })}</Notice>
      <Table
        caption={t('faults')}
        rows={faults}
        rowKey={({ key }) => key}
        columns={[
          { key: 'row', label: t('row'), cell: ({ row }) => row },
          {
            key: 'column',
            label: t('column'),
            cell: ({ column }) => column?.[language] ?? t('wholeRow'),
          },
          { key: 'fault', label: t('fault'), cell: ({ sentence }) => sentence[language] },
        ]}
      />
    </>
  );
}
