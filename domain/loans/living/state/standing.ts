/** Where a row begins: what is owed then, and what is asked of it. */

import type { PlainDate } from '../../../dates/plain-date.ts';
import { drawnWithin } from '../../../schedules/accrual/spans.ts';
import type { Due } from '../../../schedules/calendar/due.ts';
import type { RowInterest } from '../../../schedules/rows/row-interest.ts';
import type { LivingLoan } from './living-loan.ts';

export type Standing = {
  readonly index: number;
  readonly from: PlainDate;
  /** Owed at the start, as if every row before had been met; without what was paid ahead. */
  readonly owed: bigint;
  /** Paid ahead on this row and later ones. */
  readonly ahead: bigint;
  readonly deferred: bigint;
};

export type Choice = {
  /** Rows end when nothing is owed, whatever the conventions of the plan say of empty rows. */
  readonly dropsEmpty?: boolean;
  /** What is left under this is paid with the row before. */
  readonly smallestLastSatang?: bigint;
  /** Rows ask for the principal of their targets, whatever their interest comes to. */
  readonly keepsPrincipal?: boolean;
};

export type RowQuestion = {
  readonly standing: Standing;
  readonly due: Due;
  /** Of the period itself. */
  readonly own: RowInterest;
  readonly choice: Choice;
};

export function dueAt({ rest }: LivingLoan, index: number): Due {
  const due = rest.dues[index];
  if (due === undefined) throw new RangeError(`No due date ${index} is open`);
  return due;
}

/** Drawn within the row and not yet in what is owed. */
export function drawnAhead(
  { rest, counted }: LivingLoan,
  { index, from }: Standing,
  due: Due,
): bigint {
  const ahead = rest.flow.drawdowns.filter(({ on }) => index > 0 || on > counted.to);
  return drawnWithin(ahead, { from, to: due.accruesTo });
}
