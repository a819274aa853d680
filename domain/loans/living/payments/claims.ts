/** What a payment can meet on a day, in the order of the policy. */

import { afterTermOwed, hasBegun, lateOwed } from '../state/figures.ts';
import { feesLeft, interestLeft, type LivingLoan, principalLeft } from '../state/living-loan.ts';
import { type OpenRow, rowInCourse, rowToday } from '../state/open-rows.ts';
import type { PaymentPart } from '../terms/policies.ts';

export type ClaimOn =
  | { readonly at: 'late'; readonly part: 'default-interest' }
  | { readonly at: 'after-term'; readonly part: 'interest' }
  | { readonly at: 'closed'; readonly part: RowPart; readonly index: number }
  /** The row in course. */
  | { readonly at: 'open'; readonly part: RowPart };

/** The charge for being late stands on no row. */
export type RowPart = Exclude<PaymentPart, 'default-interest'>;

export type Claim = ClaimOn & { readonly amountSatang: bigint };

/** All claims of the day above zero. */
export function claimsOf(loan: LivingLoan): Claim[] {
  const { allocation, order } = loan.contract.policies;
  const late: Claim = { at: 'late', part: 'default-interest', amountSatang: lateOwed(loan) };
  const afterTerm: Claim = {
    at: 'after-term',
    part: 'interest',
    amountSatang: afterTermOwed(loan),
  };
  const rows = rowClaims(loan);
  const claims =
    allocation === 'by-part'
      ? order.flatMap((part) => [...rows.flat(), afterTerm, late].filter((it) => it.part === part))
      : byInstalment(rows, { late, afterTerm, order });
  return claims.filter(({ amountSatang }) => amountSatang > 0n);
}

type Others = {
  readonly late: Claim;
  readonly afterTerm: Claim;
  readonly order: readonly PaymentPart[];
};

/** The charge for being late stands on no row: it comes before all rows, or after them. */
function byInstalment(rows: readonly Claim[][], { late, afterTerm, order }: Others): Claim[] {
  const inOrder = rows.flatMap((row) =>
    order.flatMap((part) => row.filter((claim) => claim.part === part)),
  );
  const isLateFirst = order[0] === 'default-interest';
  return isLateFirst ? [late, ...inOrder, afterTerm] : [...inOrder, afterTerm, late];
}

function rowClaims(loan: LivingLoan): Claim[][] {
  const closed = loan.closed.map((row, index): Claim[] => [
    { at: 'closed', index, part: 'interest', amountSatang: interestLeft(row) },
    { at: 'closed', index, part: 'principal', amountSatang: principalLeft(row) },
    { at: 'closed', index, part: 'fees', amountSatang: feesLeft(row) },
  ]);
  const open = hasBegun(loan) ? rowToMeet(loan) : undefined;
  return open === undefined ? closed : [...closed, openClaims(loan, open)];
}

/** The row in course as money of the day meets it. */
function rowToMeet(loan: LivingLoan): OpenRow | undefined {
  const { interestRuns, earlyMoney } = loan.contract.policies;
  const isToDay = interestRuns === 'day' && earlyMoney === 'interest-to-the-day';
  return isToDay ? rowToday(loan) : rowInCourse(loan);
}

function openClaims({ contract }: LivingLoan, row: OpenRow): Claim[] {
  const isPrincipalOnly = contract.policies.earlyMoney === 'principal-only';
  const [interest, fees] = isPrincipalOnly ? [0n, 0n] : [interestLeft(row), feesLeft(row)];
  return [
    { at: 'open', part: 'interest', amountSatang: interest },
    { at: 'open', part: 'principal', amountSatang: principalLeft(row) },
    { at: 'open', part: 'fees', amountSatang: fees },
  ];
}
