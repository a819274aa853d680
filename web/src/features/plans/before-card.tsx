import type { PlanComparisonResult } from '#contracts/plan-results';
import { bahtText, dateText, percentFigure } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import { Figure } from './figure.tsx';
import type { NameOf } from './use-debt-names.ts';
import { planReasonWords, plansWords } from './words.ts';

interface BeforeCardProps {
  readonly before: PlanComparisonResult['before'];
  readonly nameOf: NameOf;
}

/** How things stand today, with every debt kept at its instalment. */
export function BeforeCard({ before, nameOf }: BeforeCardProps) {
  const t = useWords(plansWords);
  const reasonOf = useWords(planReasonWords);
  const howNever = before.never.map(({ debtId, reason }) =>
    t('howNever', { debt: nameOf(debtId), reason: reasonOf(reason) }),
  );
  const { affordability, weightedRateBasisPoints: rate } = before;
  const payment = bahtText(before.instalmentSatang);
  return (
    <div className="grid gap-x-8 md:grid-cols-2">
      <Figure
        label={t('contracts')}
        value={t('contractsValue', { count: before.contracts })}
        how={[t('howKept')]}
      />
      <Figure label={t('owed')} value={bahtText(before.owedSatang)} how={[t('demanded')]} />
      <Figure label={t('instalment')} value={payment} how={[t('budgetHelp')]} />
      <Figure
        label={t('interest')}
        value={before.interestSatang === null ? t('unknown') : bahtText(before.interestSatang)}
        how={[t('howKept'), ...howNever]}
      />
      <Figure
        label={t('freedom')}
        value={before.freeOn === null ? t('never') : dateText(before.freeOn)}
        how={[t('howKept'), ...howNever]}
      />
      <Figure
        label={t('weighted')}
        value={rate === null ? t('unknown') : t('percent', { value: percentFigure(rate) })}
        how={[t('howWeighted')]}
      />
      {affordability !== null && (
        <Figure
          label={t('residual')}
          value={bahtText(affordability.residualSatang)}
          how={[
            t('howResidual', {
              income: bahtText(affordability.incomeSatang),
              necessities: bahtText(affordability.necessitiesSatang),
              payment,
            }),
            t('howAverage'),
          ]}
        />
      )}
    </div>
  );
}
