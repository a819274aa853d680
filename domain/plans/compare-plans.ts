/**
 * Every plan for one household from one survey, side by side, with what was before. Nothing here
 * chooses: the plans stand in one fixed order and none is marked as better.
 */

import {
  affordabilityOf,
  type Affordability,
  type AffordabilityLimits,
} from '../affordability/affordability.ts';
import { averageMonth, monthSums, type Sheet } from '../affordability/sheet.ts';
import { partsOfDate, type PlainDate } from '../dates/plain-date.ts';
import { yearlyCostOf } from '../debts/cost.ts';
import { owedOf, type OldDebt } from '../debts/old-debt.ts';
import { divideHalfUp } from '../money/rounding.ts';
import { satang, type Satang, sumSatang } from '../money/satang.ts';
import { oneContract, type ContractPlan } from './one-contract.ts';
import { avalancheOrder, keptPayer, orderedPayer, snowballOrder } from './payers.ts';
import type {
  CannotReason,
  ContractWish,
  NeverDebt,
  NewContract,
  PlanFrame,
  PlanKind,
  PlanMonth,
  PlanRun,
} from './plan-types.ts';
import { runMonths, type Payer } from './run-months.ts';

export interface ComparisonAsked extends PlanFrame {
  /** Null when no new contract is offered: the plans without one are compared. */
  readonly contract: ContractWish | null;
  /** For the debts as they are; null means today's instalments together. */
  readonly budgetSatang: Satang | null;
  readonly sheet: Sheet | null;
  readonly limits: AffordabilityLimits;
}

export interface PlanResult {
  readonly kind: PlanKind;
  readonly outcome: 'free' | 'never' | 'cannot';
  readonly cannot: CannotReason | null;
  readonly never: readonly NeverDebt[];
  /** Open contracts once the plan has begun. */
  readonly contracts: number;
  /** Of the first month, and the heaviest one. */
  readonly firstPaymentSatang: Satang | null;
  readonly highestPaymentSatang: Satang | null;
  /** To the end, interest in arrears not counted; null without an end. */
  readonly interestSatang: Satang | null;
  /** What creditors give up by their settlements in this plan. */
  readonly givenUpSatang: Satang;
  readonly freeOn: PlainDate | null;
  readonly monthCount: number | null;
  /** Less than before in the first month; negative when more. */
  readonly firstMonthReliefSatang: Satang | null;
  /** Interest to the end less than with the debts kept; null when one of both never ends. */
  readonly savedInterestSatang: Satang | null;
  /** Of all that is owed as the plan begins, weighted by it, in basis points a year. */
  readonly weightedRateBasisPoints: number | null;
  /** The first payment against an average month; null without income. */
  readonly affordability: Affordability | null;
  /** What remains after necessities in the leanest month of the plan, and its due day. */
  readonly leanestMonth: { readonly dueOn: PlainDate; readonly residualSatang: Satang } | null;
  /** The order of payment, for plans that have one. */
  readonly order: readonly string[];
  readonly contract: NewContract | null;
  readonly months: readonly PlanMonth[];
}

export interface Before {
  readonly contracts: number;
  readonly owedSatang: Satang;
  readonly instalmentSatang: Satang;
  /** With the debts kept at their instalments; null when one never ends. */
  readonly interestSatang: Satang | null;
  readonly freeOn: PlainDate | null;
  readonly never: readonly NeverDebt[];
  readonly weightedRateBasisPoints: number | null;
  readonly affordability: Affordability | null;
}

/** Ten years of a plan that never ends are enough to see where it goes. */
const LONGEST_SHOWN_MONTHS = 120;

type Made = { readonly run: PlanRun; readonly order?: string[] } | ContractPlan;

export function comparePlans(asked: ComparisonAsked): { before: Before; plans: PlanResult[] } {
  const before = beforeOf(asked);
  const results = madePlans(asked, before.instalmentSatang).map(([kind, made]) =>
    resultOf(kind, made, { asked, before }),
  );
  return { before, plans: results };
}

/** A plan that never ends is shown as far as the others reach, so that all can be laid side by side. */
function madePlans(asked: ComparisonAsked, today: Satang): [PlanKind, Made][] {
  const short = plansShowing(asked, { today, shownMonths: 0 });
  const lengths = short.map(([, made]) => ('run' in made ? made.run.months.length : 0));
  const shownMonths = Math.min(Math.max(...lengths), LONGEST_SHOWN_MONTHS);
  return plansShowing(asked, { today, shownMonths });
}

function plansShowing(
  asked: ComparisonAsked,
  { today, shownMonths }: { today: Satang; shownMonths: number },
): [PlanKind, Made][] {
  const { debts, firstDueOn, budgetSatang, contract } = asked;
  const run = (payer: Payer) => runMonths({ debts, firstDueOn, payer, shownMonths });
  const budget = budgetSatang ?? today;
  const orderly = (order: string[]): Made =>
    budget < today
      ? { cannot: 'budget-below-instalments' }
      : { order, run: run(orderedPayer(budget, order)) };
  const plans: [PlanKind, Made][] = [
    ['debts-kept', { run: run(keptPayer(budgetSatang)) }],
    ['avalanche', orderly(avalancheOrder(debts))],
    ['snowball', orderly(snowballOrder(debts))],
  ];
  if (contract === null) return plans;
  const { sheet, limits } = asked;
  for (const extent of ['all', 'some'] as const) {
    const made = oneContract(asked, { wish: contract, extent, sheet, limits });
    plans.push([`one-contract-${extent}`, made]);
  }
  return plans;
}

