/** The books of a centre's funds as a file: looked at first, then taken over whole; and the way out. */

import { z } from 'zod';
import { BOOK_STAGES } from '#domain/books/book-plan';
import { SHEET_KEYS } from '#domain/books/layout/sheets';
import { BothTongues, Satang, Uuid } from './primitives.ts';

/** A little more than 2 MB in base64, so that a file just too large is told so by name. */
const LONGEST_BASE64 = 2_900_000;

export const BookFile = z
  .base64()
  .max(LONGEST_BASE64)
  .meta({ description: 'The .xlsx file, at most 2 MB, in base64' });

export const FileHash = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({ description: 'SHA-256 of the file in hexadecimal digits' });

const FundCode = z.string().min(1).max(40).meta({ description: 'As the file names the fund' });

export const CheckBook = z.object({ file: BookFile });

export const ImportBook = z.object({
  file: BookFile,
  /** As the check told it: what is taken over is what was looked at. */
  fileHash: FileHash,
  /** One answer for each fund that is new to the centre. */
  headline: z.array(z.object({ fundCode: FundCode, countsInHeadline: z.boolean() })).max(200),
});
export type ImportBook = z.infer<typeof ImportBook>;

/** A place in the file; the headings are row 1. */
const BookPlace = z.object({
  sheet: z.enum(SHEET_KEYS),
  sheetName: BothTongues,
  row: z.number().int(),
  /** The heading of the column; null where the whole row is meant. */
  column: BothTongues.nullable(),
  code: z.string(),
  sentence: BothTongues,
});

export const BookFault = BookPlace.meta({ id: 'BookFault' });
export type BookFault = z.infer<typeof BookFault>;

/** Interest booked into principal (s.655): the debt as booked and with that interest apart. */
export const DebtBothWays = z.object({
  bookedPrincipalSatang: Satang,
  lawfulPrincipalSatang: Satang,
  interestApartSatang: Satang,
  interestOnInterestSatang: Satang,
});
export type DebtBothWays = z.infer<typeof DebtBothWays>;

/** Told, and no reason to refuse. */
export const BookAlert = BookPlace.extend({ bothWays: DebtBothWays.nullable() });
export type BookAlert = z.infer<typeof BookAlert>;

const Count = z.number().int();

export const BookTotals = z.object({
  funds: Count,
  households: Count,
  people: Count,
  members: Count,
  loans: Count,
  repayments: Count,
  /** Households by what becomes of them; `registered` ones owe nothing and begin no case. */
  stages: z.record(z.enum(BOOK_STAGES), Count),
  capitalSatang: Satang,
  savingsSatang: Satang,
  lentSatang: Satang,
  owedSatang: Satang,
  paidSatang: Satang,
});
export type BookTotals = z.infer<typeof BookTotals>;

export const BookFund = z.object({
  fundCode: FundCode,
  name: z.string(),
  capitalSatang: Satang,
  /** Null asks: the fund is new, and the import must say whether it counts. */
  countsInHeadline: z.boolean().nullable(),
});
export type BookFund = z.infer<typeof BookFund>;

/** With faults there is nothing to take over: then totals are null and no fund is asked about. */
export const CheckedBook = z.object({
  fileHash: FileHash,
  /** The day on which the centre took this very file in; then there is nothing more to do. */
  importedOn: z.string().nullable(),
  /** Rows that only show how it is done, passed over. */
  examples: Count,
  faultCount: Count,
  /** The first two hundred, in the order of sheets and rows. */
  faults: z.array(BookFault),
  alerts: z.array(BookAlert),
  totals: BookTotals.nullable(),
  funds: z.array(BookFund),
});
export type CheckedBook = z.infer<typeof CheckedBook>;

export const ImportedBook = z.object({
  importId: Uuid,
  totals: BookTotals,
  fundsJoined: Count,
  cases: z.array(z.object({ caseId: Uuid, caseNumber: z.string() })),
});
export type ImportedBook = z.infer<typeof ImportedBook>;

/** A loan as its fund's own book told it when the books came in. */
export const BookLoanView = z.object({
  bookLoanId: Uuid,
  fundName: BothTongues,
  number: z.string(),
  lentOn: z.string(),
  principalSatang: Satang,
  rateBasisPoints: z.number().int(),
  balanceSatang: Satang,
  balanceOn: z.string(),
  alert: z.object({ code: z.string(), sentence: BothTongues, bothWays: DebtBothWays }).nullable(),
});
export type BookLoanView = z.infer<typeof BookLoanView>;
