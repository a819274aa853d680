import { useState } from 'react';
import type { z } from 'zod';
import type { NewByLaw } from '#contracts/by-laws';
import { BY_LAW_RULES } from '#domain/funds/by-laws/by-law';
import { CheckboxRow } from '../../../components/form/checkbox-row.tsx';
import { FormDialog } from '../../../components/form/form-dialog.tsx';
import { Select } from '../../../components/form/select.tsx';
import { TextField } from '../../../components/form/text-field.tsx';
import { BuddhistDateField } from '../../../components/typed-field/buddhist-date-field.tsx';
import { byLawRuleWords } from '../../../lib/code-words/by-laws.ts';
import { todayInBangkok } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { useWriting } from '../../../lib/use-writing.ts';
import { EMPTY_DRAFT, settingOf, type ByLawDraft } from './draft.ts';
import { UnusualNotice } from './unusual-notice.tsx';
import { ValueFields } from './value-fields.tsx';
import { fundByLawWords } from './words.ts';

/** One rule from a day on; what is unusual is said while it is typed. */
export function ByLawForm({ fundId, onClose }: { fundId: string; onClose: () => void }) {
  const t = useWords(fundByLawWords);
  const ruleOf = useWords(byLawRuleWords);
  const [draft, setDraft] = useState<ByLawDraft>(EMPTY_DRAFT);
  const [effectiveFrom, setFrom] = useState<string | undefined>(todayInBangkok());
  const [reason, setReason] = useState('');
  const [source, setSource] = useState('');
  const change = (to: Partial<ByLawDraft>) => setDraft({ ...draft, ...to });
  const setting = settingOf(draft);
  const writing = useWriting<z.input<typeof NewByLaw>>({
    path: 'fundByLaws',
    params: { fundId },
    done: t('saved'),
    onDone: onClose,
  });
  const submit = () => {
    if (setting !== undefined && effectiveFrom !== undefined)
      writing.run({ setting, effectiveFrom, reason, source });
  };
  return (
    <FormDialog title={t('add')} writing={writing} onSubmit={submit} onClose={onClose}>
      <Select
        name="rule"
        label={t('which')}
        choices={BY_LAW_RULES.map((value) => ({ value, label: ruleOf(value) }))}
        value={draft.rule}
        onChange={(rule) => setDraft({ ...EMPTY_DRAFT, rule })}
        isRequired
      />
      {!draft.ends && <ValueFields draft={draft} onChange={change} />}
      {setting !== undefined && <UnusualNotice setting={setting} />}
      {draft.rule !== undefined && (
        <CheckboxRow
          name="ends"
          label={t('ends')}
          isChecked={draft.ends}
          onChange={(ends) => change({ ends })}
        />
      )}
      <BuddhistDateField
        name="effectiveFrom"
        label={t('effectiveFrom')}
        help={t('effectiveHelp')}
        value={effectiveFrom}
        onChange={setFrom}
        isRequired
      />
      <TextField
        name="reason"
        label={t('reason')}
        help={t('reasonHelp')}
        value={reason}
        onChange={setReason}
        isRequired
      />
      <TextField
        name="source"
        label={t('source')}
        help={t('sourceHelp')}
        value={source}
        onChange={setSource}
        isRequired
      />
    </FormDialog>
  );
}