function beforeOf({ debts, firstDueOn, sheet, limits }: ComparisonAsked): Before {
  const untouched = runMonths({ debts, firstDueOn, payer: keptPayer(null) });
  const interestSatang = interestOf(untouched);
  const instalmentSatang = sumSatang(debts.map((debt) => debt.instalmentSatang));
  return {
    contracts: debts.length,
    owedSatang: sumSatang(debts.map(owedOf)),
    instalmentSatang,
    interestSatang,
    freeOn: interestSatang === null ? null : (untouched.months.at(-1)?.dueOn ?? null),
    never: untouched.never,
    weightedRateBasisPoints: weightedRate(debts.map(weightOf)),
    affordability:
      sheet === null ? null : affordabilityOf(averageMonth(sheet), instalmentSatang, limits),
  };
}

interface Ground {
  readonly asked: ComparisonAsked;
  readonly before: Before;
}

function resultOf(kind: PlanKind, made: Made, ground: Ground): PlanResult {
  if ('cannot' in made) return { ...NOTHING, kind, cannot: made.cannot };
  const { asked, before } = ground;
  const contract = 'contract' in made ? made.contract : null;
  const { months, never } = made.run;
  const first = months[0]?.paymentSatang ?? satang(0);
  const interestSatang = interestOf(made.run);
  const isFree = interestSatang !== null;
  return {
    kind,
    outcome: isFree ? 'free' : 'never',
    cannot: null,
    never,
    contracts: months[0]?.lines.length ?? 0,
    firstPaymentSatang: first,
    highestPaymentSatang: highestOf(months),
    interestSatang,
    givenUpSatang: givenUpOf(asked, contract),
    freeOn: isFree ? (months.at(-1)?.dueOn ?? null) : null,
    monthCount: isFree ? months.length : null,
    firstMonthReliefSatang: satang(before.instalmentSatang - first),
    savedInterestSatang: differenceOf(before.interestSatang, interestSatang),
    weightedRateBasisPoints: weightedRate(weightsIn(asked.debts, contract)),
    affordability:
      asked.sheet === null ? null : affordabilityOf(averageMonth(asked.sheet), first, asked.limits),
    leanestMonth: leanestOf(months, asked),
    order: 'order' in made ? (made.order ?? []) : [],
    contract,
    months,
  };
}

const NOTHING: Omit<PlanResult, 'kind'> = {
  outcome: 'cannot',
  cannot: null,
  never: [],
  contracts: 0,
  firstPaymentSatang: null,
  highestPaymentSatang: null,
  interestSatang: null,
  givenUpSatang: satang(0),
  freeOn: null,
  monthCount: null,
  firstMonthReliefSatang: null,
  savedInterestSatang: null,
  weightedRateBasisPoints: null,
  affordability: null,
  leanestMonth: null,
  order: [],
  contract: null,
  months: [],
};

function interestOf({ months, never }: PlanRun): Satang | null {
  return never.length > 0 ? null : sumSatang(months.map((month) => month.interestSatang));
}

function differenceOf(from: Satang | null, less: Satang | null): Satang | null {
  return from === null || less === null ? null : satang(from - less);
}

function highestOf(months: readonly PlanMonth[]): Satang {
  return months.reduce(
    (highest, { paymentSatang }) => (paymentSatang > highest ? paymentSatang : highest),
    satang(0),
  );
}

/** Settlements count only where the debt is taken in: without the contract nobody pays them. */
function givenUpOf({ debts }: PlanFrame, contract: NewContract | null): Satang {
  const takenIn = debts.filter(({ id }) => contract?.takenInIds.includes(id));
  return sumSatang(
    takenIn.map((debt) =>
      debt.settlementSatang === null ? 0n : owedOf(debt) - debt.settlementSatang,
    ),
  );
}

function leanestOf(
  months: readonly PlanMonth[],
  { sheet, limits }: ComparisonAsked,
): PlanResult['leanestMonth'] {
  if (sheet === null) return null;
  const all = months.map(({ dueOn, paymentSatang }) => {
    const sums = monthSums(sheet, partsOfDate(dueOn).month);
    const { residualSatang } = affordabilityOf(sums, paymentSatang, limits);
    return { dueOn, residualSatang };
  });
  return (
    all.toSorted(
      (a, b) =>
        Number(a.residualSatang > b.residualSatang) - Number(a.residualSatang < b.residualSatang),
    )[0] ?? null
  );
}

interface Weight {
  readonly owed: bigint;
  readonly basisPoints: number;
}

function weightOf(debt: OldDebt): Weight {
  return { owed: debt.principalSatang, basisPoints: yearlyCostOf(debt) };
}

function weightsIn(debts: readonly OldDebt[], contract: NewContract | null): Weight[] {
  if (contract === null) return debts.map(weightOf);
  const staying = debts.filter(({ id }) => !contract.takenInIds.includes(id));
  const { principalSatang, rateBasisPoints } = contract;
  return [{ owed: principalSatang, basisPoints: rateBasisPoints }, ...staying.map(weightOf)];
}

/** Nearest basis point, halves up; null when nothing is owed. */
function weightedRate(weights: readonly Weight[]): number | null {
  const owed = weights.reduce((sum, weight) => sum + weight.owed, 0n);
  if (owed === 0n) return null;
  const weighted = weights.reduce((sum, one) => sum + one.owed * BigInt(one.basisPoints), 0n);
  return Number(divideHalfUp(weighted, owed));
}
