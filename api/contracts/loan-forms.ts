/** Forms of the contract, the old creditors, the instalments and the clearance. */

import { z } from 'zod';
import { HONOUR_DECLINE_REASONS, REFUSAL_REASONS } from '#domain/case/reasons';
import { OVERPAYMENTS } from '#domain/interest/overpayment';
import { EXTRA_USES } from '#domain/interest/repayment';
import { SIGNATURE_KINDS } from '#domain/law/signature';
import { fromPaper } from './from-paper.ts';
import { IsoDate, LongText, PositiveSatang, sayOther, ShortText, Uuid } from './primitives.ts';

const kind = <Kind extends string>(value: Kind) => ({ kind: z.literal(value) });

export const SignContract = z.discriminatedUnion('outcome', [
  z.object({
    ...kind('sign-contract'),
    outcome: z.literal('signed'),
    signedOn: IsoDate,
    signatureKind: z.enum(SIGNATURE_KINDS),
    /** Two witnesses when the borrower signs by fingerprint (Civil and Commercial Code s.9). */
    witnessNames: z.array(ShortText).max(2),
  }),
  z.object({
    ...kind('sign-contract'),
    outcome: z.literal('declined'),
    reason: z.enum(REFUSAL_REASONS),
    note: LongText.nullable(),
  }),
]);

export const PayCreditors = z.object({
  ...kind('pay-creditors'),
  outcome: z.literal('paid'),
  paidOn: IsoDate,
  /** Every debt that the contract pays off, each with exactly the agreed figure. */
  payments: z.array(z.object({ debtId: Uuid, amountSatang: PositiveSatang })).min(1),
});

export const CollectReceipts = z.object({
  ...kind('collect-receipts'),
  outcome: z.literal('complete'),
  /** Those that came now; none where member funds have receipted every debt by themselves. */
  receipts: z.array(
    z.object({ debtId: Uuid, receiptNumber: ShortText.max(60), receiptOn: IsoDate }),
  ),
});

/** A payment by the household; used by the task and by the loan's own page alike. */
export const Repayment = z.object({
  amountSatang: PositiveSatang.meta({ description: 'All that was received' }),
  paidOn: IsoDate,
  extraUse: z
    .enum(EXTRA_USES)
    .nullable()
    .default(null)
    .meta({
      description:
        'What the household chose for money beyond the instalment: a shorter loan (shorten), lower ' +
        'instalments in the same number (lower), or the principal of the next instalments ahead, which ' +
        'then ask on their day for interest alone, counted on what is really owed (prepay); null is a ' +
        'shorter loan',
    }),
  overpayment: z
    .enum(OVERPAYMENTS)
    .default('refuse')
    .meta({
      description:
        'What is done with what is beyond the sum that pays the loan off: the whole payment is refused, ' +
        'or what is owed is booked and the rest handed back in cash at once, where the by-law of the ' +
        'centre has it so; the receipt names what was returned',
    }),
  bankPlaceId: Uuid.nullable()
    .default(null)
    .meta({ description: 'The bank account of the fund that it was sent to; null for cash' }),
});
export type Repayment = z.input<typeof Repayment>;

export const CollectInstalment = z.object({
  ...kind('collect-instalment'),
  outcome: z.literal('paid'),
  ...Repayment.shape,
});

export const VisitArrears = z.object({
  ...kind('visit-arrears'),
  outcome: z.literal('visited'),
  visitedOn: IsoDate,
  note: LongText.nullable(),
  ...fromPaper,
});

export const ConfirmClearance = z.discriminatedUnion('outcome', [
  z.object({ ...kind('confirm-clearance'), outcome: z.literal('confirmed') }),
  z.object({ ...kind('confirm-clearance'), outcome: z.literal('objected'), note: LongText.min(1) }),
]);

export const SettleObjection = z.object({
  ...kind('settle-objection'),
  outcome: z.literal('settled'),
  note: LongText.min(1),
});

export const HonourHousehold = z.discriminatedUnion('outcome', [
  z.object({
    ...kind('honour-household'),
    outcome: z.literal('honoured'),
    ceremonyOn: IsoDate,
    /** The household agrees to be named in public; without it the certificate stays private. */
    mayBeNamed: z.boolean(),
  }),
  z
    .object({
      ...kind('honour-household'),
      outcome: z.literal('declined'),
      reason: z.enum(HONOUR_DECLINE_REASONS),
      note: LongText.nullable(),
    })
    .refine(sayOther.isSaid, sayOther.refusal),
]);
