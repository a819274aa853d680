import type { PlanComparisonResult, PlanView } from '#contracts/plan-results';
import { bahtText, dateText, percentFigure } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import type { FigureProps } from './figure.tsx';
import type { NameOf } from './use-debt-names.ts';
import { planReasonWords, plansWords } from './words.ts';

type Say = ReturnType<typeof useWords<typeof plansWords.th>>;

interface Ground {
  readonly t: Say;
  readonly reasonOf: ReturnType<typeof useWords<typeof planReasonWords.th>>;
  readonly nameOf: NameOf;
  readonly result: PlanComparisonResult;
}

/** The figures of one plan in the order in which every plan shows them, each with its making. */
export function usePlanFigures(
  plan: PlanView,
  result: PlanComparisonResult,
  nameOf: NameOf,
): FigureProps[] {
  const t = useWords(plansWords);
  const reasonOf = useWords(planReasonWords);
  const ground = { t, reasonOf, nameOf, result };
  return [
    contracts(plan, ground),
    instalment(plan, ground),
    interest(plan, ground),
    freedom(plan, ground),
    ...affordable(plan, ground),
    weighted(plan, ground),
    relief(plan, ground),
    saved(plan, ground),
    ...givenUp(plan, ground),
  ];
}

function contracts(plan: PlanView, { t, reasonOf, nameOf }: Ground): FigureProps {
  const { contract } = plan;
  const how =
    contract === null
      ? [t('howKept'), ...(plan.order.length > 0 ? [orderText(plan, t, nameOf)] : [])]
      : [
          t('howContractTerms', {
            amount: bahtText(contract.principalSatang),
            rate: percentFigure(contract.rateBasisPoints),
            months: contract.termMonths,
            instalment: bahtText(contract.instalmentSatang),
          }),
          t('howContracts', { debts: contract.takenInIds.map(nameOf).join(', ') }),
          ...contract.leftOut.map(({ debtId, reason }) =>
            t('howLeftOut', { debt: nameOf(debtId), reason: reasonOf(reason) }),
          ),
        ];
  return { label: t('contracts'), value: t('contractsValue', { count: plan.contracts }), how };
}

function orderText(plan: PlanView, t: Say, nameOf: NameOf): string {
  const named = plan.order.map((debtId, at) => `${at + 1}. ${nameOf(debtId)}`);
  return t('howOrder', { debts: named.join(' ') });
}

function instalment(plan: PlanView, { t, nameOf }: Ground): FigureProps {
  const lines = plan.months[0]?.lines ?? [];
  return {
    label: t('instalment'),
    value: amount(plan.firstPaymentSatang, t),
    how: lines.map((line) =>
      t('howLine', { debt: nameOf(line.debtId), amount: bahtText(line.paymentSatang) }),
    ),
  };
}

function interest(plan: PlanView, { t, reasonOf, nameOf }: Ground): FigureProps {
  const label = t('interest');
  const never = plan.never.map(({ debtId, reason }) =>
    t('howNever', { debt: nameOf(debtId), reason: reasonOf(reason) }),
  );
  if (plan.interestSatang === null) return { label, value: t('unknown'), how: never };
  const sums = new Map<string, bigint>();
  for (const line of plan.months.flatMap(({ lines }) => lines)) {
    sums.set(line.debtId, (sums.get(line.debtId) ?? 0n) + BigInt(line.interestSatang));
  }
  const lines = [...sums].map(([debtId, sum]) =>
    t('howLine', { debt: nameOf(debtId), amount: bahtText(String(sum)) }),
  );
  return {
    label,
    value: bahtText(plan.interestSatang),
    how: [t('howInterest', { count: plan.months.length }), ...lines],
  };
}

function freedom(plan: PlanView, { t, reasonOf, nameOf }: Ground): FigureProps {
  const label = t('freedom');
  if (plan.freeOn === null) {
    const how = plan.never.map(({ debtId, reason }) =>
      t('howNever', { debt: nameOf(debtId), reason: reasonOf(reason) }),
    );
    return { label, value: t('never'), how };
  }
  const how = [t('howFreedom', { number: plan.monthCount ?? 0 })];
  return { label, value: dateText(plan.freeOn), how };
}

function affordable(plan: PlanView, { t }: Ground): FigureProps[] {
  const { affordability, leanestMonth } = plan;
  if (affordability === null) return [];
  const income = bahtText(affordability.incomeSatang);
  const payment = bahtText(affordability.paymentSatang);
  const necessities = bahtText(affordability.necessitiesSatang);
  const share = affordability.debtServiceBasisPoints;
  return [
    {
      label: t('residual'),
      value: bahtText(affordability.residualSatang),
      how: [t('howResidual', { income, necessities, payment }), t('howAverage')],
    },
    ...(leanestMonth === null
      ? []
      : [
          {
            label: t('leanest'),
            value: bahtText(leanestMonth.residualSatang),
            how: [t('howLeanest', { date: dateText(leanestMonth.dueOn) })],
          },
        ]),
    {
      label: t('service'),
      value: share === null ? t('unknown') : t('percent', { value: percentFigure(share) }),
      how: [t('howService', { payment, income })],
    },
  ];
}

function weighted({ weightedRateBasisPoints: rate }: PlanView, { t }: Ground): FigureProps {
  const value = rate === null ? t('unknown') : t('percent', { value: percentFigure(rate) });
  return { label: t('weighted'), value, how: [t('howWeighted')] };
}

function relief(plan: PlanView, { t, result }: Ground): FigureProps {
  return {
    label: t('relief'),
    value: amount(plan.firstMonthReliefSatang, t),
    how: [
      t('howRelief', {
        before: bahtText(result.before.instalmentSatang),
        first: amount(plan.firstPaymentSatang, t),
      }),
    ],
  };
}

/** The plan that keeps the debts is counted with its budget; the saving is against today's instalments. */
function saved(plan: PlanView, { t }: Ground): FigureProps {
  const { savedInterestSatang: difference, interestSatang: own } = plan;
  if (difference === null || own === null) {
    return { label: t('saved'), value: t('unknown'), how: [t('never')] };
  }
  const kept = bahtText(String(BigInt(difference) + BigInt(own)));
  return {
    label: t('saved'),
    value: bahtText(difference),
    how: [t('howSaved', { kept, own: bahtText(own) })],
  };
}

function givenUp({ givenUpSatang }: PlanView, { t }: Ground): FigureProps[] {
  if (givenUpSatang === '0') return [];
  return [{ label: t('givenUp'), value: bahtText(givenUpSatang), how: [t('howGivenUp')] }];
}

function amount(satang: string | null, t: Say): string {
  return satang === null ? t('unknown') : bahtText(satang);
}
