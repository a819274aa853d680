/** Writes money on claims. */

import { satang } from '../../../money/satang.ts';
import { endSpan } from '../counting/counted.ts';
import {
  isSettled,
  type LivingLoan,
  type LivingRow,
  type Met,
  metOf,
} from '../state/living-loan.ts';
import { dueAt } from '../state/standing.ts';
import type { Claim } from './claims.ts';

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
  const isPrincipal = claim.part === 'principal';
  switch (claim.at) {
    case 'late':
      return { ...loan, late: { ...loan.late, met: loan.late.met + amount } };
    case 'after-term':
      return { ...loan, afterTerm: { ...loan.afterTerm, met: loan.afterTerm.met + amount } };
    case 'closed': {
      const met = closedMet(loan, claim.index, isPrincipal ? [amount, 0n] : [0n, amount]);
      return isPrincipal ? lessOwed(met, amount) : met;
    }
    case 'open': {
      const { dueOn } = dueAt(loan, 0);
      const { principalSatang, interestSatang } = metOf(loan, dueOn);
      const met: Met = isPrincipal
        ? { principalSatang: principalSatang + amount, interestSatang }
        : { principalSatang, interestSatang: interestSatang + amount };
      const after = withMet(loan, dueOn, met);
      return isPrincipal ? lessOwed(after, amount) : after;
    }
  }
}

export function withMet(loan: LivingLoan, dueOn: LivingRow['dueOn'], met: Met): LivingLoan {
  return { ...loan, met: new Map([...loan.met, [dueOn, met]]) };
}

/** Less principal is owed from the day on: where spans are rounded one by one, one ends here. */
export function lessOwed(loan: LivingLoan, amount: bigint): LivingLoan {
  const counted = endSpan(loan.counted, loan.rest.flow);
  return { ...loan, counted, owedSatang: loan.owedSatang - amount };
}

function closedMet(
  loan: LivingLoan,
  index: number,
  [principal, interest]: readonly [bigint, bigint],
): LivingLoan {
  const row = loan.closed[index];
  if (row === undefined) throw new RangeError(`No closed row ${index}`);
  return withClosed(loan, index, {
    ...row,
    metPrincipalSatang: satang(row.metPrincipalSatang + principal),
    metInterestSatang: satang(row.metInterestSatang + interest),
  });
}

/** Replaces a closed row, which is settled today when nothing of it is left any more. */
export function withClosed(loan: LivingLoan, index: number, row: LivingRow): LivingLoan {
  const settledOn = row.settledOn ?? (isSettled(row) ? loan.counted.to : null);
  return { ...loan, closed: loan.closed.with(index, { ...row, settledOn }) };
}
