import { useState } from 'react';
import type { z } from 'zod';
import type { NewPolicy } from '#contracts/centres';
import { isWeight } from '#domain/allocation/weight-policies';
import { POLICY_KEYS, type PolicyKey } from '#domain/centre/policies';
import { FormDialog } from '../../../components/form/form-dialog.tsx';
import { RadioCards } from '../../../components/form/radio-cards.tsx';
import { Select } from '../../../components/form/select.tsx';
import { TextField } from '../../../components/form/text-field.tsx';
import { BuddhistDateField } from '../../../components/typed-field/buddhist-date-field.tsx';
import { NumberField } from '../../../components/typed-field/number-field.tsx';
import { PercentField } from '../../../components/typed-field/percent-field.tsx';
import { policyWords } from '../../../lib/code-words/funds.ts';
import { todayInBangkok } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { useWriting } from '../../../lib/use-writing.ts';
import { UNITS } from './units.ts';
import { byLawWords } from './words.ts';

/** What counts in the waiting order is changed by two people, on its own page. */
const SET_BY_ONE = POLICY_KEYS.filter((key) => !isWeight(key));

interface PolicyDialogProps {
  readonly centreId: string;
  readonly onClose: () => void;
}

/** Sets one value of the by-law from a day on; what was in force before stays readable. */
export function PolicyDialog({ centreId, onClose }: PolicyDialogProps) {
  const t = useWords(byLawWords);
  const nameOf = useWords(policyWords);
  const [key, setKey] = useState<PolicyKey>();
  const [value, setValue] = useState<number>();
  const [effectiveFrom, setFrom] = useState<string | undefined>(todayInBangkok());
  const [reason, setReason] = useState('');
  const writing = useWriting<z.input<typeof NewPolicy>>({
    path: 'centrePolicies',
    params: { centreId },
    done: t('saved'),
    onDone: onClose,
  });
  const choose = (next: PolicyKey | undefined) => {
    setKey(next);
    setValue(undefined);
  };
  const submit = () => {
    if (key && value !== undefined && effectiveFrom) {
      writing.run({ key, value, effectiveFrom, reason });
    }
  };
  return (
    <FormDialog
      title={t('set')}
      about={t('about')}
      writing={writing}
      onSubmit={submit}
      onClose={onClose}
    >
      <Select
        name="key"
        label={t('key')}
        choices={SET_BY_ONE.map((one) => ({ value: one, label: nameOf(one) }))}
        value={key}
        onChange={choose}
        isRequired
      />
      {key && <ValueField key={key} policy={key} value={value} onChange={setValue} />}
      <BuddhistDateField
        name="effectiveFrom"
        label={t('effectiveFrom')}
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
    </FormDialog>
  );
}

interface ValueFieldProps {
  readonly policy: PolicyKey;
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
}

function ValueField({ policy, value, onChange }: ValueFieldProps) {
  const t = useWords(byLawWords);
  const unit = UNITS[policy];
  const field = { name: 'value', label: t('value'), isRequired: true } as const;
  if (unit === 'percent') return <PercentField {...field} value={value} onChange={onChange} />;
  if (unit === 'yes-no') {
    return (
      <RadioCards
        {...field}
        choices={[
          { value: '1', label: t('yes') },
          { value: '0', label: t('no') },
        ]}
        value={value === undefined ? undefined : String(value)}
        onChange={(next) => onChange(Number(next))}
        isBeside
      />
    );
  }
  return <NumberField {...field} value={value} onChange={onChange} unit={t(unit)} />;
}
