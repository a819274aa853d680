import { useState } from 'react';
import type { z } from 'zod';
import type { FundRegisterView, NewDefaultInterest } from '#contracts/fund-register';
import {
  DEFAULT_INTEREST_RULES,
  type DefaultInterestRule,
} from '#domain/loans/living/terms/default-interest-rule';
import { FormDialog } from '../../components/form/form-dialog.tsx';
import { RadioCards } from '../../components/form/radio-cards.tsx';
import { TextField } from '../../components/form/text-field.tsx';
import { BuddhistDateField } from '../../components/typed-field/buddhist-date-field.tsx';
import { dateText, todayInBangkok } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import { useWriting } from '../../lib/use-writing.ts';
import { byLawWords } from './by-law-words.ts';
import { RegisterSection } from './register-section.tsx';
import { fundWords } from './words.ts';

/** What the fund decided on default interest, with the day from which each rule binds new contracts. */
export function DefaultInterest({ fund }: { fund: FundRegisterView }) {
  const t = useWords(byLawWords);
  const { defaultInterest, mayChange, fundId } = fund;
  const inForce = defaultInterest.find(({ effectiveFrom }) => effectiveFrom <= todayInBangkok());
  const rule = inForce?.rule ?? 'none';
  return (
    <RegisterSection
      title={t('title')}
      about={t('inForce', { rule: t(rule) })}
      add={mayChange ? t('set') : undefined}
      isEmpty={defaultInterest.length === 0}
      form={(onClose) => <RuleForm fundId={fundId} rule={rule} onClose={onClose} />}
    >
      {defaultInterest.map((row) => (
        <li key={row.effectiveFrom}>
          <span className="block font-semibold">{t(row.rule)}</span>
          <span className="block text-sm text-soft">
            {t('fromDay', { date: dateText(row.effectiveFrom), reason: row.reason })}
          </span>
        </li>
      ))}
    </RegisterSection>
  );
}

interface RuleFormProps {
  readonly fundId: string;
  readonly rule: DefaultInterestRule;
  readonly onClose: () => void;
}

function RuleForm({ fundId, rule: now, onClose }: RuleFormProps) {
  const t = useWords(byLawWords);
  const saved = useWords(fundWords);
  const [rule, setRule] = useState<DefaultInterestRule>(now);
  const [effectiveFrom, setFrom] = useState<string | undefined>(todayInBangkok());
  const [reason, setReason] = useState('');
  const writing = useWriting<z.input<typeof NewDefaultInterest>>({
    path: 'defaultInterestRules',
    params: { fundId },
    done: saved('saved'),
    onDone: onClose,
  });
  const submit = () => {
    if (effectiveFrom) writing.run({ rule, effectiveFrom, reason });
  };
  return (
    <FormDialog title={t('set')} writing={writing} onSubmit={submit} onClose={onClose}>
      <p>{t('about')}</p>
      <RadioCards
        name="rule"
        label={t('rule')}
        choices={DEFAULT_INTEREST_RULES.map((value) => ({
          value,
          label: t(value),
          about: t(`about-${value}`),
        }))}
        value={rule}
        onChange={setRule}
        isRequired
      />
      <BuddhistDateField
        name="effectiveFrom"
        label={t('effectiveFrom')}
        value={effectiveFrom}
        onChange={setFrom}
        isRequired
      />
      <TextField name="reason" label={t('reason')} value={reason} onChange={setReason} isRequired />
    </FormDialog>
  );
}
