/** Changes of the contract itself: rate, more money, rows by hand. */

import { type PlainDate } from '../../../dates/plain-date.ts';
import { satang } from '../../../money/satang.ts';
import { changeByHand } from '../../../schedules/rows/hand-rows.ts';
import type { PlannedRow, Rest } from '../../../schedules/rows/rest.ts';
import type { HandRow } from '../../../schedules/terms/terms.ts';
import { endSpan } from '../counting/counted.ts';
import { sumOfMet } from '../payments/meet.ts';
import { type LivingLoan, type LivingRow, metOf, restOf, targetsOf } from '../state/living-loan.ts';
import { openRows } from '../state/open-rows.ts';
import type { LoanEvent } from '../terms/events.ts';
import type { RefusedSimulation } from '../terms/refusals.ts';
import { replanFromCourse } from './replan.ts';

type Changed = { readonly loan: LivingLoan } | RefusedSimulation;
type EventOf<Kind extends LoanEvent['kind']> = Extract<LoanEvent, { kind: Kind }>;

/** The rate from a day on, until a later step of the contract; the period in course is planned again. */
export function changeRate(loan: LivingLoan, change: EventOf<'rate-change'>): Changed {
  const { on: from, per, household, payer } = change;
  const { flow } = loan.rest;
  const others = flow.rates.filter((step) => step.from !== from);
  const before = others.filter((step) => step.from < from);
  const rates = [...before, { from, per, household, payer }, ...others.slice(before.length)];
  return replanFromCourse(withFlow(loan, { ...flow, rates }));
}

/** Money handed over as the contract planned it: the plan knows it already. */
export function handOver(loan: LivingLoan, amountSatang: bigint): LivingLoan {
  const counted = endSpan(loan.counted, loan.rest.flow);
  return { ...loan, counted, owedSatang: loan.owedSatang + amountSatang };
}

/** More money than was planned, on a due date or between two. */
export function drawMore(loan: LivingLoan, drawn: EventOf<'drawdown'>): Changed {
  const { amountSatang, on } = drawn;
  if (amountSatang <= 0n) return { refused: 'amount-must-be-positive' };
  const { limitSatang } = loan.contract;
  const sum = loan.rest.flow.drawdowns.reduce((all, each) => all + each.amountSatang, 0n);
  if (limitSatang !== null && sum + amountSatang > limitSatang) {
    const left = limitSatang - sum;
    return { refused: 'drawdown-beyond-limit', amountSatang: satang(left < 0n ? 0n : left) };
  }
  if (loan.rest.dues.length === 0) return { refused: 'no-instalment-left' };
  return addPrincipal(loan, { amountSatang, on });
}

/** Principal that is owed from a day on and laid on the instalments that are left. */
export function addPrincipal(
  loan: LivingLoan,
  added: { readonly amountSatang: LivingRow['principalSatang']; readonly on: PlainDate },
): Changed {
  const { flow } = loan.rest;
  const drawdowns = [...flow.drawdowns, added].toSorted((a, b) => (a.on < b.on ? -1 : 1));
  return replanFromCourse(handOver(withFlow(loan, { ...flow, drawdowns }), added.amountSatang));
}

function withFlow(loan: LivingLoan, flow: Rest['flow']): LivingLoan {
  return { ...loan, rest: { ...loan.rest, flow } };
}

/** A row that is not due yet is set, added, moved or deleted; the rest is planned again. */
export function changeRow(loan: LivingLoan, { change, on }: EventOf<'hand-row'>): Changed {
  const days = change.kind === 'move' ? [change.dueOn, change.toOn] : [change.dueOn];
  const past = days.find((day) => day <= on);
  if (past !== undefined) return { refused: 'row-is-past', on: past };
  const rest = restOf(loan);
  const changed = changeByHand({ rest, rows: plannedRows(loan) }, change);
  if ('refused' in changed) return changed;
  const { dues } = changed.rest;
  return {
    loan: {
      ...withPlacesMoved(loan, change),
      rest: { ...loan.rest, dues },
      targets: targetsOf(rest, changed.rows),
    },
  };
}

/** The open rows as the engine of plans knows rows. */
function plannedRows(loan: LivingLoan): PlannedRow[] {
  const nothing = satang(0n);
  let ahead = 0n;
  for (const met of loan.met.values()) ahead += met.principalSatang;
  return openRows(loan).map((row) => {
    ahead -= row.metPrincipalSatang;
    const carried = loan.carried.get(row.dueOn) ?? 0n;
    const interest = row.interestSatang - carried;
    return {
      number: row.number,
      dueOn: row.dueOn,
      accruesTo: row.accruesTo,
      days: 0,
      openingBalanceSatang: nothing,
      drawnSatang: nothing,
      principalSatang: row.principalSatang,
      interestSatang: satang(interest),
      payerInterestSatang: row.payerInterestSatang,
      feesSatang: nothing,
      paymentSatang: satang(row.principalSatang + interest),
      balanceSatang: satang(row.balanceSatang + ahead),
      unpaidInterestSatang: satang(row.deferredSatang),
    };
  });
}

/** What stood on a row goes with it; what stood on a deleted one goes to the next. */
function withPlacesMoved(loan: LivingLoan, change: HandRow): LivingLoan {
  if (change.kind !== 'move' && change.kind !== 'delete') return loan;
  const { dues } = loan.rest;
  const next = dues[dues.findIndex(({ dueOn }) => dueOn === change.dueOn) + 1]?.dueOn;
  const to = change.kind === 'move' ? change.toOn : (next ?? change.dueOn);
  const met = new Map(loan.met);
  const metHere = met.get(change.dueOn);
  met.delete(change.dueOn);
  if (metHere !== undefined) met.set(to, sumOfMet(metOf({ ...loan, met }, to), metHere));
  const places = { from: change.dueOn, to };
  return {
    ...loan,
    met,
    carried: movedTo(loan.carried, places),
    laidFees: movedTo(loan.laidFees, places),
  };
}

type Places = { readonly from: PlainDate; readonly to: PlainDate };

function movedTo(laid: LivingLoan['carried'], { from, to }: Places): LivingLoan['carried'] {
  const here = laid.get(from);
  if (here === undefined) return laid;
  const others = new Map([...laid].filter(([dueOn]) => dueOn !== from));
  return others.set(to, (others.get(to) ?? 0n) + here);
}
