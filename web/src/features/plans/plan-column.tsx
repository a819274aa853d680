import type { PlanComparisonResult, PlanMonth, PlanView } from '#contracts/plan-results';
import { Table } from '../../components/list/table.tsx';
import { Notice } from '../../components/status/notice.tsx';
import { bahtFigure, shortDateText } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import { Figure } from './figure.tsx';
import type { NameOf } from './use-debt-names.ts';
import { usePlanFigures } from './use-plan-figures.ts';
import { planKindWords, planReasonWords, plansWords } from './words.ts';

interface PlanColumnProps {
  readonly plan: PlanView;
  readonly result: PlanComparisonResult;
  readonly nameOf: NameOf;
}

/** One plan: its figures, each opening to how it was made. */
export function PlanColumn({ plan, result, nameOf }: PlanColumnProps) {
  const kindOf = useWords(planKindWords);
  const reasonOf = useWords(planReasonWords);
  const figures = usePlanFigures(plan, result, nameOf);
  return (
    <section aria-label={kindOf(plan.kind)} className="card px-5 py-4">
      <h3 className="mb-2 text-lg text-indigo-900">{kindOf(plan.kind)}</h3>
      {plan.cannot !== null && <Notice kind="care">{reasonOf(plan.cannot)}</Notice>}
      {plan.never.length > 0 && (
        <Notice kind="care">
          {plan.never.map(({ debtId, reason }) => (
            <p key={debtId}>
              {nameOf(debtId)}: {reasonOf(reason)}
            </p>
          ))}
        </Notice>
      )}
      {plan.cannot === null && figures.map((figure) => <Figure key={figure.label} {...figure} />)}
    </section>
  );
}

/** Every month of a plan and to whom its one payment goes, behind a press. */
export function PlanMonths({ plan, nameOf }: Pick<PlanColumnProps, 'plan' | 'nameOf'>) {
  const t = useWords(plansWords);
  const kindOf = useWords(planKindWords);
  const caption = t('monthTable', { plan: kindOf(plan.kind) });
  return (
    <details>
      <summary className="flex min-h-12 cursor-pointer items-center font-semibold text-indigo-700 underline underline-offset-4">
        {caption}
      </summary>
      <Table
        caption={caption}
        rows={plan.months}
        rowKey={(month) => String(month.number)}
        columns={[
          {
            key: 'number',
            label: t('number'),
            cell: (month) => `${month.number} · ${shortDateText(month.dueOn)}`,
          },
          {
            key: 'paid',
            label: t('paid'),
            isFigure: true,
            cell: (month) => bahtFigure(month.paymentSatang),
          },
          {
            key: 'interest',
            label: t('ofInterest'),
            isFigure: true,
            cell: (month) => bahtFigure(month.interestSatang),
          },
          {
            key: 'left',
            label: t('left'),
            isFigure: true,
            cell: (month) => bahtFigure(month.owedSatang),
          },
          {
            key: 'shares',
            label: t('shares'),
            cell: (month) => <Shares month={month} nameOf={nameOf} />,
          },
        ]}
      />
    </details>
  );
}

function Shares({ month, nameOf }: { month: PlanMonth; nameOf: NameOf }) {
  return (
    <span className="text-sm">
      {month.lines.map((line) => (
        <span key={line.debtId} className="block">
          {nameOf(line.debtId)} {bahtFigure(line.paymentSatang)}
        </span>
      ))}
    </span>
  );
}
