/**
 * Households of the demonstration as a table reads them. All are invented; every row that the server
 * makes of them is marked as demonstration. Amounts are whole baht.
 */

import type { IncomeKind, MemberRelation, Title } from '#domain/assessment/code-lists';
import type { OpeningStatus } from '#domain/case/case-statuses';
import type { Creditor } from './creditors.ts';

export type PersonRow = readonly [
  title: Title,
  firstName: string,
  relation: MemberRelation,
  bornIn: number,
];

/** Whole baht. `payoff` null: the creditor is not paid out of the loan, the debt stays. */
export type DebtRow = readonly [
  from: Creditor,
  balance: number,
  instalment: number,
  payoff: number | null,
  hasDefaulted?: 'defaulted',
];

/** A loan that still runs: so many instalments are due by now, so many of them were missed. */
interface RunningLoan {
  readonly fund: string;
  readonly termMonths: number;
  readonly dueSoFar: number;
  readonly missed?: number;
  /** Days until the next instalment is due. */
  readonly nextDueInDays: number;
}

/** A loan that is paid, from the day it was lent; instalments fall due a month after. */
interface PaidLoan {
  readonly fund: string;
  readonly termMonths: number;
  readonly lentOn: string;
}

export type StageRow =
  | {
      readonly at: Extract<
        OpeningStatus,
        'identified' | 'consented' | 'surveyed' | 'assessed' | 'negotiating'
      >;
      readonly openedDaysAgo: number;
    }
  | { readonly at: 'repaying'; readonly loan: RunningLoan }
  | { readonly at: 'cleared' | 'watched'; readonly loan: RunningLoan }
  | { readonly at: 'closed'; readonly loan: PaidLoan };

/** What is done through the tasks after the case has been taken over. */
export type LaterRow =
  | { readonly do: 'refuse-consent' }
  | { readonly do: 'refuse-enrolment' }
  | { readonly do: 'refer' }
  /** Speaks with the first two creditors; one offer stands open. */
  | { readonly do: 'talk-with-creditors' }
  /** Pays all that is left; two members are then asked to confirm the clearance. */
  | { readonly do: 'pay-off' }
  | { readonly do: 'propose'; readonly termMonths: number; readonly meeting: Meeting }
  | {
      readonly do: 'offer-support';
      readonly agency: 'nfe' | 'agriculture';
      readonly until: Support;
    };

/** What becomes of a proposal: nothing yet, a place on an agenda, or a resolution. */
type Meeting = 'none' | 'convened' | 'decided' | 'contracted';
type Support = 'offered' | 'accepted' | 'trained';

export interface HouseholdRow {
  readonly key: string;
  readonly house: string;
  readonly family: string;
  readonly people: readonly PersonRow[];
  /** Main income; the rest of the household's money follows from it. */
  readonly earns: Extract<IncomeKind, 'rice' | 'day-labour' | 'trade' | 'salary' | 'handicraft'>;
  readonly debts: readonly DebtRow[];
  readonly stage: StageRow;
  readonly later?: LaterRow;
}
