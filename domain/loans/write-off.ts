/**
 * A loan beyond hope is written off in its fund's books. That is bookkeeping and no release: nobody told the
 * debtor that the debt is forgiven (Civil and Commercial Code s.340), so the claim stays as it was.
 */

export const WRITE_OFF_REASONS = [
  'borrower-died',
  'cannot-be-found',
  'disaster',
  'cannot-earn',
  'claim-prescribed',
  'other',
] as const;

export type WriteOffReason = (typeof WRITE_OFF_REASONS)[number];

/** Why the case of the household ends: its loan was written off, so it is neither cleared nor honoured. */
export const LOAN_WRITTEN_OFF = 'loan-written-off';

/** What decides whether a loan may be written off, as the books and the trail say it on a day. */
export interface LoanBeyondHope {
  readonly status: string;
  readonly isInArrears: boolean;
  readonly lenderCount: number;
  readonly payerBasisPoints: number;
  readonly hasOpenChange: boolean;
  /** Visits to the household since the contract. */
  readonly visits: number;
}

/** In the order in which they are checked. */
export type WriteOffRefusal =
  | 'loan-is-written-off'
  | 'loan-not-in-arrears'
  | 'split-loan-no-write-off'
  | 'payer-loan-no-write-off'
  | 'change-is-open'
  | 'no-visit-on-file';

/** Why the loan is not written off for that reason, or undefined. Who has died cannot be visited. */
export function refuseWriteOff(
  loan: LoanBeyondHope,
  reason: WriteOffReason,
): WriteOffRefusal | undefined {
  if (loan.status === 'written-off') return 'loan-is-written-off';
  if (loan.status !== 'repaying' || !loan.isInArrears) return 'loan-not-in-arrears';
  if (loan.lenderCount > 1) return 'split-loan-no-write-off';
  if (loan.payerBasisPoints > 0) return 'payer-loan-no-write-off';
  if (loan.hasOpenChange) return 'change-is-open';
  if (loan.visits === 0 && reason !== 'borrower-died') return 'no-visit-on-file';
  return undefined;
}
