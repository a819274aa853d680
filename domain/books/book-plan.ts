/**
 * What the centre makes of a book: its funds join, its people are written down, and each household
 * that owes something becomes a case at the stage that the book proves (decision 0017).
 *
 * - A contract under the centre that is still owed: the case repays it.
 * - Loans of funds from before, with the household's consent: the case has consented, and its debts
 *   are known for the survey.
 * - Such loans without consent: the household is identified; its debts stay in the funds' own books
 *   until it consents (Personal Data Protection Act s.19).
 * - Nothing owed: the household is written down, and no case begins.
 */

import { satang, sumSatang, type Satang } from '../money/satang.ts';
import { isOpenContract } from './checks/check-contracts.ts';
import { inOrder } from './checks/contract-history.ts';
import type { BookRow } from './layout/sheets.ts';
import { loanKey, type Book } from './rows/book.ts';

export const BOOK_STAGES = ['registered', 'identified', 'consented', 'repaying'] as const;
export type BookStage = (typeof BOOK_STAGES)[number];

export interface PlannedLoan {
  readonly loan: BookRow<'loans'>;
  /** By their days. */
  readonly payments: readonly BookRow<'repayments'>[];
}

export interface PlannedHousehold {
  readonly household: BookRow<'households'>;
  readonly people: readonly BookRow<'people'>[];
  readonly stage: BookStage;
  /** The open contract under the centre. */
  readonly contract: PlannedLoan | null;
  /** All other loans, paid ones too. */
  readonly fundLoans: readonly PlannedLoan[];
}

export function planHouseholds(book: Book): PlannedHousehold[] {
  const people = Map.groupBy(book.people, ({ householdCode }) => householdCode);
  const payments = Map.groupBy(book.repayments, (row) => loanKey(row.fundCode, row.loanNumber));
  const houseOf = new Map(book.people.map(({ code, householdCode }) => [code, householdCode]));
  const loans = Map.groupBy(book.loans, ({ personCode }) => houseOf.get(personCode));
  return book.households.map((household) => {
    const own = (loans.get(household.code) ?? []).map((loan) => ({
      loan,
      payments: inOrder(payments.get(loanKey(loan.fundCode, loan.number)) ?? []),
    }));
    const contract = own.find(({ loan }) => isOpenContract(loan)) ?? null;
    const fundLoans = own.filter((each) => each !== contract);
    const stage = stageOf({ household, contract, fundLoans });
    return { household, people: people.get(household.code) ?? [], stage, contract, fundLoans };
  });
}

function stageOf({
  household,
  contract,
  fundLoans,
}: Pick<PlannedHousehold, 'household' | 'contract' | 'fundLoans'>): BookStage {
  if (contract !== null) return 'repaying';
  if (!fundLoans.some(({ loan }) => loan.balance > 0n)) return 'registered';
  return household.consentedOn === null ? 'identified' : 'consented';
}

/** What a book brings, in numbers and in money. */
export interface BookTotals {
  readonly funds: number;
  readonly households: number;
  readonly people: number;
  readonly members: number;
  readonly loans: number;
  readonly repayments: number;
  readonly stages: Readonly<Record<BookStage, number>>;
  readonly capitalSatang: Satang;
  readonly savingsSatang: Satang;
  /** Principal as first lent, and what of it is still owed. */
  readonly lentSatang: Satang;
  readonly owedSatang: Satang;
  /** All repayments, principal and interest. */
  readonly paidSatang: Satang;
}

export function totalsOf(book: Book): BookTotals {
  const stages = planHouseholds(book).map(({ stage }) => stage);
  const counted = BOOK_STAGES.map((stage) => [
    stage,
    stages.filter((each) => each === stage).length,
  ]);
  return {
    funds: book.funds.length,
    households: book.households.length,
    people: book.people.length,
    members: book.members.length,
    loans: book.loans.length,
    repayments: book.repayments.length,
    stages: Object.fromEntries(counted) as Record<BookStage, number>,
    capitalSatang: sumSatang(book.funds.map(({ capital }) => capital)),
    savingsSatang: sumSatang(book.members.map(({ savings }) => savings ?? satang(0n))),
    lentSatang: sumSatang(book.loans.map(({ principal }) => principal)),
    owedSatang: sumSatang(book.loans.map(({ balance }) => balance)),
    paidSatang: sumSatang(book.repayments.map(({ amount }) => amount)),
  };
}
