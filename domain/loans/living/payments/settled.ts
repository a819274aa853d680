import { satang } from '../../../money/satang.ts';
import { hasBegun, interestOwed } from '../state/figures.ts';
import { type LivingLoan, type LivingRow, metOf } from '../state/living-loan.ts';
import { rowInCourse, rowToday } from '../state/open-rows.ts';
import { claimsOf } from './claims.ts';
import { meetClaims, withClosed } from './meet.ts';

/** Nothing is owed any more: the last row whose period has begun takes what no other asked for. */
export function settled(loan: LivingLoan): LivingLoan {
  const claims = claimsOf(loan).filter(({ at }) => at !== 'open');
  const total = claims.reduce((sum, claim) => sum + claim.amountSatang, 0n);
  const { loan: met } = meetClaims(loan, claims, total);
  const taken = withRestTaken(met);
  return {
    ...taken,
    owedSatang: 0n,
    openingSatang: 0n,
    deferredSatang: 0n,
    met: new Map(),
    carried: new Map(),
    targets: [],
    rest: { ...taken.rest, dues: [] },
  };
}

function withRestTaken(loan: LivingLoan): LivingLoan {
  const interest = interestOwed(loan);
  let principal = loan.owedSatang;
  for (const row of loan.met.values()) principal += row.principalSatang;
  const begun = hasBegun(loan) ? rowOver(loan) : undefined;
  if (begun !== undefined) {
    const { interestSatang: met } = metOf(loan, begun.dueOn);
    const row = withMore(begun, { principal, interest: met + interest });
    const closed = [...loan.closed, { ...row, settledOn: loan.counted.to }];
    return { ...loan, closed };
  }
  const last = loan.closed.length - 1;
  const row = loan.closed[last];
  if (row === undefined || principal + interest === 0n) return loan;
  return withClosed(loan, last, withMore(row, { principal, interest }));
}

/** The row in course with nothing on it yet. */
function rowOver(loan: LivingLoan): LivingRow | undefined {
  const isByDay = loan.contract.policies.interestRuns === 'day';
  const row = isByDay ? rowToday(loan) : rowInCourse(loan);
  if (row === undefined) return undefined;
  const { deferredSatang: _putOff, ...living } = row;
  const nothing = satang(0n);
  return {
    ...living,
    principalSatang: nothing,
    interestSatang: nothing,
    metPrincipalSatang: nothing,
    metInterestSatang: nothing,
  };
}

function withMore(row: LivingRow, more: { principal: bigint; interest: bigint }): LivingRow {
  const { principal, interest } = more;
  return {
    ...row,
    principalSatang: satang(row.principalSatang + principal),
    interestSatang: satang(row.interestSatang + interest),
    metPrincipalSatang: satang(row.metPrincipalSatang + principal),
    metInterestSatang: satang(row.metInterestSatang + interest),
    balanceSatang: satang(0n),
  };
}
