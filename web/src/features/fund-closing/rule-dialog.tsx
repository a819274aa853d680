import { useState } from 'react';
import type { FundClosing, NewSharingRule } from '#contracts/fund-closing';
import { SET_ASIDE_ACCOUNTS, type SetAsideAccount } from '#domain/ledger/accounts';
import { Dialog } from '../../components/action/dialog.tsx';
import { FormButtons } from '../../components/form/form-buttons.tsx';
import { ProblemForm } from '../../components/form/problem-form.tsx';
import { TextField } from '../../components/form/text-field.tsx';
import { BuddhistDateField } from '../../components/typed-field/buddhist-date-field.tsx';
import { PercentField } from '../../components/typed-field/percent-field.tsx';
import { percentFigure, todayInBangkok } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import { useClosingCommand } from './use-closing-command.ts';
import { closingWords } from './words.ts';

interface RuleProps {
  readonly closing: FundClosing;
  readonly onClose: () => void;
}

/** How the fund shares its surplus from a day on: per cent for each purpose, together the whole. */
export function RuleDialog({ closing, onClose }: RuleProps) {
  const t = useWords(closingWords);
  const [shares, setShares] = useState<Partial<Record<SetAsideAccount, number>>>(
    closing.rule?.shares ?? {},
  );
  const [effectiveFrom, setFrom] = useState<string | undefined>(todayInBangkok());
  const [reason, setReason] = useState('');
  const setting = useClosingCommand<NewSharingRule>({
    path: 'sharingRules',
    params: { fundId: closing.fundId },
    done: () => t('ruleSet'),
    onClose,
  });
  const rule = Object.fromEntries(
    SET_ASIDE_ACCOUNTS.map((account) => [account, shares[account] ?? 0]),
  ) as Record<SetAsideAccount, number>;
  const sum = Object.values(rule).reduce((all, part) => all + part, 0);
  const submit = () => {
    if (effectiveFrom) setting.run({ rule, effectiveFrom, reason });
  };
  return (
    <Dialog title={t('ruleTitle')} isOpen onClose={onClose}>
      <p>{t('ruleAbout')}</p>
      <ProblemForm problem={setting.problem} onSubmit={submit}>
        {SET_ASIDE_ACCOUNTS.map((account) => (
          <PercentField
            key={account}
            name={`rule.${account}`}
            label={t(account)}
            value={shares[account]}
            onChange={(part) => setShares((all) => ({ ...all, [account]: part }))}
          />
        ))}
        <p className={`font-bold ${sum === 10_000 ? 'text-leaf-700' : 'text-clay-700'}`}>
          {t('ruleSum', { value: percentFigure(sum) })}
        </p>
        <BuddhistDateField
          name="effectiveFrom"
          label={t('effectiveFrom')}
          value={effectiveFrom}
          onChange={setFrom}
          isRequired
        />
        <TextField
          name="reason"
          label={t('ruleReason')}
          value={reason}
          onChange={setReason}
          isRequired
        />
        <FormButtons save={t('save')} isRunning={setting.isRunning} onClose={onClose} />
      </ProblemForm>
    </Dialog>
  );
}
