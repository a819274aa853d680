/** A household of a book as the paper case that `importCase` takes over. */

import type { PlannedHousehold, PlannedLoan } from '#domain/books/book-plan';
import type { BookRow } from '#domain/books/layout/sheets';
import type { OpeningStatus } from '#domain/case/case-statuses';
import type { PaperCase, PaperDebt, PaperLoanOfCase } from '../cases/import/paper-case.ts';
import type { NewHousehold } from '../cases/register-household.ts';
import { idOf, rowOf, type Taking } from './taking.ts';

type Moves = PaperCase['moves'];

/** From consent to repayment: a book knows the day of the contract, and no other between. */
const WAY_TO_CONTRACT = [
  'surveyed',
  'assessed',
  'enrolled',
  'negotiating',
  'proposed',
  'decided',
  'contracted',
  'repaying',
] as const;

export function householdOf({ household, people }: PlannedHousehold): NewHousehold {
  return {
    houseNumber: household.houseNumber,
    villageNumber: household.villageNumber,
    houseCode: household.houseCode,
    isAnotherInHouse: false,
    members: people.map((person) => ({
      title: person.title,
      firstName: person.firstName,
      lastName: person.lastName,
      citizenId: person.citizenId,
      noIdReason: person.noIdReason,
      birthOn: person.birthOn,
      birthReckoning: null,
      birthYearBe: null,
      phone: person.phone,
      relation: person.relation,
      knownPersonId: null,
      differsFrom: [],
    })),
  };
}

/** `today` is when a household without consent becomes known to the centre. */
export function paperOf(
  planned: PlannedHousehold,
  { taking, startAt, today }: { taking: Taking; startAt: OpeningStatus; today: string },
): PaperCase {
  const { household, contract } = planned;
  const moves = movesOf({ consentedOn: household.consentedOn, contract, today });
  return {
    centreId: taking.centre.id,
    household: householdOf(planned),
    startAt,
    openedOn: moves[0]?.on ?? today,
    moves,
    incomes: [],
    expenses: [],
    debts:
      household.consentedOn === null
        ? []
        : openLoans(planned).map((each) => debtOf(each, { planned, taking })),
    proposal: null,
    loan: contract === null ? null : loanOf(contract, taking),
    honour: null,
    isDemo: false,
  };
}

function movesOf(known: {
  consentedOn: string | null;
  contract: PlannedLoan | null;
  today: string;
}): Moves {
  const { consentedOn, contract, today } = known;
  if (consentedOn === null) return [{ status: 'identified', on: today }];
  const consented = [
    { status: 'identified', on: consentedOn },
    { status: 'consented', on: consentedOn },
  ] as const;
  if (contract === null) return consented;
  const { lentOn } = contract.loan;
  return [...consented, ...WAY_TO_CONTRACT.map((status) => ({ status, on: lentOn }))];
}

function openLoans({ fundLoans }: PlannedHousehold): BookRow<'loans'>[] {
  return fundLoans.map(({ loan }) => loan).filter(({ balance }) => balance > 0n);
}

/** A fund's loan from before, as the survey would find it; beside a contract it was left where it is. */
function debtOf(
  loan: BookRow<'loans'>,
  { planned, taking }: { planned: PlannedHousehold; taking: Taking },
): PaperDebt {
  const fund = rowOf(taking.book.funds, loan.fundCode);
  const isStateFund = fund.kind === 'village-fund' || fund.kind === 'poverty-fund';
  return {
    member: planned.people.findIndex(({ code }) => code === loan.personCode),
    source: isStateFund ? 'state-community-fund' : 'community-finance',
    creditorName: fund.name,
    creditorFundId: idOf(taking.fundIds, loan.fundCode),
    balanceSatang: loan.balance,
    instalmentSatang: loan.instalment ?? 0n,
    rateBasisPoints: loan.rate,
    ratePeriod: 'year',
    hasDefaulted: loan.hasDefaulted === 'yes',
    canStillBorrow: loan.canStillBorrow === 'yes',
    treatment: planned.contract === null ? null : 'stays',
    payoffSatang: null,
    paidOn: null,
    receiptNumber: null,
  };
}

function loanOf({ loan, payments }: PlannedLoan, taking: Taking): PaperLoanOfCase {
  return {
    fundId: idOf(taking.fundIds, loan.fundCode),
    principalSatang: loan.principal,
    termMonths: loan.termMonths,
    disbursedOn: loan.lentOn,
    firstDueOn: loan.firstDueOn,
    payments: payments.map(({ amount, paidOn }) => ({ amountSatang: amount, paidOn })),
  };
}
