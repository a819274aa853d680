import type { z } from 'zod';
import type { CountedOldDebt } from '#contracts/plan-results';
import { Tag } from '../../components/status/tag.tsx';
import { bahtText, percentFigure } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import { Figure } from './figure.tsx';
import type { DebtHistoryDraft } from './history-draft.ts';
import { HistoryFields } from './history-fields.tsx';
import type { NameOf } from './use-debt-names.ts';
import { plansWords } from './words.ts';

type Debt = z.output<typeof CountedOldDebt>;

interface OldDebtsProps {
  readonly debts: readonly Debt[];
  readonly nameOf: NameOf;
  readonly histories: Readonly<Record<string, DebtHistoryDraft>>;
  readonly onTell: (debtId: string, history: DebtHistoryDraft) => void;
  /** ISO date. */
  readonly today: string;
}

/** What each debt comes to: as demanded, by law, with the interest void, as agreed. */
export function OldDebts({ debts, nameOf, histories, onTell, today }: OldDebtsProps) {
  return (
    <div className="grid items-start gap-4 lg:grid-cols-2">
      {debts.map((debt) => (
        <section key={debt.debtId} aria-label={nameOf(debt.debtId)} className="card px-5 py-4">
          <Head debt={debt} name={nameOf(debt.debtId)} />
          <Views debt={debt} />
          {debt.isInformal && (
            <HistoryFields
              debtId={debt.debtId}
              draft={histories[debt.debtId] ?? {}}
              onTell={(history) => onTell(debt.debtId, history)}
              today={today}
            />
          )}
        </section>
      ))}
    </div>
  );
}

function Head({ debt, name }: { debt: Debt; name: string }) {
  const t = useWords(plansWords);
  return (
    <div className="mb-1 flex flex-wrap items-center gap-2">
      <h3 className="text-lg text-indigo-900">{name}</h3>
      {debt.isInformal && (
        <Tag tone="bad" icon="warning">
          {t('aboveLaw')}
        </Tag>
      )}
      {debt.isPovertyFund && <Tag tone="calm">{t('povertyFund')}</Tag>}
    </div>
  );
}

function Views({ debt }: { debt: Debt }) {
  const t = useWords(plansWords);
  const { payoff, informal, settlementSatang } = debt;
  const howDemanded = t('howDemanded', {
    principal: bahtText(payoff.principalSatang),
    arrears: bahtText(payoff.arrearsSatang),
    interest: bahtText(payoff.interestSatang),
    counted: t(payoff.convention, { count: payoff.counted }),
  });
  const counted = (view: {
    interestSatang: string;
    paidSatang: string;
    overpaidSatang: string;
  }) => [
    t('howLawful', { interest: bahtText(view.interestSatang), paid: bahtText(view.paidSatang) }),
    ...(view.overpaidSatang === '0'
      ? []
      : [t('overpaid', { amount: bahtText(view.overpaidSatang) })]),
    t('askLegalAid'),
  ];
  return (
    <>
      <Figure
        label={t('yearlyRate')}
        value={t('percent', { value: percentFigure(debt.yearlyRateBasisPoints) })}
        how={[t('howYearlyRate')]}
      />
      <Figure label={t('demanded')} value={bahtText(payoff.totalSatang)} how={[howDemanded]} />
      {informal?.lawful.map((view) => (
        <Figure
          key={view.method}
          label={t(view.method)}
          value={bahtText(view.owedSatang)}
          how={counted(view)}
        />
      ))}
      {informal !== null && (
        <Figure
          label={t('void')}
          value={bahtText(informal.interestVoid.owedSatang)}
          how={counted(informal.interestVoid)}
        />
      )}
      <p className="flex justify-between gap-3 py-2">
        <span className="text-sm text-soft">{t('settlement')}</span>
        <span className="font-semibold">
          {settlementSatang === null ? t('notSettled') : bahtText(settlementSatang)}
        </span>
      </p>
    </>
  );
}
