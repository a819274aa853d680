import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Button } from '../../components/action/button.tsx';
import { Section } from '../../components/page/section.tsx';
import { Notice } from '../../components/status/notice.tsx';
import { dateText } from '../../lib/format.ts';
import { useLanguage, useWords } from '../../lib/i18n.ts';
import { asProblem } from '../../lib/problem.ts';
import type { useBookCheck } from './use-books.ts';
import { bookWords } from './words.ts';

type Check = ReturnType<typeof useBookCheck>;

/** Choosing the file checks it at once; a corrected one is chosen the same way. */
export function ChooseFile({ check }: { check: Check }) {
  const t = useWords(bookWords);
  const isAgain = check.data !== undefined || check.error !== null;
  const choose = (files: FileList | null) => {
    const file = files?.[0];
    if (file !== undefined) check.mutate(file);
  };
  return (
    <Section title={t('choose')}>
      <p className="mb-3 max-w-prose">{t('chooseAbout')}</p>
      <FileTrigger acceptedFileTypes={['.xlsx']} onSelect={choose}>
        <Button look={isAgain ? 'secondary' : 'primary'} isRunning={check.isPending}>
          {t(isAgain ? 'chooseOther' : 'chooseFile')}
        </Button>
      </FileTrigger>
      <div aria-live="polite" className="mt-3">
        <CheckState check={check} />
      </div>
    </Section>
  );
}

function CheckState({ check }: { check: Check }) {
  const t = useWords(bookWords);
  const { language } = useLanguage();
  if (check.isPending) return <p>{t('checking', { name: check.variables.name })}</p>;
  if (check.error !== null) {
    return (
      <Notice kind="bad" title={t('notChecked')}>
        <p>{asProblem(check.error).sentence[language]}</p>
      </Notice>
    );
  }
  if (check.data === undefined) return null;
  const { name, checked } = check.data;
  if (checked.importedOn !== null) {
    return (
      <Notice title={t('importedBefore', { date: dateText(checked.importedOn) })}>
        <p className="break-words">{t('checked', { name })}</p>
      </Notice>
    );
  }
  if (checked.faultCount === 0) {
    return (
      <Notice kind="good" title={t('sound')}>
        <p className="break-words">{t('checked', { name })}</p>
        {checked.examples > 0 && <p>{t('examples', { count: checked.examples })}</p>}
      </Notice>
    );
  }
  return (
    <Notice kind="bad" title={t('faulty', { count: checked.faultCount })}>
      <p className="break-words">{t('checked', { name })}</p>
      <p>{t('faultyAbout')}</p>
    </Notice>
  );
}
