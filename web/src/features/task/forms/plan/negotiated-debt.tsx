import type { DebtView } from '#contracts/cases';
import type { MatterView } from '#contracts/negotiations';
import { DEBT_TREATMENTS } from '#domain/assessment/code-lists';
import type { LeftOutReason } from '#domain/plans/plan-types';
import { RadioCards } from '../../../../components/form/radio-cards.tsx';
import { Tag } from '../../../../components/status/tag.tsx';
import { MoneyField } from '../../../../components/typed-field/money-field.tsx';
import {
  debtSourceWords,
  ratePeriodWords,
  treatmentWords,
} from '../../../../lib/code-words/household.ts';
import { matterStatusWords } from '../../../../lib/code-words/negotiations.ts';
import { bahtText } from '../../../../lib/format.ts';
import { useWords } from '../../../../lib/i18n.ts';
import { FormCard } from '../../form/form-card.tsx';
import { formWords } from '../../form/words.ts';
import type { AgreedDraft } from './negotiate-creditors-form.tsx';
import { planWords } from './words.ts';

interface NegotiatedDebtProps {
  /** Why the debt is better left with its creditor, or has to be. */
  readonly leftOut: LeftOutReason | null;
  readonly at: number;
  readonly debt: DebtView;
  readonly agreed: AgreedDraft;
  /** The talks about it; undefined where nobody was spoken with. */
  readonly matter: MatterView | undefined;
  readonly onChange: (part: AgreedDraft) => void;
}

/** One creditor: what is owed, what happens to it, and the figure that was agreed. */
export function NegotiatedDebt(props: NegotiatedDebtProps) {
  const { at, debt, agreed, leftOut, matter, onChange } = props;
  const t = useWords(planWords);
  const shared = useWords(formWords);
  const treatment = useWords(treatmentWords);
  const statusOf = useWords(matterStatusWords);
  const settledSatang = matter?.settledSatang ?? null;
  const choices = leftOut === 'poverty-fund' ? (['stays'] as const) : DEBT_TREATMENTS;
  const saved = BigInt(debt.nowSatang) - BigInt(agreed.payoffSatang ?? debt.nowSatang);
  const help = saved > 0n ? t('saved', { amount: bahtText(String(saved)) }) : t('payoffHelp');
  return (
    <FormCard title={`${at + 1}. ${debt.creditorName ?? shared('creditorUnnamed')}`}>
      <DebtFacts debt={debt} leftOut={leftOut} />
      {matter && (
        <p className="mt-2">
          <Tag tone={matter.status === 'settled' ? 'good' : 'care'}>{statusOf(matter.status)}</Tag>
        </p>
      )}
      <div className="mt-3 flex flex-col gap-4">
        <RadioCards
          name={`debts.${at}.treatment`}
          label={t('treatment')}
          choices={choices.map((value) => ({ value, label: treatment(value) }))}
          value={agreed.treatment}
          onChange={(value) => onChange({ treatment: value })}
          isBeside
          isRequired
        />
        {agreed.treatment === 'refinance' && settledSatang !== null && (
          <p className="font-semibold">{t('settledFigure', { amount: bahtText(settledSatang) })}</p>
        )}
        {agreed.treatment === 'refinance' && settledSatang === null && (
          <MoneyField
            name={`debts.${at}.payoffSatang`}
            label={t('payoff')}
            help={help}
            value={agreed.payoffSatang}
            onChange={(payoffSatang) => onChange({ payoffSatang })}
            isRequired
          />
        )}
      </div>
    </FormCard>
  );
}

function DebtFacts({ debt, leftOut }: Pick<NegotiatedDebtProps, 'debt' | 'leftOut'>) {
  const t = useWords(planWords);
  const source = useWords(debtSourceWords);
  const period = useWords(ratePeriodWords);
  return (
    <>
      <p>
        <strong>{t('owed', { amount: bahtText(debt.nowSatang) })}</strong> · {debt.personName}
      </p>
      <p className="text-sm text-soft">
        {source(debt.source)} ·{' '}
        {t('rate', { percent: debt.rateBasisPoints / 100, period: period(debt.ratePeriod) })}
      </p>
      <p className="mt-1 flex flex-wrap gap-2 empty:hidden">
        {debt.isAboveLawfulRate && (
          <Tag tone="bad" icon="warning">
            {t('aboveLawful')}
          </Tag>
        )}
        {debt.hasDefaulted && <Tag tone="care">{t('defaulted')}</Tag>}
        {leftOut !== null && <Tag tone="calm">{t(leftOut)}</Tag>}
      </p>
    </>
  );
}
