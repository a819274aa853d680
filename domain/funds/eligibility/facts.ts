/** What a fund is judged on. Whatever nobody has written down is null, and is never taken as met. */

import type { ByLawsInForce, LoanPurpose } from '../by-laws/by-law.ts';
import type { FundKind, FundStatus } from '../fund-kinds.ts';

export interface FundFacts {
  readonly kind: FundKind;
  readonly status: FundStatus;
  readonly hasMoney: boolean;
  readonly lends: boolean;
  readonly cashSatang: bigint;
  /** What its register keeps back; a by-law on the reserve takes its place. */
  readonly reserveSatang: bigint;
  readonly byLaws: ByLawsInForce;
}

/** Somebody's membership of the fund. */
export interface MembershipFacts {
  /** Null: nobody wrote down since when. */
  readonly sinceOn: string | null;
}

/** What the fund knows of the household that borrows, and of the one who signs for it. */
export interface BorrowerFacts {
  /** Principal owed to this fund beside what the new loan pays off. */
  readonly personOwesSatang: bigint;
  readonly householdOwesSatang: bigint;
  /** Loans of the household from this fund before this one, paid or not. */
  readonly loansBefore: number;
  /** Null: not on the fund's list of members. */
  readonly membership: MembershipFacts | null;
  /** The longest of anybody in the household. */
  readonly householdMembership: MembershipFacts | null;
  /** Whether the fund's list of members is on file at all. */
  readonly hasMemberList: boolean;
  /** Paid-up shares and pledged savings of the borrower; null where nobody wrote them down. */
  readonly sharesSatang: bigint | null;
  readonly sitsOnCommittee: boolean;
}

export interface LoanWish {
  readonly amountSatang: bigint;
  readonly termMonths: number;
  readonly purpose: LoanPurpose;
  /** The day of the decision, ISO. */
  readonly on: string;
}
