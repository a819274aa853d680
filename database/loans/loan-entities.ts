/** A loan contract with its instalments, from the reservation to the last payment. */

import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { SignatureKind } from '#domain/law/signature';
import type { DefaultInterestRule } from '#domain/loans/living/terms/default-interest-rule';
import { day, placeColumns, satangColumn } from '../columns.ts';

export const LOAN_STATUSES = [
  'reserved',
  'signed',
  'disbursed',
  'repaying',
  'paid',
  'released',
  'written-off',
] as const;

export type LoanStatus = (typeof LOAN_STATUSES)[number];

/** Nothing more is expected of such a loan; of one that was written off the claim stays all the same. */
export const ENDED_LOAN_STATUSES = [
  'paid',
  'released',
  'written-off',
] as const satisfies readonly LoanStatus[];

export const Loan = defineEntity({
  name: 'Loan',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid(),
    ...placeColumns(),
    /** The fund that lends; of several, the first. */
    fundId: p.uuid(),
    /** How many funds lend it together (decision 0037). */
    lenderCount: p.integer().default(1),
    resolutionId: p.uuid().strictNullable(),
    number: p.integer(),
    yearBe: p.integer(),
    principalSatang: satangColumn(),
    rateBasisPoints: p.integer(),
    termMonths: p.integer(),
    firstDueOn: day(),
    status: p.text().$type<LoanStatus>(),
    isInArrears: p.boolean().default(false),
    reservedOn: day().strictNullable(),
    signedOn: day().strictNullable(),
    disbursedOn: day().strictNullable(),
    paidOn: day().strictNullable(),
    policyOn: day(),
    /** Null until it is signed, and for a contract signed on paper before the centre. */
    signatureKind: p.text().$type<SignatureKind>().strictNullable(),
    witnessNames: p.array().default([]),
    /** The resolution's change that the instalments follow; null: they are those of the contract. */
    loanChangeId: p.uuid().strictNullable().default(null),
    /** Who bears a part of the interest; the rate above is then the household's own share. */
    payerName: p.text().strictNullable().default(null),
    payerBasisPoints: p.integer().default(0),
    payerAgreedOn: day().strictNullable().default(null),
    /** The fund's by-law on default interest on the day of the contract; one from paper bears none. */
    defaultInterestRule: p.text().$type<DefaultInterestRule>().default('none'),
    /** By the fund's by-law of the day of the resolution; none for a contract from paper. */
    guarantorsNeeded: p.integer().default(0),
    version: p.integer().default(1),
  },
});
export type Loan = InferEntity<typeof Loan>;

export const Instalment = defineEntity({
  name: 'Instalment',
  properties: {
    loanId: p.uuid().primary(),
    number: p.integer().primary(),
    ...placeColumns(),
    dueOn: day(),
    principalSatang: satangColumn(),
    interestSatang: satangColumn(),
    paidPrincipalSatang: satangColumn(),
    paidInterestSatang: satangColumn(),
    /** Of the interest, what a resolution laid on the row from before. */
    carriedInterestSatang: satangColumn().default(0),
    /** What the interest is counted on, where the row was changed after its period had begun. */
    openingSatang: satangColumn().strictNullable().default(null),
    /** Of the principal of this row and all after it, what was paid before its period began. */
    paidAheadSatang: satangColumn().default(0),
    settledOn: day().strictNullable(),
  },
});
export type Instalment = InferEntity<typeof Instalment>;
