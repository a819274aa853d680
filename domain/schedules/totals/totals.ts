import { satang, type Satang, sumSatang } from '../../money/satang.ts';
import type { PlannedRow } from '../rows/rest.ts';
import type { PlannedDrawdown } from './fees.ts';

export type PlanTotals = {
  /** All money agreed, before fees. */
  readonly drawnSatang: Satang;
  /** All money that reached the household's hand. */
  readonly handedOverSatang: Satang;
  /** Principal repaid: what was drawn and the fees added to it, less what still stands. */
  readonly principalSatang: Satang;
  readonly interestSatang: Satang;
  readonly payerInterestSatang: Satang;
  /** Fees of instalments and fees paid, deducted or added at drawdowns. */
  readonly feesSatang: Satang;
  /** All instalments of the household, without fees paid at drawdowns. */
  readonly paymentSatang: Satang;
  /** Principal still owed after the last row: only where it stands by agreement. */
  readonly stillOwedSatang: Satang;
};

export function totalsOver(
  rows: readonly PlannedRow[],
  drawdowns: readonly PlannedDrawdown[],
): PlanTotals {
  const ofRows = (pick: (row: PlannedRow) => Satang): Satang => sumSatang(rows.map(pick));
  const ofDrawdowns = (pick: (drawdown: PlannedDrawdown) => Satang): Satang =>
    sumSatang(drawdowns.map(pick));
  const drawdownFees = ofDrawdowns((drawdown) =>
    sumSatang([drawdown.feesAddedSatang, drawdown.feesDeductedSatang, drawdown.feesPaidSatang]),
  );
  return {
    drawnSatang: ofDrawdowns(({ amountSatang }) => amountSatang),
    handedOverSatang: ofDrawdowns(({ handedOverSatang }) => handedOverSatang),
    principalSatang: ofRows(({ principalSatang }) => principalSatang),
    interestSatang: ofRows(({ interestSatang }) => interestSatang),
    payerInterestSatang: ofRows(({ payerInterestSatang }) => payerInterestSatang),
    feesSatang: satang(drawdownFees + ofRows(({ feesSatang }) => feesSatang)),
    paymentSatang: ofRows(({ paymentSatang }) => paymentSatang),
    stillOwedSatang: satang(rows.at(-1)?.balanceSatang ?? 0n),
  };
}
