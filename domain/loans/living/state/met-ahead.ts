/**
 * Principal of rows to come that was met before their period began. Under rules that count a period
 * whole, such a row still falls due on its day with the interest of what is really owed when it begins;
 * what it asks for as principal is not raised by the interest that is saved (decision 0042).
 */

import { satang } from '../../../money/satang.ts';
import { hasBegun } from './figures.ts';
import { type LivingLoan, metOf, type Target } from './living-loan.ts';
import { type OpenRow, openRows } from './open-rows.ts';

/** The index of the first row whose period has not begun. */
export function firstAhead(loan: LivingLoan): number {
  return hasBegun(loan) ? 1 : 0;
}

/** Whether a period counts whole, and a row to come has got principal. */
export function hasMetAhead(loan: LivingLoan): boolean {
  const ahead = loan.rest.dues.slice(firstAhead(loan));
  return countsWhole(loan) && ahead.some(({ dueOn }) => metOf(loan, dueOn).principalSatang > 0n);
}

function countsWhole({ contract }: LivingLoan): boolean {
  return contract.policies.interestRuns === 'period-end';
}

/** How many rows, one after the other from the first to come, have all their principal. */
export function countMetWhole(loan: LivingLoan, rows: readonly OpenRow[]): number {
  const ahead = rows.slice(firstAhead(loan));
  const open = ahead.findIndex(
    (row) => row.metPrincipalSatang === 0n || row.metPrincipalSatang < row.principalSatang,
  );
  return open === -1 ? ahead.length : open;
}

/** The loan whose rows to come ask for the principal of some rows, their interest counted anew. */
export function withPrincipalOf(loan: LivingLoan, rows: readonly OpenRow[]): LivingLoan {
  const { shape, isOpenEnded } = loan.rest;
  if (!countsWhole(loan) || shape.kind === 'flat' || isOpenEnded) return loan;
  const nothing = satang(0n);
  const asked = rows.map(({ principalSatang }) => ({
    principalSatang,
    ownInterestSatang: nothing,
    payerInterestSatang: nothing,
  }));
  const fixed = { ...loan, targets: asked };
  const targets = targetsOfOpen(loan, openRows(fixed, { keepsPrincipal: true }));
  const first = firstAhead(loan);
  return { ...loan, targets: [...loan.targets.slice(0, first), ...targets.slice(first)] };
}

function targetsOfOpen(loan: LivingLoan, rows: readonly OpenRow[]): Target[] {
  let deferred = loan.deferredSatang;
  return rows.map((row) => {
    const carried = loan.carried.get(row.dueOn) ?? 0n;
    const own = row.interestSatang - carried + row.deferredSatang - deferred;
    deferred = row.deferredSatang;
    const { principalSatang, payerInterestSatang } = row;
    return { principalSatang, ownInterestSatang: satang(own), payerInterestSatang };
  });
}
