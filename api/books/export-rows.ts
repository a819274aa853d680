/** The books of a centre as the rows of a file that another centre could take in. */

import type { BookLines, FundLine, LoanLine, PersonLine } from '#database/books/book-lines';
import { CHOICES } from '#domain/books/layout/choices';
import { plainDate } from '#domain/dates/plain-date';
import { satangFromJson } from '#domain/money/satang';
import { formatCitizenId, parseCitizenId } from '#domain/people/citizen-id';
import type { ExportedRows } from './workbook/book-sheets.ts';
import type { WrittenCell } from './workbook/write/sheet-xml.ts';

type Cells = readonly WrittenCell[];

/** Without people, persons keep their codes and their place in the household, and nothing else. */
export function exportRows(
  lines: BookLines,
  { withPeople }: { readonly withPeople: boolean },
): ExportedRows {
  const codes = {
    fund: codesOf(lines.funds, 'ก'),
    household: codesOf(lines.households, 'ค'),
    person: codesOf(lines.people, 'บ'),
  };
  const loans = new Map(lines.loans.map((loan) => [loan.id, loan]));
  return {
    funds: lines.funds.map((fund) => fundCells(fund, codes.fund.get(fund.id))),
    households: lines.households.map((household) => [
      text(codes.household.get(household.id)),
      text(withPeople ? household.houseNumber : null),
      { number: String(household.villageNumber) },
      text(withPeople ? household.houseCode : null),
      day(household.consentedOn),
    ]),
    people: lines.people.map((person) => [
      text(codes.person.get(person.id)),
      text(codes.household.get(person.householdId)),
      text(CHOICES.relation[person.relation]),
      ...(withPeople ? personCells(person) : []),
    ]),
    members: lines.members.map((member) => [
      text(codes.fund.get(member.fundId)),
      text(member.memberNumber),
      text(codes.person.get(member.personId)),
      day(member.joinedOn),
      money(member.savings),
    ]),
    loans: lines.loans
      .filter(({ fundId }) => codes.fund.has(fundId))
      .map((loan) => loanCells(loan, codes)),
    repayments: lines.repayments.flatMap((paid): Cells[] => {
      const loan = loans.get(paid.loanId);
      if (loan === undefined || !codes.fund.has(loan.fundId)) return [];
      return [
        [
          text(codes.fund.get(loan.fundId)),
          text(loan.number),
          day(paid.paidOn),
          money(paid.amount),
          money(paid.principal),
          money(paid.interest),
          text(paid.receiptNumber),
        ],
      ];
    }),
  };
}

type Codes = ReadonlyMap<string, string>;

function codesOf(rows: readonly { readonly id: string }[], letter: string): Codes {
  return new Map(rows.map(({ id }, index) => [id, `${letter}${index + 1}`]));
}

function fundCells(fund: FundLine, code: string | undefined): Cells {
  return [
    text(code),
    text(fund.name),
    text(CHOICES['fund-kind'][fund.kind]),
    text(CHOICES['has-money'][answer(fund.hasMoney)]),
    text(CHOICES.lends[answer(fund.lends)]),
    percent(fund.rate),
    money(fund.capital),
    money(fund.reserve),
    day(fund.accededOn),
  ];
}

function personCells(person: PersonLine): Cells {
  const { citizenId, noIdReason } = person;
  const read = citizenId === null ? null : parseCitizenId(citizenId);
  const isRead = read !== null && 'citizenId' in read;
  return [
    text(CHOICES.title[person.title]),
    text(person.firstName),
    text(person.lastName),
    text(isRead ? formatCitizenId(read.citizenId) : null),
    text(noIdReason === null ? null : CHOICES['no-id-reason'][noIdReason]),
    day(person.birthOn),
    text(person.phone),
  ];
}

function loanCells(loan: LoanLine, codes: { fund: Codes; person: Codes }): Cells {
  const { hasAgreement } = loan;
  return [
    text(codes.fund.get(loan.fundId)),
    text(loan.number),
    text(codes.person.get(loan.personId)),
    text(CHOICES['loan-origin'][loan.origin]),
    day(loan.lentOn),
    money(loan.principal),
    percent(loan.rate),
    { number: String(loan.termMonths) },
    day(loan.firstDueOn),
    money(loan.instalment),
    money(loan.addedInterest),
    day(loan.interestDueSince),
    text(hasAgreement === null ? null : CHOICES['written-agreement'][answer(hasAgreement)]),
    text(CHOICES['has-defaulted'][answer(loan.hasDefaulted)]),
    text(CHOICES['can-still-borrow'][answer(loan.canStillBorrow)]),
    money(loan.balance),
    day(loan.balanceOn),
  ];
}

function answer(isSo: boolean): 'yes' | 'no' {
  return isSo ? 'yes' : 'no';
}

function text(value: string | null | undefined): WrittenCell {
  return value === null || value === undefined ? null : { text: value };
}

function day(value: string | null): WrittenCell {
  return value === null ? null : { date: plainDate(value) };
}

function money(value: string | null): WrittenCell {
  return value === null ? null : { amount: satangFromJson(value) };
}

/** Basis points as per cent a year: 600 is `6`, 650 is `6.5`. */
function percent(basisPoints: number): WrittenCell {
  return { number: String(basisPoints / 100) };
}
