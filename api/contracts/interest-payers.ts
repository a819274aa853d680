/** A third party that bears a part of a contract's interest. */

import { z } from 'zod';
import { IsoDate, PositiveSatang, Satang, ShortText, Uuid } from './primitives.ts';

export const PayerAgreement = z.object({
  payerName: ShortText.max(120).meta({ description: 'An office, a foundation, a company' }),
  basisPoints: z.number().int().max(1500).meta({
    description: 'What it bears of the fund’s rate, in hundredths of a per cent a year',
  }),
  agreedOn: IsoDate,
});
export type PayerAgreement = z.input<typeof PayerAgreement>;

export const AgreedPayer = z.object({
  loanId: Uuid,
  householdBasisPoints: z.number().int().meta({ description: 'What is left for the household' }),
});

export const PayerClaim = z.object({
  on: IsoDate.meta({ description: 'Months that have fallen due by this day are claimed' }),
});
export type PayerClaim = z.input<typeof PayerClaim>;

export const PayerPayment = z.object({
  amountSatang: PositiveSatang,
  on: IsoDate,
  placeId: Uuid.optional().meta({ description: 'Where it came in; absent: the undivided cash' }),
});
export type PayerPayment = z.input<typeof PayerPayment>;

export const PayerMoved = z.object({
  moveId: Uuid,
  amountSatang: Satang.meta({ description: 'Below zero where a claim was taken back' }),
});

export const PayerAccount = z.object({
  payerName: z.string(),
  basisPoints: z.number().int(),
  agreedOn: z.string(),
  unclaimedSatang: Satang.meta({ description: 'Of months that have fallen due, not claimed yet' }),
  claimedSatang: Satang,
  receivedSatang: Satang,
  moves: z.array(
    z.object({
      moveId: Uuid,
      kind: z.enum(['claimed', 'received']),
      amountSatang: Satang,
      on: z.string(),
    }),
  ),
});
export type PayerAccount = z.infer<typeof PayerAccount>;
