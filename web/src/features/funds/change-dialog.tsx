import { useState } from 'react';
import type { z } from 'zod';
import type { FundChangeForm, FundRegisterView } from '#contracts/fund-register';
import { NO_LENDING_REASONS, type NoLendingReason } from '#domain/funds/register';
import { CheckboxRow } from '../../components/form/checkbox-row.tsx';
import { FormDialog } from '../../components/form/form-dialog.tsx';
import { Select } from '../../components/form/select.tsx';
import { TextField } from '../../components/form/text-field.tsx';
import { noLendingReasonWords } from '../../lib/code-words/fund-register.ts';
import { useWords } from '../../lib/i18n.ts';
import { useWriting } from '../../lib/use-writing.ts';
import { fundWords } from './words.ts';

interface Draft {
  readonly lends: boolean;
  readonly noLendingReason: NoLendingReason | undefined;
  readonly countsInHeadline: boolean;
  readonly isCore: boolean;
  readonly registryCode: string;
  readonly reason: string;
}

interface ChangeDialogProps {
  readonly fund: FundRegisterView;
  readonly onClose: () => void;
}

/** Changes the register with a reason. */
export function ChangeDialog({ fund, onClose }: ChangeDialogProps) {
  const t = useWords(fundWords);
  const { lends, countsInHeadline, isCore } = fund;
  const [draft, setDraft] = useState<Draft>({
    lends,
    countsInHeadline,
    isCore,
    noLendingReason: fund.noLendingReason ?? undefined,
    registryCode: fund.registryCode ?? '',
    reason: '',
  });
  const writing = useWriting<z.input<typeof FundChangeForm>>({
    path: 'fundChanges',
    params: { fundId: fund.fundId },
    done: t('saved'),
    onDone: onClose,
  });
  const submit = () => {
    const noLendingReason = draft.lends ? null : (draft.noLendingReason ?? null);
    const registryCode = draft.registryCode.trim() === '' ? null : draft.registryCode;
    writing.run({ ...draft, noLendingReason, registryCode });
  };
  return (
    <FormDialog title={t('change')} writing={writing} onSubmit={submit} onClose={onClose}>
      <ChangeFields
        draft={draft}
        hasMoney={fund.hasMoney}
        onChange={(change) => setDraft({ ...draft, ...change })}
      />
    </FormDialog>
  );
}

interface ChangeFieldsProps {
  readonly draft: Draft;
  readonly hasMoney: boolean;
  readonly onChange: (change: Partial<Draft>) => void;
}

function ChangeFields({ draft, hasMoney, onChange }: ChangeFieldsProps) {
  const t = useWords(fundWords);
  const whyOf = useWords(noLendingReasonWords);
  return (
    <>
      <div>
        {hasMoney && (
          <CheckboxRow
            name="lends"
            label={t('mayLend')}
            isChecked={draft.lends}
            onChange={(lends) => onChange({ lends })}
          />
        )}
        {hasMoney && (
          <CheckboxRow
            name="countsInHeadline"
            label={t('countIt')}
            isChecked={draft.countsInHeadline}
            onChange={(countsInHeadline) => onChange({ countsInHeadline })}
          />
        )}
        <CheckboxRow
          name="isCore"
          label={t('isCore')}
          isChecked={draft.isCore}
          onChange={(isCore) => onChange({ isCore })}
        />
      </div>
      {!draft.lends && (
        <Select
          name="noLendingReason"
          label={t('whyNot')}
          choices={NO_LENDING_REASONS.map((value) => ({ value, label: whyOf(value) }))}
          value={draft.noLendingReason}
          onChange={(noLendingReason) => onChange({ noLendingReason })}
          isRequired
        />
      )}
      <TextField
        name="registryCode"
        label={t('code')}
        value={draft.registryCode}
        onChange={(registryCode) => onChange({ registryCode })}
        maxLength={40}
      />
      <TextField
        name="reason"
        label={t('reason')}
        value={draft.reason}
        onChange={(reason) => onChange({ reason })}
        isRequired
      />
    </>
  );
}
