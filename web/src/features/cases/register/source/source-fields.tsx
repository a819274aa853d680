import { ASKED_SOURCES } from '#domain/case/source/case-source';
import { Select } from '../../../../components/form/select.tsx';
import { TextArea } from '../../../../components/form/text-area.tsx';
import { TextField } from '../../../../components/form/text-field.tsx';
import { Section } from '../../../../components/page/section.tsx';
import { Notice } from '../../../../components/status/notice.tsx';
import { BuddhistDateField } from '../../../../components/typed-field/buddhist-date-field.tsx';
import { caseSourceWords } from '../../../../lib/code-words/case-sources.ts';
import { todayInBangkok } from '../../../../lib/format.ts';
import { useLanguage, useWords } from '../../../../lib/i18n.ts';
import { useCentreFunds } from '../../use-cases.ts';
import type { SourceDraft } from './source-draft.ts';
import { sourceWords } from './words.ts';

interface SourceFieldsProps {
  readonly source: SourceDraft;
  readonly onChange: (source: SourceDraft) => void;
  readonly centreId: string | undefined;
}

/** Who asks for the case; a creditor is described, and told that the household decides. */
export function SourceFields({ source, onChange, centreId }: SourceFieldsProps) {
  const t = useWords(sourceWords);
  const kindOf = useWords(caseSourceWords);
  const { language } = useLanguage();
  const funds = useCentreFunds(centreId).data ?? [];
  const set = (part: Partial<SourceDraft>) => onChange({ ...source, ...part });
  return (
    <Section title={t('title')}>
      <div className="grid gap-5 sm:grid-cols-2">
        <Select
          name="source.kind"
          label={t('kind')}
          choices={ASKED_SOURCES.map((value) => ({ value, label: kindOf(value) }))}
          value={source.kind}
          onChange={(kind = 'household') => set({ kind })}
          isRequired
        />
        <BuddhistDateField
          name="source.askedOn"
          label={t('askedOn')}
          value={source.askedOn}
          onChange={(askedOn) => set({ askedOn })}
          latest={todayInBangkok()}
          isRequired
        />
        {source.kind === 'fund' && (
          <Select
            name="source.fundId"
            label={t('fund')}
            choices={funds.map(({ fundId, name }) => ({ value: fundId, label: name[language] }))}
            value={source.fundId}
            onChange={(fundId) => set({ fundId })}
            isRequired
          />
        )}
        {source.kind !== 'household' && (
          <TextField
            name="source.askedBy"
            label={t(source.kind === 'creditor' ? 'creditor' : 'askedBy')}
            value={source.askedBy}
            onChange={(askedBy) => set({ askedBy })}
          />
        )}
        {source.kind === 'creditor' && (
          <div className="flex flex-col gap-4 sm:col-span-2">
            <TextArea
              name="source.description"
              label={t('description')}
              help={t('descriptionHelp')}
              value={source.description}
              onChange={(description) => set({ description })}
              maxLength={2000}
              isRequired
            />
            <Notice>{t('householdDecides')}</Notice>
          </div>
        )}
      </div>
    </Section>
  );
}
