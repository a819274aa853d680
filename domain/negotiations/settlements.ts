/**
 * What is paid to an old creditor, and on what ground: a settlement in writing to the satang, or the
 * debt in full. Nothing is paid on a spoken word.
 */

import type { DebtTreatment } from '../assessment/code-lists.ts';
import type { MatterStatus } from './matters.ts';

export interface Settlement {
  readonly amountSatang: bigint;
  /** The last day on which the creditor takes it; null when the paper names none. */
  readonly payByOn: string | null;
  readonly documentOn: string;
}

/** In the order in which they are checked. */
export type SettlementRefusal =
  | 'mandate-missing'
  | 'settled-above-the-debt'
  | 'pay-by-before-the-document';

/** Why the paper cannot be taken in, or undefined. `owedSatang`: in full, on its day. */
export function refuseSettlement(
  { amountSatang, payByOn, documentOn }: Settlement,
  known: { owedSatang: bigint; hasMandate: boolean },
): SettlementRefusal | undefined {
  if (!known.hasMandate) return 'mandate-missing';
  if (amountSatang > known.owedSatang) return 'settled-above-the-debt';
  return payByOn !== null && payByOn < documentOn ? 'pay-by-before-the-document' : undefined;
}

/** What was reached with the creditor of a debt; null when nobody had to be spoken with. */
export type Reached = {
  readonly status: MatterStatus;
  readonly settledSatang: bigint | null;
  readonly payByOn: string | null;
} | null;

export interface PlannedPayoff {
  readonly treatment: DebtTreatment;
  /** Null when the debt stays. */
  readonly payoffSatang: bigint | null;
}

/** In the order in which they are checked. */
export type PayoffRefusal =
  | 'creditor-still-in-talks'
  | 'referred-debt-stays'
  | 'payoff-differs-from-settlement'
  | 'nothing-on-a-spoken-word'
  | 'payoff-above-the-debt';

/**
 * Why the figure may not enter the plan, or undefined. `balanceSatang` is of the survey, `owedSatang`
 * the same with interest until the day; in full means from the one to the other.
 */
export function refusePayoff(
  { treatment, payoffSatang }: PlannedPayoff,
  reached: Reached,
  debt: { balanceSatang: bigint; owedSatang: bigint },
): PayoffRefusal | undefined {
  if (reached?.status === 'open') return 'creditor-still-in-talks';
  if (treatment === 'stays' || payoffSatang === null) return undefined;
  if (reached?.status === 'referred') return 'referred-debt-stays';
  if (reached?.status === 'settled') {
    return payoffSatang === reached.settledSatang ? undefined : 'payoff-differs-from-settlement';
  }
  if (payoffSatang < debt.balanceSatang) return 'nothing-on-a-spoken-word';
  return payoffSatang > debt.owedSatang ? 'payoff-above-the-debt' : undefined;
}

/** In the order in which they are checked. */
export type PayingRefusal = 'nothing-on-a-spoken-word' | 'settlement-has-lapsed';

/** Why the money may not go out for this debt on the day, or undefined. */
export function refusePaying(
  payoff: { readonly amountSatang: bigint; readonly balanceSatang: bigint },
  reached: Reached,
  on: string,
): PayingRefusal | undefined {
  const isSettled = reached?.status === 'settled' && reached.settledSatang === payoff.amountSatang;
  if (!isSettled) {
    const isInTalks = reached?.status === 'open' || reached?.status === 'referred';
    const isInFull = payoff.amountSatang >= payoff.balanceSatang;
    return isInFull && !isInTalks ? undefined : 'nothing-on-a-spoken-word';
  }
  return reached.payByOn !== null && reached.payByOn < on ? 'settlement-has-lapsed' : undefined;
}

/** How the figure of a debt in the plan came to be, told to whoever reads a proposal. */
export const FIGURE_GROUNDS = ['settled-in-writing', 'in-full', 'from-paper'] as const;
export type FigureGround = (typeof FIGURE_GROUNDS)[number];

/** `from-paper`: a case taken over in mid-life, agreed before the system knew of it. */
export function groundOf(
  figure: { readonly payoffSatang: bigint; readonly balanceSatang: bigint },
  reached: Reached,
): FigureGround {
  if (reached?.status === 'settled' && reached.settledSatang === figure.payoffSatang) {
    return 'settled-in-writing';
  }
  return figure.payoffSatang >= figure.balanceSatang ? 'in-full' : 'from-paper';
}
