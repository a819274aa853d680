import { satang } from '../../../money/satang.ts';
import { feesOwed, hasBegun, interestOwed } from '../state/figures.ts';
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
    laidFees: new Map(),
    targets: [],
    rest: { ...taken.rest, dues: [] },
  };
}

function withRestTaken(loan: LivingLoan): LivingLoan {
  const [interest, fees] = [interestOwed(loan), feesOwed(loan)];
  let principal = loan.owedSatang;
  for (const row of loan.met.values()) principal += row.principalSatang;
  const begun = hasBegun(loan) ? rowOver(loan) : undefined;
  if (begun !== undefined) {
    const met = metOf(loan, begun.dueOn);
    const more = { interest: met.interestSatang + interest, fees: met.feesSatang + fees };
    const row = withMore(begun, { principal, ...more });
    const closed = [...loan.closed, { ...row, settledOn: loan.counted.to }];
    return { ...loan, closed };
  }
  const last = loan.closed.length - 1;
  const row = loan.closed[last];
  if (row === undefined || principal + interest + fees === 0n) return loan;
  return withClosed(loan, last, withMore(row, { principal, interest, fees }));
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
    feesSatang: nothing,
    metFeesSatang: nothing,
  };
}

type More = { readonly principal: bigint; readonly interest: bigint; readonly fees: bigint };

function withMore(row: LivingRow, { principal, interest, fees }: More): LivingRow {
  return {
    ...row,
    principalSatang: satang(row.principalSatang + principal),
    interestSatang: satang(row.interestSatang + interest),
    metPrincipalSatang: satang(row.metPrincipalSatang + principal),
    metInterestSatang: satang(row.metInterestSatang + interest),
    feesSatang: satang(row.feesSatang + fees),
    metFeesSatang: satang(row.metFeesSatang + fees),
    balanceSatang: satang(0n),
  };
}
