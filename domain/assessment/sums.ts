/**
 * What the survey of a household adds up to. The first test of any proposal is what remains for living
 * after necessities and instalments; the debt-service ratio is the second.
 */

import { divideHalfUp } from '../money/rounding.ts';
import { satang, sumSatang, type Satang } from '../money/satang.ts';
import { NECESSITIES, type ExpenseKind } from './code-lists.ts';

/** All amounts a month, only `debtSatang` is what is owed in all. */
export interface FinanceSums {
  readonly incomeSatang: Satang;
  readonly expenseSatang: Satang;
  readonly necessitiesSatang: Satang;
  readonly debtSatang: Satang;
  readonly instalmentSatang: Satang;
  /** Put aside a month: the plan keeps it as it keeps food. */
  readonly savingsSatang: Satang;
}

export interface SurveyedFinance {
  readonly incomes: readonly { readonly monthSatang: bigint }[];
  readonly expenses: readonly { readonly kind: ExpenseKind; readonly monthSatang: bigint }[];
  readonly debts: readonly { readonly balanceSatang: bigint; readonly instalmentSatang: bigint }[];
  readonly savingsSatang?: bigint;
}

export const DEBT_SERVICE_BANDS = ['bearable', 'heavy', 'crushing'] as const;

export type DebtServiceBand = (typeof DEBT_SERVICE_BANDS)[number];

/** From which share of income, in basis points, instalments are heavy, and when they crush. */
export interface DebtServiceLimits {
  readonly heavyBasisPoints: number;
  readonly crushingBasisPoints: number;
}

export function sumFinance(surveyed: SurveyedFinance): FinanceSums {
  const { incomes, expenses, debts, savingsSatang = 0n } = surveyed;
  const necessities = expenses.filter(({ kind }) =>
    (NECESSITIES as readonly ExpenseKind[]).includes(kind),
  );
  return {
    incomeSatang: sumSatang(incomes.map((line) => line.monthSatang)),
    expenseSatang: sumSatang(expenses.map((line) => line.monthSatang)),
    necessitiesSatang: sumSatang(necessities.map((line) => line.monthSatang)),
    debtSatang: sumSatang(debts.map((debt) => debt.balanceSatang)),
    instalmentSatang: sumSatang(debts.map((debt) => debt.instalmentSatang)),
    savingsSatang: satang(savingsSatang),
  };
}

/**
 * Income less necessities, savings and instalments, a month; negative when the household sinks deeper.
 */
export function residualSatang(
  sums: Pick<
    FinanceSums,
    'incomeSatang' | 'necessitiesSatang' | 'instalmentSatang' | 'savingsSatang'
  >,
): Satang {
  const { incomeSatang, necessitiesSatang, savingsSatang, instalmentSatang } = sums;
  return satang(incomeSatang - necessitiesSatang - savingsSatang - instalmentSatang);
}

/** Instalments as a share of income, in basis points rounded half up; null without any income. */
export function debtServiceBasisPoints(
  sums: Pick<FinanceSums, 'incomeSatang' | 'instalmentSatang'>,
): number | null {
  if (sums.incomeSatang <= 0n) return null;
  return Number(divideHalfUp(sums.instalmentSatang * 10_000n, sums.incomeSatang));
}

/** How heavy the instalments weigh. Without income any instalment crushes. */
export function debtServiceBand(
  sums: Pick<FinanceSums, 'incomeSatang' | 'instalmentSatang'>,
  limits: DebtServiceLimits,
): DebtServiceBand {
  const share = debtServiceBasisPoints(sums);
  if (share === null) return sums.instalmentSatang > 0n ? 'crushing' : 'bearable';
  if (share >= limits.crushingBasisPoints) return 'crushing';
  return share >= limits.heavyBasisPoints ? 'heavy' : 'bearable';
}
