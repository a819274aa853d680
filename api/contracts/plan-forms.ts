/** Forms from negotiation to the resolution, and those that follow a refusal. */

import { z } from 'zod';
import { DEBT_TREATMENTS } from '#domain/assessment/code-lists';
import {
  REFERRAL_END_REASONS,
  REFERRAL_FORUMS,
  RELAPSE_END_REASONS,
  WITHDRAWAL_REASONS,
} from '#domain/case/reasons';
import { AmountSatang, IsoDate, LongText, sayOther, Uuid } from './primitives.ts';
import { Refer, Refuse } from './survey-forms.ts';

const kind = <Kind extends string>(value: Kind) => ({ kind: z.literal(value) });

export const AgreedDebt = z.object({
  debtId: Uuid,
  treatment: z.enum(DEBT_TREATMENTS),
  /** The figure the creditor accepts as full settlement; null when the debt stays. */
  payoffSatang: AmountSatang.nullable(),
  agreedOn: IsoDate,
});

export const NegotiateCreditors = z.discriminatedUnion('outcome', [
  z.object({
    ...kind('negotiate-creditors'),
    outcome: z.literal('agreed'),
    debts: z
      .array(AgreedDebt)
      .min(1)
      .refine((debts) => debts.some((debt) => debt.treatment === 'refinance'), {
        params: { code: 'nothing-to-refinance' },
      })
      .refine(
        (debts) =>
          debts.every((debt) => (debt.treatment === 'refinance') === (debt.payoffSatang !== null)),
        { params: { code: 'payoff-for-refinanced-debts-only' } },
      ),
  }),
  z.object({ ...kind('negotiate-creditors'), ...Refer }),
]);

export const PrepareProposal = z.discriminatedUnion('outcome', [
  z.object({
    ...kind('prepare-proposal'),
    outcome: z.literal('proposed'),
    termMonths: z.number().int().min(1).max(360),
    firstDueOn: IsoDate,
    note: LongText.nullable(),
  }),
  z.object({ ...kind('prepare-proposal'), ...Refuse }),
]);

/** Done by convening a meeting; the form only lets a person say so when paper was first. */
export const AgreeNextStep = z.discriminatedUnion('outcome', [
  z.object({
    ...kind('agree-next-step'),
    outcome: z.enum(['survey-again', 'negotiate-again']),
    note: LongText.nullable(),
  }),
  z
    .object({
      ...kind('agree-next-step'),
      outcome: z.literal('withdraw'),
      reason: z.enum(WITHDRAWAL_REASONS),
      note: LongText.nullable(),
    })
    .refine(sayOther.isSaid, sayOther.refusal),
  z.object({
    ...kind('agree-next-step'),
    outcome: z.literal('refer'),
    forum: z.enum(REFERRAL_FORUMS),
    note: LongText.nullable(),
  }),
]);

export const FollowReferral = z.discriminatedUnion('outcome', [
  z.object({
    ...kind('follow-referral'),
    outcome: z.literal('returned'),
    note: LongText.nullable(),
  }),
  z
    .object({
      ...kind('follow-referral'),
      outcome: z.literal('ended'),
      reason: z.enum(REFERRAL_END_REASONS),
      note: LongText.nullable(),
    })
    .refine(sayOther.isSaid, sayOther.refusal),
]);

export const DecideRelapse = z.discriminatedUnion('outcome', [
  z.object({ ...kind('decide-relapse'), outcome: z.literal('reopen'), note: LongText.nullable() }),
  z
    .object({
      ...kind('decide-relapse'),
      outcome: z.literal('end'),
      reason: z.enum(RELAPSE_END_REASONS),
      note: LongText.nullable(),
    })
    .refine(sayOther.isSaid, sayOther.refusal),
]);
