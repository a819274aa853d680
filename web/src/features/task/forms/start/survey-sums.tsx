import {
  debtServiceBand,
  debtServiceBasisPoints,
  residualSatang,
  type DebtServiceLimits,
  type FinanceSums,
} from '#domain/assessment/sums';
import { POLICY_DEFAULTS, type PolicyKey } from '#domain/centre/policies';
import { satangToJson } from '#domain/money/satang';
import { DataList } from '../../../../components/list/data-list.tsx';
import { Tag } from '../../../../components/status/tag.tsx';
import { bahtText } from '../../../../lib/format.ts';
import { useWords } from '../../../../lib/i18n.ts';
import { useCentre } from '../../use-task.ts';
import { startWords } from './words.ts';

const TONES = { bearable: 'good', heavy: 'care', crushing: 'bad' } as const;

interface SurveySumsProps {
  readonly sums: FinanceSums;
  readonly title: string;
  /** Whose by-law says from where instalments are heavy. */
  readonly centreId: string;
}

/** What a household's figures add up to; what remains to live on first. */
export function SurveySums({ sums, title, centreId }: SurveySumsProps) {
  const t = useWords(startWords);
  const limits = useDebtServiceLimits(centreId);
  const residual = residualSatang(sums);
  const share = debtServiceBasisPoints(sums);
  const band = debtServiceBand(sums, limits);
  const rows = [
    { label: t('incomeSum'), value: sums.incomeSatang },
    { label: t('expenseSum'), value: sums.expenseSatang },
    { label: t('necessitiesSum'), value: sums.necessitiesSatang },
    { label: t('savingsSum'), value: sums.savingsSatang },
    { label: t('instalmentSum'), value: sums.instalmentSatang },
    { label: t('debtSum'), value: sums.debtSatang },
  ];
  return (
    <section
      aria-label={title}
      className="rounded-card border-[1.5px] border-indigo-300 bg-indigo-50 p-4"
    >
      <h3 className="mb-2 font-bold text-indigo-900">{title}</h3>
      <p className="text-sm text-soft">{t('residual')}</p>
      <p className={`text-xl font-bold ${residual < 0n ? 'text-clay-700' : 'text-leaf-700'}`}>
        {bahtText(satangToJson(residual))}
      </p>
      <p className="mb-2 text-sm text-soft">{t('residualAbout')}</p>
      <DataList
        items={[
          ...rows.map(({ label, value }) => ({ label, value: bahtText(satangToJson(value)) })),
          {
            label: t('share'),
            value: (
              <span className="flex flex-wrap gap-2">
                {share !== null && t('shareOf', { percent: share / 100 })}
                {share === null && sums.instalmentSatang === 0n ? (
                  '–'
                ) : (
                  <Tag tone={TONES[band]}>{t(band)}</Tag>
                )}
              </span>
            ),
          },
        ]}
      />
    </section>
  );
}

/** The limits in force at the centre; the product's starting values until they have come. */
function useDebtServiceLimits(centreId: string): DebtServiceLimits {
  const policies = useCentre(centreId).data?.policies ?? [];
  const valueOf = (key: PolicyKey) =>
    policies.find((policy) => policy.key === key)?.value ?? POLICY_DEFAULTS[key];
  return {
    heavyBasisPoints: valueOf('debt-service-heavy-basis-points'),
    crushingBasisPoints: valueOf('debt-service-crushing-basis-points'),
  };
}
