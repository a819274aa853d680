/**
 * Fees that fall due with instalments. A fee of each instalment follows the row as it stands and falls
 * away with it; what was laid on due dates beforehand stays there, also when the principal is paid
 * earlier, and is owed whole when the loan is paid off.
 */

import type { PlainDate } from '../../../dates/plain-date.ts';
import { satang, type Satang, sumSatang } from '../../../money/satang.ts';
import {
  instalmentFee,
  type PlannedDrawdown,
  plannedDrawdowns,
} from '../../../schedules/totals/fees.ts';
import { feesLeft, type LivingLoan, metOf } from './living-loan.ts';

type FeeRow = {
  readonly dueOn: PlainDate;
  readonly accruesTo: PlainDate;
  readonly instalmentSatang: bigint;
  /** Owed before the row, with what is drawn within it. */
  readonly balanceSatang: bigint;
  /** Nothing is owed, and no row from here on was met ahead: those bear their fees as planned. */
  readonly isPaid: boolean;
};

/** All fees of an open row, never below what it has got already. */
export function feesOfRow(loan: LivingLoan, row: FeeRow): Satang {
  const laid = loan.laidFees.get(row.dueOn) ?? 0n;
  const asked = laid + ownFees(loan, row);
  const { feesSatang: met } = metOf(loan, row.dueOn);
  return satang(asked > met ? asked : met);
}

/** A row of a loan already paid bears none. */
function ownFees({ contract, rest }: LivingLoan, row: FeeRow): bigint {
  const { fees, conventions } = contract.terms;
  if (fees.length === 0 || row.isPaid) return 0n;
  const bases = {
    principal: drawnBefore(row.accruesTo, rest.flow.drawdowns, plannedDrawdowns(contract.terms)),
    instalment: satang(row.instalmentSatang),
    balance: satang(row.balanceSatang),
  };
  return sumSatang(fees.map((fee) => instalmentFee(fee, bases, conventions.rounding.fee)));
}

/** The money agreed: fees that were added to the loan are no base of fees. */
function drawnBefore(
  day: PlainDate,
  drawdowns: LivingLoan['rest']['flow']['drawdowns'],
  planned: readonly PlannedDrawdown[],
): Satang {
  const drawn = drawdowns.filter(({ on }) => on < day);
  const added = planned.filter(({ on }) => on < day);
  return satang(
    sumSatang(drawn.map(({ amountSatang }) => amountSatang)) -
      sumSatang(added.map(({ feesAddedSatang }) => feesAddedSatang)),
  );
}

/** What was laid on open rows, whichever day it falls due. */
export function laidFees({ laidFees: laid }: LivingLoan): bigint {
  return [...laid.values()].reduce((sum, amount) => sum + amount, 0n);
}

/** Fees met so far, over all rows. */
export function metFees({ closed, met }: LivingLoan): bigint {
  const ofClosed = closed.reduce((sum, row) => sum + row.metFeesSatang, 0n);
  return [...met.values()].reduce((sum, row) => sum + row.feesSatang, ofClosed);
}

/** Of rows that are over, and not met. */
export function missedFees({ closed }: LivingLoan): bigint {
  return closed.reduce((sum, row) => sum + feesLeft(row), 0n);
}
