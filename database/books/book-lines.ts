/** Rows of a centre's books as they go out; money as decimal strings of satang. */

import type { MemberRelation, NoIdReason, Title } from '#domain/assessment/code-lists';
import type { LoanOrigin } from '#domain/books/layout/choices';
import type { FundKind } from '#domain/funds/fund-kinds';

export interface FundLine {
  readonly id: string;
  readonly name: string;
  readonly kind: FundKind;
  readonly hasMoney: boolean;
  readonly lends: boolean;
  readonly rate: number;
  readonly capital: string;
  readonly reserve: string;
  readonly accededOn: string;
}

export interface HouseholdLine {
  readonly id: string;
  readonly houseNumber: string;
  readonly villageNumber: number;
  readonly houseCode: string | null;
  readonly consentedOn: string | null;
}

export interface PersonLine {
  readonly id: string;
  readonly householdId: string;
  readonly relation: MemberRelation;
  readonly title: Title;
  readonly firstName: string;
  readonly lastName: string;
  readonly citizenId: string | null;
  readonly noIdReason: NoIdReason | null;
  readonly birthOn: string | null;
  readonly phone: string | null;
}

export interface MemberLine {
  readonly fundId: string;
  readonly personId: string;
  readonly memberNumber: string;
  readonly joinedOn: string | null;
  readonly savings: string;
}

export interface LoanLine {
  readonly id: string;
  readonly fundId: string;
  readonly personId: string;
  readonly number: string;
  readonly origin: LoanOrigin;
  readonly lentOn: string;
  readonly principal: string;
  readonly rate: number;
  readonly termMonths: number;
  readonly firstDueOn: string;
  readonly instalment: string | null;
  readonly addedInterest: string | null;
  readonly interestDueSince: string | null;
  readonly hasAgreement: boolean | null;
  readonly hasDefaulted: boolean;
  readonly canStillBorrow: boolean;
  readonly balance: string;
  readonly balanceOn: string;
}

export interface RepaymentLine {
  readonly loanId: string;
  readonly paidOn: string;
  readonly amount: string;
  readonly principal: string;
  readonly interest: string;
  readonly receiptNumber: string | null;
}

export interface BookLines {
  readonly funds: readonly FundLine[];
  readonly households: readonly HouseholdLine[];
  readonly people: readonly PersonLine[];
  readonly members: readonly MemberLine[];
  readonly loans: readonly LoanLine[];
  readonly repayments: readonly RepaymentLine[];
}
