/**
 * The life of a loan: a contract and dated events, folded in the order of their business days. A
 * receipt that comes in late with an earlier day is counted on its day, and all after it anew. What
 * cannot be is refused by name and nothing has changed.
 */

import type { PlainDate } from '../../dates/plain-date.ts';
import { satang } from '../../money/satang.ts';
import { addInterest, spreadArrears, waive } from './changes/resolutions.ts';
import { changeRate, changeRow, drawMore, handOver } from './changes/terms-change.ts';
import { advance } from './counting/advance.ts';
import { type LedgerLine, lineOf } from './ledger-line.ts';
import { type Occurrence, orderedEvents, refusedFor } from './ordered-events.ts';
import { pay, payInstalment, payOff } from './payments/pay.ts';
import { beginLoan } from './state/begin-loan.ts';
import { type Arrears, arrearsOf, payOffFigure, type PayOffFigure } from './state/figures.ts';
import type { LivingLoan, LivingRow } from './state/living-loan.ts';
import { openRows } from './state/open-rows.ts';
import type { LivingContract, LoanEvent } from './terms/events.ts';
import type { RefusedSimulation } from './terms/refusals.ts';

export type SimulatedLoan = {
  readonly loan: LivingLoan;
  readonly lines: readonly LedgerLine[];
  /** Rows that are over, then the rest as if arrears were paid on the day. */
  readonly rows: readonly LivingRow[];
  readonly payOff: PayOffFigure;
  /** On the days that were asked for, earliest first, each before the events of later days. */
  readonly payOffs: readonly PayOffFigure[];
  readonly arrears: Arrears;
};

type Asked = {
  readonly contract: LivingContract;
  readonly events: readonly LoanEvent[];
  /** The day to look at the loan; no event is later. */
  readonly on: PlainDate;
  /** Days to be told the pay-off figure of; also later ones, if nothing happens until then. */
  readonly payOffDays?: readonly PlainDate[];
};

/** The loan at the end of a day after all its events. */
export function simulateLoan(asked: Asked): { simulated: SimulatedLoan } | RefusedSimulation {
  const { contract, events, on, payOffDays = [] } = asked;
  const begun = beginLoan(contract, events.length);
  if ('refused' in begun) return begun;
  const { from } = begun.loan.rest;
  const ordered = orderedEvents({ events, on }, from);
  if ('refused' in ordered) return ordered;
  const early = payOffDays.find((day) => day < from);
  if (early !== undefined) return { refused: 'event-before-drawdown', on: early };
  let { loan } = begun;
  const lines: LedgerLine[] = [];
  const payOffs: PayOffFigure[] = [];
  for (const step of stepsOf(loan, { occurrences: ordered.occurrences, on, payOffDays })) {
    const before = advance(loan, step.on);
    if (step.kind === 'look') {
      payOffs.push(payOffFigure(before));
      continue;
    }
    const isReversed = ordered.reversedIds.has(step.id);
    const after = isReversed ? { loan: before, returnedSatang: 0n } : applied(before, step);
    if ('refused' in after) return { ...refusedFor(step, after.refused), ...after };
    loan = after.loan;
    lines.push(lineOf(step, { before, ...after, isReversed }));
  }
  return { simulated: { ...standingOf(advance(loan, on)), lines, payOffs } };
}

/** The loan as it stands on the day to which it has been counted. */
function standingOf(loan: LivingLoan): Omit<SimulatedLoan, 'lines' | 'payOffs'> {
  const open = openRows(loan).map(({ deferredSatang: _putOff, ...row }): LivingRow => row);
  return {
    loan,
    rows: [...loan.closed, ...open],
    payOff: payOffFigure(loan),
    arrears: arrearsOf(loan),
  };
}

type Step = Occurrence | { readonly kind: 'look'; readonly on: PlainDate };

type Steps = {
  readonly occurrences: readonly Occurrence[];
  readonly on: PlainDate;
  readonly payOffDays: readonly PlainDate[];
};

/** The money that the contract planned first on its day, then events, then a look at the figure. */
function stepsOf({ rest }: LivingLoan, { occurrences, on, payOffDays }: Steps): Step[] {
  const drawn = rest.flow.drawdowns
    .filter((drawdown) => drawdown.on <= on)
    .map((drawdown, index): Step => ({
      kind: 'agreed-drawdown',
      id: `agreed-drawdown-${index + 1}`,
      ...drawdown,
    }));
  const looks = payOffDays.map((day): Step => ({ kind: 'look', on: day }));
  const steps = [...drawn, ...occurrences, ...looks];
  // The sort is stable: steps of one day stay in the order above.
  return steps.toSorted((a, b) => Number(a.on > b.on) - Number(a.on < b.on));
}

type Applied = { readonly loan: LivingLoan; readonly returnedSatang: bigint };

function applied(loan: LivingLoan, occurrence: Occurrence): Applied | RefusedSimulation {
  switch (occurrence.kind) {
    case 'instalment':
      return payInstalment(loan);
    case 'payment':
      return pay(loan, occurrence);
    case 'pay-off':
      return payAll(loan, occurrence.amountSatang);
    case 'reversal':
      return { loan, returnedSatang: 0n };
    case 'agreed-drawdown':
      return { loan: handOver(loan, occurrence.amountSatang), returnedSatang: 0n };
    case 'rate-change':
      return changed(changeRate(loan, occurrence));
    case 'drawdown':
      return changed(drawMore(loan, occurrence));
    case 'hand-row':
      return changed(changeRow(loan, occurrence));
    case 'spread-arrears':
      return changed(spreadArrears(loan, occurrence));
    case 'add-interest':
      return changed(addInterest(loan, occurrence));
    case 'waiver':
      return changed(waive(loan, occurrence));
  }
}

function changed(outcome: { loan: LivingLoan } | RefusedSimulation): Applied | RefusedSimulation {
  return 'refused' in outcome ? outcome : { loan: outcome.loan, returnedSatang: 0n };
}

function payAll(loan: LivingLoan, amount: bigint | null): Applied | RefusedSimulation {
  const { totalSatang } = payOffFigure(loan);
  const { excess } = loan.contract.policies;
  const use = excess === 'return' ? 'shorten' : excess;
  if (amount === null || amount === totalSatang) {
    return totalSatang === 0n ? { refused: 'nothing-is-owed' } : payOff(loan, use);
  }
  if (amount < totalSatang) {
    return { refused: 'less-than-pay-off', amountSatang: satang(totalSatang) };
  }
  return pay(loan, { amountSatang: amount, excess: use });
}
