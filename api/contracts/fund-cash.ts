/** Where a fund's money lies, how it is moved, and what its capital is made of. */

import { z } from 'zod';
import { PLACE_KINDS, SIGNATORIES } from '#domain/ledger/cash-places';
import { CAPITAL_ENTRY_KINDS } from '#domain/ledger/fund-entries';
import { DENOMINATIONS } from '#domain/money/coins';
import {
  BothTongues,
  Instant,
  IsoDate,
  PositiveSatang,
  Satang,
  ShortText,
  Uuid,
} from './primitives.ts';

export const NewCashPlace = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('on-hand'), holderSeatId: Uuid }),
  z.object({
    kind: z.literal('bank'),
    bankName: ShortText,
    /** The last four digits of the account; the number itself stays in the passbook. */
    accountEnding: z.string().regex(/^\d{4}$/),
    signatorySeatIds: z.array(Uuid).max(SIGNATORIES),
  }),
]);
export type NewCashPlace = z.infer<typeof NewCashPlace>;

export const CashMove = z.object({
  fromPlaceId: Uuid,
  toPlaceId: Uuid,
  amountSatang: PositiveSatang,
  movedOn: IsoDate,
});
export type CashMove = z.input<typeof CashMove>;

export const NewWithdrawal = CashMove.extend({ purpose: ShortText });
export type NewWithdrawal = z.input<typeof NewWithdrawal>;

export const DecideWithdrawal = z.object({ outcome: z.enum(['paid', 'declined']) });
export type DecideWithdrawal = z.infer<typeof DecideWithdrawal>;

export const NewCapitalEntry = z.object({
  kind: z.enum(CAPITAL_ENTRY_KINDS),
  amountSatang: PositiveSatang,
  bookedOn: IsoDate,
  /** Where the money came in; null for the undivided cash, or where no money moves. */
  placeId: Uuid.nullable().default(null),
});
export type NewCapitalEntry = z.input<typeof NewCapitalEntry>;

export const CashPlaceView = z.object({
  placeId: Uuid,
  kind: z.enum(PLACE_KINDS),
  holderName: z.string().nullable(),
  bankName: z.string().nullable(),
  accountEnding: z.string().nullable(),
  balanceSatang: Satang,
  signatories: z.array(z.string()),
  /** Whether the reader is one of its signatories. */
  maySign: z.boolean(),
});
export type CashPlaceView = z.infer<typeof CashPlaceView>;

export const WaitingWithdrawalView = z.object({
  withdrawalId: Uuid,
  fromPlaceId: Uuid,
  toPlaceId: Uuid,
  amountSatang: Satang,
  businessOn: IsoDate,
  purpose: z.string(),
  askedByName: z.string(),
  askedAt: Instant,
  /** Whether the reader asked for it and so cannot sign it a second time. */
  isOwn: z.boolean(),
});
export type WaitingWithdrawalView = z.infer<typeof WaitingWithdrawalView>;

export const NewCount = z.object({
  /** Each note or coin at most once; those not named were not there. */
  pieces: z
    .array(
      z.object({
        denominationSatang: z.literal([...DENOMINATIONS]),
        pieces: z.number().int().min(0).max(1_000_000),
      }),
    )
    .max(DENOMINATIONS.length),
});
export type NewCount = z.infer<typeof NewCount>;

export const DecideCount = z.object({ outcome: z.enum(['confirmed', 'declined']) });
export type DecideCount = z.infer<typeof DecideCount>;

export const CashCountView = z.object({
  countId: Uuid,
  placeId: Uuid,
  countNumber: z.string(),
  countedOn: IsoDate,
  status: z.enum(['counted', 'confirmed', 'declined']),
  expectedSatang: Satang,
  countedSatang: Satang,
  /** Above zero: more cash than the books said. */
  differenceSatang: Satang,
  countedByName: z.string(),
  countedAt: Instant,
  decidedByName: z.string().nullable(),
  decidedAt: Instant.nullable(),
  /** Whether the reader counted and so cannot confirm. */
  isOwn: z.boolean(),
  pieces: NewCount.shape.pieces,
  /** The printed sheet; null until it is decided and written. */
  documentId: Uuid.nullable(),
});
export type CashCountView = z.infer<typeof CashCountView>;

export const FundCash = z.object({
  fundId: Uuid,
  fundName: BothTongues,
  centreId: Uuid,
  /** All money of the fund: what lies at its places. */
  totalSatang: Satang,
  /** Of it, promised to borrowers by a resolution. */
  reservedSatang: Satang,
  places: z.array(CashPlaceView),
  withdrawals: z.array(WaitingWithdrawalView),
  /** Cash on hand above the limit of the centre's by-law: to be paid in. Zero where none is due. */
  depositDueSatang: Satang,
  /** The newest counts, newest first. */
  counts: z.array(CashCountView),
  /** The sheet to write on while counting; null until it is written. */
  blankCountDocumentId: Uuid.nullable(),
  capital: z.object({
    statedSatang: Satang,
    grantsSatang: Satang,
    memberCapitalSatang: Satang,
    /** Loans of the fund from before the centre that came back: capital that lay outside its journal. */
    loansFromBeforeSatang: Satang,
    totalSatang: Satang,
  }),
  committee: z.array(z.object({ seatId: Uuid, name: z.string() })),
});
export type FundCash = z.infer<typeof FundCash>;
