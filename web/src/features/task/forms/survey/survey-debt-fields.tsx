import type { FundView } from '#contracts/centres';
import type { PersonView } from '#contracts/people';
import { DEBT_SOURCES, type DebtSource } from '#domain/assessment/code-lists';
import { Select } from '../../../../components/form/select.tsx';
import { TextField } from '../../../../components/form/text-field.tsx';
import { MoneyField } from '../../../../components/typed-field/money-field.tsx';
import { debtSourceWords } from '../../../../lib/code-words/household.ts';
import { useLanguage, useWords } from '../../../../lib/i18n.ts';
import { startWords } from '../start/words.ts';
import { SurveyDebtStory } from './survey-debt-story.tsx';
import type { DebtDraft } from './survey-draft.ts';
import { SurveyDebtStanding, SurveyRate } from './survey-rate.tsx';

interface SurveyDebtFieldsProps {
  readonly at: number;
  readonly debt: DebtDraft;
  readonly members: readonly PersonView[];
  readonly funds: readonly FundView[];
  readonly onChange: (part: Partial<DebtDraft>) => void;
}

const FUND_SOURCES: readonly DebtSource[] = ['community-finance', 'state-community-fund'];

export function SurveyDebtFields(props: SurveyDebtFieldsProps) {
  const { at, debt, members, funds, onChange } = props;
  const t = useWords(startWords);
  const source = useWords(debtSourceWords);
  const { language } = useLanguage();
  const mayBeOurs = debt.source !== undefined && FUND_SOURCES.includes(debt.source);
  return (
    <>
      <Select
        name={`debts.${at}.source`}
        label={t('source')}
        choices={DEBT_SOURCES.map((value) => ({ value, label: source(value) }))}
        value={debt.source}
        onChange={(value) => onChange({ source: value, creditorFundId: undefined })}
        isRequired
      />
      <Select
        name={`debts.${at}.personId`}
        label={t('debtor')}
        choices={members.map(({ personId, name }) => ({ value: personId, label: name }))}
        value={debt.personId}
        onChange={(personId) => onChange({ personId })}
        isRequired
      />
      {mayBeOurs && funds.length > 0 && (
        <Select
          name={`debts.${at}.creditorFundId`}
          label={t('creditorFund')}
          choices={funds.map(({ fundId, name }) => ({ value: fundId, label: name[language] }))}
          value={debt.creditorFundId}
          onChange={(creditorFundId) => onChange({ creditorFundId })}
        />
      )}
      <TextField
        name={`debts.${at}.creditorName`}
        label={t('creditorName')}
        help={t('creditorNameHelp')}
        value={debt.creditorName}
        onChange={(creditorName) => onChange({ creditorName })}
      />
      <MoneyField
        name={`debts.${at}.balanceSatang`}
        label={t('balance')}
        value={debt.balanceSatang}
        onChange={(balanceSatang) => onChange({ balanceSatang })}
        isRequired
      />
      <MoneyField
        name={`debts.${at}.instalmentSatang`}
        label={t('instalmentMonth')}
        help={t('instalmentHelp')}
        value={debt.instalmentSatang}
        onChange={(instalmentSatang) => onChange({ instalmentSatang })}
        mayBeZero
        isRequired
      />
      <SurveyRate at={at} debt={debt} onChange={onChange} />
      <SurveyDebtStanding at={at} debt={debt} onChange={onChange} />
      <SurveyDebtStory at={at} debt={debt} onChange={onChange} />
    </>
  );
}
