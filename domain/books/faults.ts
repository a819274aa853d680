/** What can be wrong with a book of funds, each fault with its place in the file. */

import type { Satang } from '../money/satang.ts';
import type { SheetKey } from './layout/sheets.ts';

/** Of one cell, in the order in which they are checked. */
export const CELL_FAULTS = [
  'cell-is-empty',
  'cell-is-formula',
  'cell-is-error',
  'text-too-long',
  'not-a-date',
  'no-such-day',
  'year-out-of-range',
  'not-an-amount',
  'too-many-decimals',
  'negative-money',
  'money-too-large',
  'not-a-percentage',
  'not-a-whole-number',
  'not-in-the-list',
  'citizen-id-check-digit',
  'not-a-thai-phone',
  'house-code-digits',
] as const;
export type CellFault = (typeof CELL_FAULTS)[number];

/** Of the file, of rows, and of rows beside each other. */
export const ROW_FAULTS = [
  'sheet-missing',
  'heading-differs',
  'too-many-rows',
  'sheet-empty',
  'row-twice',
  'unknown-fund',
  'unknown-household',
  'unknown-person',
  'unknown-loan',
  'household-without-people',
  'exactly-one-head',
  'too-many-people',
  'village-number-out-of-range',
  'citizen-id-or-reason',
  'citizen-id-twice',
  'date-in-the-future',
  'dates-out-of-order',
  'rate-above-lawful',
  'fund-without-money',
  'fund-does-not-lend',
  'never-refinances',
  'months-out-of-range',
  'money-must-be-positive',
  'parts-do-not-sum',
  'balance-does-not-agree',
  'added-interest-incomplete',
  'added-interest-above-principal',
  'interest-on-interest-in-contract',
  'contract-rate-differs',
  'second-contract',
  'contract-without-consent',
  'contract-allocation-refused',
] as const;
export type RowFault = (typeof ROW_FAULTS)[number];

/** Of the file beside what the centre holds already; only the database can know. */
export const CENTRE_FAULTS = [
  'fund-differs',
  'case-is-open-already',
  'household-known-already',
  'citizen-id-is-known',
  'birth-reckoning-missing',
  'loan-known-already',
  'member-known-already',
  'not-enough-cash',
  'cannot-be-taken-over',
] as const;
export type CentreFault = (typeof CENTRE_FAULTS)[number];

export type FaultCode = CellFault | RowFault | CentreFault;

/** Told, and no reason to refuse: the book is as it is. */
export const ALERT_CODES = [
  'interest-in-principal-under-a-year',
  'interest-in-principal-without-agreement',
  'fund-loan-above-lawful',
  'contract-balance-differs',
] as const;
export type AlertCode = (typeof ALERT_CODES)[number];

interface At {
  readonly sheet: SheetKey;
  /** As in the file; the headings are row 1. */
  readonly row: number;
  /** The key of the column; null where the whole row is meant. */
  readonly column: string | null;
}

export interface Fault extends At {
  readonly code: FaultCode;
  /** Figures that the sentence speaks of; never personal data. */
  readonly figures?: Readonly<Record<string, string>>;
}

/** A debt as booked, and as s.655 has it: interest apart, itself without interest. */
export interface DebtBothWays {
  readonly bookedPrincipalSatang: Satang;
  readonly lawfulPrincipalSatang: Satang;
  /** The interest that was added, less what was paid on it since. */
  readonly interestApartSatang: Satang;
  /** Interest that was taken on interest so far. */
  readonly interestOnInterestSatang: Satang;
}

export interface Alert extends At {
  readonly code: AlertCode;
  readonly figures?: Readonly<Record<string, string>>;
  readonly bothWays?: DebtBothWays;
}
