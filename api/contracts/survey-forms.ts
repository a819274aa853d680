/** Forms of the first part of the path: consent, survey, assessment, enrolment. */

import { z } from 'zod';
import { DEBT_SOURCES, EXPENSE_KINDS, INCOME_KINDS } from '#domain/assessment/code-lists';
import { CONSENT_PURPOSE_LIST } from '#domain/assessment/consent';
import { REFERRAL_FORUMS, REFUSAL_REASONS } from '#domain/case/reasons';
import { SIGNATURE_KINDS } from '#domain/law/signature';
import { fromPaper } from './from-paper.ts';
import { AmountSatang, IsoDate, LongText, PositiveSatang, ShortText, Uuid } from './primitives.ts';

export const Refuse = {
  outcome: z.literal('refuse'),
  reason: z.enum(REFUSAL_REASONS),
  note: LongText.nullable(),
};

export const Refer = {
  outcome: z.literal('refer'),
  forum: z.enum(REFERRAL_FORUMS),
  note: LongText.nullable(),
};

const kind = <Kind extends string>(value: Kind) => ({ kind: z.literal(value) });

export const RecordConsent = z.discriminatedUnion('outcome', [
  z.object({
    ...kind('record-consent'),
    outcome: z.literal('given'),
    givenByPersonId: Uuid,
    purposes: z.array(z.enum(CONSENT_PURPOSE_LIST)).refine((list) => list.includes('assess-debt'), {
      params: { code: 'consent-needs-assessment' },
    }),
    signedOn: IsoDate,
    signatureKind: z.enum(SIGNATURE_KINDS),
    witnessNames: z.array(ShortText).max(2),
    ...fromPaper,
  }),
  z.object({
    ...kind('record-consent'),
    outcome: z.literal('refused'),
    givenByPersonId: Uuid,
    signedOn: IsoDate,
    note: LongText.nullable(),
    ...fromPaper,
  }),
]);

export const SurveyedDebt = z.object({
  personId: Uuid,
  source: z.enum(DEBT_SOURCES),
  /** Null when the creditor must stay unnamed. */
  creditorName: ShortText.nullable(),
  creditorFundId: Uuid.nullable(),
  balanceSatang: PositiveSatang,
  instalmentSatang: AmountSatang,
  rateBasisPoints: z.number().int().min(0).max(1_000_000),
  ratePeriod: z.enum(['year', 'month', 'day']),
  hasDefaulted: z.boolean(),
  canStillBorrow: z.boolean(),
});
export type SurveyedDebt = z.infer<typeof SurveyedDebt>;

export const IncomeLine = z.object({
  personId: Uuid.nullable(),
  kind: z.enum(INCOME_KINDS),
  monthSatang: AmountSatang,
});

export const ExpenseLine = z.object({ kind: z.enum(EXPENSE_KINDS), monthSatang: AmountSatang });

export const SurveyHousehold = z.discriminatedUnion('outcome', [
  z.object({
    ...kind('survey-household'),
    outcome: z.literal('surveyed'),
    incomes: z.array(IncomeLine).min(1).max(60),
    expenses: z
      .array(ExpenseLine)
      .min(1)
      .max(EXPENSE_KINDS.length)
      .refine((lines) => new Set(lines.map((line) => line.kind)).size === lines.length, {
        params: { code: 'expense-kind-twice' },
      }),
    debts: z.array(SurveyedDebt).min(1).max(60),
    ...fromPaper,
  }),
  z.object({ ...kind('survey-household'), ...Refer, ...fromPaper }),
]);

export const AssessHousehold = z.object({
  ...kind('assess-household'),
  outcome: z.literal('assessed'),
  note: LongText.nullable(),
});

export const DecideEnrolment = z.discriminatedUnion('outcome', [
  z.object({ ...kind('decide-enrolment'), outcome: z.literal('enrol'), note: LongText.nullable() }),
  z.object({ ...kind('decide-enrolment'), ...Refuse }),
  z.object({ ...kind('decide-enrolment'), ...Refer }),
]);
