/** What a household lent and paid over a period, contract by contract. Satang as decimal strings. */

import { z } from 'zod';
import { STATEMENT_MOVES } from '#domain/loans/contract-statement';
import { BothTongues, IsoDate, Satang, Uuid } from './primitives.ts';

/** Both days count; without them from the first loan until today. */
export const MemberStatementQuery = z.object({
  fromOn: IsoDate.optional(),
  toOn: IsoDate.optional(),
});

const Sums = z.object({
  lentSatang: Satang,
  /** Received: principal, interest and default interest together. */
  paidSatang: Satang,
  principalSatang: Satang,
  interestSatang: Satang,
  defaultInterestSatang: Satang,
});

export const MemberStatementRow = Sums.extend({
  entryId: Uuid,
  /** `undone`: a receipt cancelled on this day; `split-anew`: principal and interest
   * divided again after that, or after an earlier payment came late; the last four: by resolution. */
  kind: z.enum(STATEMENT_MOVES),
  on: IsoDate,
  receiptNumber: z.string().nullable(),
  /** Principal owed after it. */
  balanceSatang: Satang,
  /** What the payment did; null where nothing was paid. */
  sentence: BothTongues.nullable(),
});
export type MemberStatementRow = z.infer<typeof MemberStatementRow>;

export const StatementContract = Sums.extend({
  loanId: Uuid,
  contractNumber: z.string(),
  fundName: BothTongues,
  /** Principal owed before the first day. */
  openingSatang: Satang,
  /** Opening + lent − principal. */
  closingSatang: Satang,
  rows: z.array(MemberStatementRow),
});
export type StatementContract = z.infer<typeof StatementContract>;

export const MemberStatement = z.object({
  caseId: Uuid,
  caseNumber: z.string(),
  centreName: BothTongues,
  /** The head of the household. */
  household: z.string(),
  houseNumber: z.string(),
  fromOn: IsoDate,
  toOn: IsoDate,
  contracts: z.array(StatementContract),
});
export type MemberStatement = z.infer<typeof MemberStatement>;
