/**
 * Plans the rows of a loan from any day on. New loans, rows by hand, top-ups and what is left after an
 * extra payment all come through here, so that one set of conventions rules them all.
 */

import { daysBetween, type PlainDate } from '../../dates/plain-date.ts';
import { satang, ZERO_SATANG } from '../../money/satang.ts';
import { drawnWithin } from '../accrual/spans.ts';
import type { Due } from '../calendar/due.ts';
import type { RefusedSchedule } from '../terms/refusals.ts';
import { collectedInterest } from './deferred-interest.ts';
import { beginsPhase, type Phase, startPhase } from './phase.ts';
import { plannedPrincipal } from './planned-principal.ts';
import type { PlannedRow, Rest } from './rest.ts';
import { flatInterest, interestOnBalance, type RowInterest } from './row-interest.ts';

/** Where the plan stands between two rows. */
type Standing = {
  readonly from: PlainDate;
  readonly balance: bigint;
  readonly lent: bigint;
  readonly unpaid: bigint;
};

/**
 * The rows that are left, without fees. Refused when an instalment does not cover its interest, when
 * a row by hand brings more than is owed, or when the rows allowed do not pay the loan off.
 */
export function planRest(rest: Rest): { rows: readonly PlannedRow[] } | RefusedSchedule {
  const flat = rest.shape.kind === 'flat' ? flatInterest(rest) : null;
  const rows: PlannedRow[] = [];
  let standing: Standing = {
    from: rest.from,
    balance: rest.balanceSatang,
    lent: rest.lentSatang,
    unpaid: rest.unpaidInterestSatang,
  };
  let phase: Phase = NO_PHASE;
  let isNewPhase = true;
  for (const [index, due] of rest.dues.entries()) {
    if (endsBefore(rest, index, standing)) break;
    isNewPhase ||= beginsPhase(rest, index, standing.from);
    // A row by hand needs no plan; the next one makes a new phase of what it left.
    if (isNewPhase && due.fixed === null) {
      const { from, balance: balanceSatang } = standing;
      phase = startPhase(rest, { index, from, balanceSatang });
      isNewPhase = false;
    }
    const planned = planRow({ rest, index, due, standing, phase, flat: flat?.[index] });
    if ('refused' in planned) return planned;
    rows.push(planned.row);
    standing = planned.standing;
  }
  const isUnpaid = rest.isOpenEnded && standing.balance > 0n;
  return isUnpaid ? { refused: 'too-many-instalments' } : { rows };
}

const NO_PHASE: Phase = { startsAt: 0, levelSatang: 0n, principals: [] };

function endsBefore(rest: Rest, index: number, { balance, unpaid, from }: Standing): boolean {
  if (index === 0 || balance > 0n || unpaid > 0n) return false;
  const mayEnd = rest.isOpenEnded || rest.flow.conventions.emptyRows === 'drop';
  return mayEnd && rest.flow.drawdowns.every(({ on }) => on < from);
}

type RowQuestion = {
  readonly rest: Rest;
  readonly index: number;
  readonly due: Due;
  readonly standing: Standing;
  readonly phase: Phase;
  readonly flat: RowInterest | undefined;
};

function planRow(question: RowQuestion): { row: PlannedRow; standing: Standing } | RefusedSchedule {
  const { rest, index, due, standing, phase, flat } = question;
  const { from, balance } = standing;
  const { drawdowns } = rest.flow;
  const drawn = drawnWithin(drawdowns, { from, to: due.accruesTo });
  const opening =
    balance +
    drawdowns.reduce((sum, { on, amountSatang }) => (on === from ? sum + amountSatang : sum), 0n);
  const number = rest.firstNumber + index;
  const interest = flat ?? interestOnBalance(rest.flow, { from, due, balanceSatang: balance });
  const ask = {
    due,
    number,
    interestSatang: interest.householdSatang,
    owedSatang: balance + drawn,
    lentSatang: standing.lent + drawn,
    unpaidSatang: standing.unpaid,
    rowsLeft: rest.isOpenEnded ? null : rest.dues.length - index,
    hasDrawdownAhead: drawdowns.some(({ on }) => on >= due.accruesTo),
  };
  const principal = plannedPrincipal(rest, phase, { ...ask, offset: index - phase.startsAt });
  if ('refused' in principal) return principal;
  const left = ask.owedSatang - principal.principalSatang;
  const paid = collectedInterest(rest, { ...ask, isCleared: left === 0n && !ask.hasDrawdownAhead });
  const unpaid = standing.unpaid + interest.householdSatang - paid;
  return {
    row: {
      number,
      dueOn: due.dueOn,
      accruesTo: due.accruesTo,
      days: daysBetween(from, due.accruesTo),
      openingBalanceSatang: satang(opening),
      drawnSatang: satang(balance + drawn - opening),
      principalSatang: principal.principalSatang,
      interestSatang: satang(paid),
      payerInterestSatang: interest.payerSatang,
      feesSatang: ZERO_SATANG,
      paymentSatang: satang(principal.principalSatang + paid),
      balanceSatang: satang(left),
      unpaidInterestSatang: satang(unpaid),
    },
    standing: { from: due.accruesTo, balance: left, lent: ask.lentSatang, unpaid },
  };
}
