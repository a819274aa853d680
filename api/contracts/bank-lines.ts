/** A bank account of a fund beside the statement of its bank. */

import { z } from 'zod';
import { BANK_ENTRY_KINDS } from '#domain/ledger/bank-entries';
import { ENTRY_KINDS } from '#domain/ledger/entry';
import { CashPlaceView } from './fund-cash.ts';
import { BothTongues, IsoDate, Satang, Uuid } from './primitives.ts';

/** As typed or pasted: a row each of day, paid in, paid out, text. */
export const NewBankLines = z.object({ text: z.string().min(1).max(200_000) });
export type NewBankLines = z.infer<typeof NewBankLines>;

export const EnteredLines = z.object({ added: z.number().int(), known: z.number().int() });

export const NewMatch = z.object({ entryId: Uuid });
export type NewMatch = z.infer<typeof NewMatch>;

export const NewBankEntry = z.object({ kind: z.enum(BANK_ENTRY_KINDS) });
export type NewBankEntry = z.infer<typeof NewBankEntry>;

export const BankLineView = z.object({
  lineId: Uuid,
  on: IsoDate,
  /** Above zero: paid in. */
  amountSatang: Satang,
  text: z.string(),
  /** Whether the reader entered it, and so books no fee from it. */
  isOwn: z.boolean(),
  /** The entry a person says it is. */
  entryId: Uuid.nullable(),
  /** The entry it probably is, and how many days apart they are; null where none fits. */
  proposal: z.object({ entryId: Uuid, daysApart: z.number().int() }).nullable(),
});
export type BankLineView = z.infer<typeof BankLineView>;

export const BankEntryView = z.object({
  entryId: Uuid,
  kind: z.enum(ENTRY_KINDS),
  on: IsoDate,
  amountSatang: Satang,
  isMatched: z.boolean(),
});
export type BankEntryView = z.infer<typeof BankEntryView>;

export const BankAccount = z.object({
  fundId: Uuid,
  fundName: BothTongues,
  place: CashPlaceView.omit({ signatories: true, maySign: true }),
  lines: z.array(BankLineView),
  entries: z.array(BankEntryView),
});
export type BankAccount = z.infer<typeof BankAccount>;
