/** Writes money on claims. */

import { satang } from '../../../money/satang.ts';
import { endSpan } from '../counting/counted.ts';
import {
  isSettled,
  type LivingLoan,
  type LivingRow,
  type Met,
  metOf,
  NOTHING_MET,
} from '../state/living-loan.ts';
import { dueAt } from '../state/standing.ts';
import type { Claim, RowPart } from './claims.ts';

/** Meets claims one after the other as far as the money goes. */
export function meetClaims(
  loan: LivingLoan,
  claims: readonly Claim[],
  amountSatang: bigint,
): { loan: LivingLoan; leftSatang: bigint } {
  let now = loan;
  let left = amountSatang;
  for (const claim of claims) {
    const taken = left < claim.amountSatang ? left : claim.amountSatang;
    if (taken === 0n) continue;
    now = meetClaim(now, claim, taken);
    left -= taken;
  }
  return { loan: now, leftSatang: left };
}

function meetClaim(loan: LivingLoan, claim: Claim, amount: bigint): LivingLoan {
  switch (claim.at) {
    case 'late':
      return { ...loan, late: { ...loan.late, met: loan.late.met + amount } };
    case 'after-term':
      return { ...loan, afterTerm: { ...loan.afterTerm, met: loan.afterTerm.met + amount } };
    case 'closed': {
      const more = metOfPart(claim.part, amount);
      const met = closedMet(loan, claim.index, more);
      return claim.part === 'principal' ? lessOwed(met, amount) : met;
    }
    case 'open': {
      const more = metOfPart(claim.part, amount);
      const { dueOn } = dueAt(loan, 0);
      const after = withMet(loan, dueOn, more);
      return claim.part === 'principal' ? lessOwed(after, amount) : after;
    }
  }
}

const MET_FIELDS = {
  principal: 'principalSatang',
  interest: 'interestSatang',
  fees: 'feesSatang',
} as const satisfies Record<RowPart, keyof Met>;

function metOfPart(part: RowPart, amount: bigint): Met {
  return { ...NOTHING_MET, [MET_FIELDS[part]]: amount };
}

/** Fees that were laid on open rows are met before their day, the earliest first. */
export function meetLaidFees(
  loan: LivingLoan,
  amountSatang: bigint,
): { loan: LivingLoan; leftSatang: bigint } {
  let now = loan;
  let left = amountSatang;
  for (const [dueOn, laid] of loan.laidFees) {
    const owed = laid - metOf(now, dueOn).feesSatang;
    const taken = left < owed ? left : owed;
    if (taken <= 0n) continue;
    now = withMet(now, dueOn, metOfPart('fees', taken));
    left -= taken;
  }
  return { loan: now, leftSatang: left };
}

/** An open row has got more. */
export function withMet(loan: LivingLoan, dueOn: LivingRow['dueOn'], more: Met): LivingLoan {
  return { ...loan, met: new Map([...loan.met, [dueOn, sumOfMet(metOf(loan, dueOn), more)]]) };
}

export function sumOfMet(one: Met, other: Met): Met {
  return {
    principalSatang: one.principalSatang + other.principalSatang,
    interestSatang: one.interestSatang + other.interestSatang,
    feesSatang: one.feesSatang + other.feesSatang,
  };
}

/** Less principal is owed from the day on: where spans are rounded one by one, one ends here. */
export function lessOwed(loan: LivingLoan, amount: bigint): LivingLoan {
  const counted = endSpan(loan.counted, loan.rest.flow);
  return { ...loan, counted, owedSatang: loan.owedSatang - amount };
}

function closedMet(loan: LivingLoan, index: number, more: Met): LivingLoan {
  const row = loan.closed[index];
  if (row === undefined) throw new RangeError(`No closed row ${index}`);
  return withClosed(loan, index, {
    ...row,
    metPrincipalSatang: satang(row.metPrincipalSatang + more.principalSatang),
    metInterestSatang: satang(row.metInterestSatang + more.interestSatang),
    metFeesSatang: satang(row.metFeesSatang + more.feesSatang),
  });
}

/** Replaces a closed row, which is settled today when nothing of it is left any more. */
export function withClosed(loan: LivingLoan, index: number, row: LivingRow): LivingLoan {
  const settledOn = row.settledOn ?? (isSettled(row) ? loan.counted.to : null);
  return { ...loan, closed: loan.closed.with(index, { ...row, settledOn }) };
}
