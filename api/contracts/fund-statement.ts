/** What a fund's journal says of a period: trial balance and every entry. */

import { z } from 'zod';
import { ACCOUNT_KINDS } from '#domain/ledger/accounts';
import { ENTRY_KINDS } from '#domain/ledger/entry';
import { CashPlaceView } from './fund-cash.ts';
import { BothTongues, IsoDate, Satang, Uuid } from './primitives.ts';

/** Both days count; without them the calendar year of today. */
export const FundStatementQuery = z.object({
  fromOn: IsoDate.optional(),
  toOn: IsoDate.optional(),
});

/** Opening and closing on the side on which the account grows. */
export const AccountPeriod = z.object({
  account: z.enum(ACCOUNT_KINDS),
  openingSatang: Satang,
  debitSatang: Satang,
  creditSatang: Satang,
  closingSatang: Satang,
});
export type AccountPeriod = z.infer<typeof AccountPeriod>;

/** What came to and went from a place where the fund's money lies, whatever it was for. */
export const PlacePeriod = CashPlaceView.omit({
  balanceSatang: true,
  signatories: true,
  maySign: true,
}).extend({
  openingSatang: Satang,
  inSatang: Satang,
  outSatang: Satang,
  closingSatang: Satang,
});
export type PlacePeriod = z.infer<typeof PlacePeriod>;

export const StatementEntry = z.object({
  entryId: Uuid,
  kind: z.enum(ENTRY_KINDS),
  businessOn: IsoDate,
  /** Null where the entry belongs to no loan. */
  contractNumber: z.string().nullable(),
  cashInSatang: Satang,
  cashOutSatang: Satang,
  /** Cash of the fund after this entry. */
  cashSatang: Satang,
  /** Principal that came back and interest earned; less than zero where they were undone or lent. */
  principalSatang: Satang,
  interestSatang: Satang,
});
export type StatementEntry = z.infer<typeof StatementEntry>;

export const FundStatement = z.object({
  fundId: Uuid,
  fundName: BothTongues,
  centreId: Uuid,
  centreName: BothTongues,
  fromOn: IsoDate,
  toOn: IsoDate,
  accounts: z.array(AccountPeriod),
  places: z.array(PlacePeriod),
  entries: z.array(StatementEntry),
  /** The trial balance: closing balances by their sides, equal in sound books. */
  closingDebitSatang: Satang,
  closingCreditSatang: Satang,
});
export type FundStatement = z.infer<typeof FundStatement>;
