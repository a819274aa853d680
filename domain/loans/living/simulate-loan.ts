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
import { pay, payOff } from './payments/pay.ts';
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
  readonly arrears: Arrears;
};

type Asked = {
  readonly contract: LivingContract;
  readonly events: readonly LoanEvent[];
  /** The day to look at the loan; no event is later. */
  readonly on: PlainDate;
};

/** The loan at the end of a day after all its events. */
export function simulateLoan({
  contract,
  events,
  on,
}: Asked): { simulated: SimulatedLoan } | RefusedSimulation {
  const begun = beginLoan(contract);
  if ('refused' in begun) return begun;
  const { from } = begun.loan.rest;
  const ordered = orderedEvents({ events, on }, from);
  if ('refused' in ordered) return ordered;
  let { loan } = begun;
  const lines: LedgerLine[] = [];
  for (const occurrence of withDrawdowns(loan, ordered.occurrences, on)) {
    const before = advance(loan, occurrence.on);
    const isReversed = ordered.reversedIds.has(occurrence.id);
    const after = isReversed ? { loan: before, returnedSatang: 0n } : applied(before, occurrence);
    if ('refused' in after) return { ...refusedFor(occurrence, after.refused), ...after };
    loan = after.loan;
    lines.push(lineOf(occurrence, { before, ...after, isReversed }));
  }
  return { simulated: standingOn(advance(loan, on), lines) };
}

/** The loan as it stands on the day to which it has been counted. */
function standingOn(loan: LivingLoan, lines: readonly LedgerLine[]): SimulatedLoan {
  const open = openRows(loan).map(({ deferredSatang: _putOff, ...row }): LivingRow => row);
  return {
    loan,
    lines,
    rows: [...loan.closed, ...open],
    payOff: payOffFigure(loan),
    arrears: arrearsOf(loan),
  };
}

/** The money that the contract planned, among the events of its days. */
function withDrawdowns(
  { rest }: LivingLoan,
  events: readonly Occurrence[],
  on: PlainDate,
): Occurrence[] {
  const drawn = rest.flow.drawdowns
    .filter((drawdown) => drawdown.on <= on)
    .map((drawdown, index): Occurrence => ({
      kind: 'agreed-drawdown',
      id: `agreed-drawdown-${index + 1}`,
      ...drawdown,
    }));
  // A stable sort: what the contract planned comes first on its day.
  return [...drawn, ...events].toSorted((a, b) => Number(a.on > b.on) - Number(a.on < b.on));
}

type Applied = { readonly loan: LivingLoan; readonly returnedSatang: bigint };

function applied(loan: LivingLoan, occurrence: Occurrence): Applied | RefusedSimulation {
  switch (occurrence.kind) {
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
