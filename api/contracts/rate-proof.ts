/** Proof of one rate: every loan of a centre with its interest as booked and as recomputed. */

import { z } from 'zod';
import { RATE_DIFFERENCES } from '#domain/interest/prove-rate';
import { LOAN_STATUSES } from './loans.ts';
import { BothTongues, IsoDate, Satang, Uuid } from './primitives.ts';

/** `differenceSatang` is found less expected: more than zero is too much interest. */
const Compared = z.object({
  expectedSatang: Satang,
  foundSatang: Satang,
  differenceSatang: Satang,
});

export const ProvenLoan = z.object({
  loanId: Uuid,
  caseId: Uuid,
  contractNumber: z.string(),
  contractOn: IsoDate,
  status: z.enum(LOAN_STATUSES),
  fundId: Uuid,
  fundName: BothTongues,
  principalSatang: Satang,
  termMonths: z.number().int(),
  /** Basis points a year in the contract, and by the centre's rules on the day of the contract. */
  rateBasisPoints: z.number().int(),
  /** What a third party bears; with the contract’s own it is the one rate. */
  payerBasisPoints: z.number().int(),
  oneRateBasisPoints: z.number().int(),
  /** Empty when every satang is right. */
  differences: z.array(z.enum(RATE_DIFFERENCES)),
  /** Interest of the schedule, of the receipts and of the fund's journal. */
  planned: Compared,
  receipted: Compared,
  posted: Compared,
  /** What a third party bears: recomputed, and claimed in the books. */
  borne: Compared,
  /** Default interest by the law, no part of the one rate: recomputed, and in the journal. */
  defaulted: Compared,
  /** The first instalment and the first receipt with other interest than recomputed. */
  differingInstalment: z.number().int().nullable(),
  differingReceipt: z.string().nullable(),
  /** What the payments brought above all that was owed at the one rate. */
  overpaidSatang: Satang,
});
export type ProvenLoan = z.infer<typeof ProvenLoan>;

export const StrayInterest = z.object({
  entryId: Uuid,
  fundId: Uuid,
  fundName: BothTongues,
  businessOn: IsoDate,
  amountSatang: Satang,
});
export type StrayInterest = z.infer<typeof StrayInterest>;

export const RateProof = z.object({
  centreId: Uuid,
  centreName: BothTongues,
  centrePlace: BothTongues,
  isDemo: z.boolean(),
  /** The day of the recomputation, Bangkok. */
  provenOn: IsoDate,
  isProven: z.boolean(),
  rateOnDayBasisPoints: z.number().int(),
  /** What the centre has set, oldest first; empty while the default of 6 % a year stands. */
  rates: z.array(z.object({ effectiveFrom: IsoDate, basisPoints: z.number().int() })),
  loans: z.array(ProvenLoan),
  /** Interest in the books that belongs to no contract. */
  stray: z.array(StrayInterest),
  totals: z.object({
    lentSatang: Satang,
    plannedSatang: Satang,
    recomputedPlanSatang: Satang,
    postedSatang: Satang,
    recomputedSatang: Satang,
    differenceSatang: Satang,
  }),
  /** Who signs the certificate, by seat on the day; null where a seat is empty. */
  chairName: z.string().nullable(),
  treasurerName: z.string().nullable(),
});
export type RateProof = z.infer<typeof RateProof>;
