import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { LoanOrigin } from '#domain/books/layout/choices';
import { day, instant, placeColumns, satangColumn } from '../columns.ts';

/** A file that was taken in, by its content; once a centre. */
export const BookImport = defineEntity({
  name: 'BookImport',
  properties: {
    id: p.uuid().primary(),
    ...placeColumns(),
    /** SHA-256 of the file. */
    fileHash: p.text(),
    /** Of the answers which funds count in the headline. */
    headlineHash: p.text(),
    answer: p.json<unknown>(),
    bySeatId: p.uuid(),
    importedAt: instant(),
  },
});

export type BookImport = InferEntity<typeof BookImport>;

/** A person's membership of a fund. Members of funds are not people: one person may be in several. */
export const FundMember = defineEntity({
  name: 'FundMember',
  properties: {
    id: p.uuid().primary(),
    fundId: p.uuid(),
    personId: p.uuid(),
    ...placeColumns(),
    memberNumber: p.text(),
    joinedOn: day().strictNullable(),
    savingsSatang: satangColumn(),
  },
});

/**
 * What a fund's own book said of a loan, once and for all: its loans from before the centre, and paid
 * contracts. An open contract under the centre is a `loan` instead.
 */
export const FundBookLoan = defineEntity({
  name: 'FundBookLoan',
  properties: {
    id: p.uuid().primary(),
    fundId: p.uuid(),
    householdId: p.uuid(),
    personId: p.uuid(),
    ...placeColumns(),
    number: p.text(),
    origin: p.text().$type<LoanOrigin>(),
    lentOn: day(),
    principalSatang: satangColumn(),
    rateBasisPoints: p.integer(),
    termMonths: p.integer(),
    firstDueOn: day(),
    instalmentSatang: satangColumn(),
    addedInterestSatang: satangColumn().strictNullable(),
    interestDueSince: day().strictNullable(),
    hasAgreement: p.boolean().strictNullable(),
    hasDefaulted: p.boolean(),
    canStillBorrow: p.boolean(),
    balanceSatang: satangColumn(),
    balanceOn: day(),
  },
});

export type FundBookLoan = InferEntity<typeof FundBookLoan>;

export const FundBookRepayment = defineEntity({
  name: 'FundBookRepayment',
  properties: {
    loanId: p.uuid().primary(),
    position: p.integer().primary(),
    ...placeColumns(),
    paidOn: day(),
    amountSatang: satangColumn(),
    principalSatang: satangColumn(),
    interestSatang: satangColumn(),
    receiptNumber: p.text().strictNullable(),
  },
});
