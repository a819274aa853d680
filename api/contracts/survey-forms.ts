/** Forms of the first part of the path: consent, survey, assessment, enrolment. */

import { z } from 'zod';
import { DEBT_SOURCES, EXPENSE_KINDS, INCOME_KINDS } from '#domain/assessment/code-lists';
import { CONSENT_PURPOSE_LIST } from '#domain/assessment/consent';
import { DEBT_PURPOSES, PAPERS_SEEN } from '#domain/assessment/evidence/evidence';
import { REFERRAL_FORUMS, REFUSAL_REASONS } from '#domain/case/reasons';
import { SIGNATURE_KINDS } from '#domain/law/signature';
import { fromPaper } from './from-paper.ts';
import {
  AmountSatang,
  CalendarMonths,
  IsoDate,
  LongText,
  PositiveSatang,
  ShortText,
  Uuid,
} from './primitives.ts';

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

/** By which papers a figure was seen; empty when nobody has asked. */
export const PapersSeen = z.array(z.enum(PAPERS_SEEN)).max(PAPERS_SEEN.length);

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
  /** What the money was asked for, and what it was used for. */
  statedPurpose: z.enum(DEBT_PURPOSES).nullable().default(null),
  actualUse: z.enum(DEBT_PURPOSES).nullable().default(null),
  borrowedOn: IsoDate.nullable().default(null),
  /** Since when nothing was paid. */
  arrearsSince: IsoDate.nullable().default(null),
  papersSeen: PapersSeen.default([]),
});
export type SurveyedDebt = z.infer<typeof SurveyedDebt>;

/** Of a trade: what it sells; its costs are taken off before anything counts as income. */
export const IncomeLine = z.object({
  personId: Uuid.nullable(),
  kind: z.enum(INCOME_KINDS),
  monthSatang: AmountSatang,
  costsSatang: AmountSatang.default('0'),
  papersSeen: PapersSeen.default([]),
});

/** Seasonal: what the whole year brings, kept apart from what a month brings. */
const YearlyIncomeLine = IncomeLine.omit({ monthSatang: true }).extend({
  yearSatang: PositiveSatang,
  months: CalendarMonths,
});

export const ExpenseLine = z.object({ kind: z.enum(EXPENSE_KINDS), monthSatang: AmountSatang });

const YearlyExpenseLine = z.object({
  kind: z.enum(EXPENSE_KINDS),
  yearSatang: PositiveSatang,
  months: CalendarMonths,
});

const oneOfAKind = {
  isSo: (lines: readonly { readonly kind: string }[]) =>
    new Set(lines.map((line) => line.kind)).size === lines.length,
  refusal: { params: { code: 'expense-kind-twice' } },
};

const Surveyed = z
  .object({
    ...kind('survey-household'),
    outcome: z.literal('surveyed'),
    incomes: z.array(IncomeLine).max(60),
    yearlyIncomes: z.array(YearlyIncomeLine).max(30).default([]),
    expenses: z
      .array(ExpenseLine)
      .min(1)
      .max(EXPENSE_KINDS.length)
      .refine(oneOfAKind.isSo, oneOfAKind.refusal),
    yearlyExpenses: z
      .array(YearlyExpenseLine)
      .max(EXPENSE_KINDS.length)
      .default([])
      .refine(oneOfAKind.isSo, oneOfAKind.refusal),
    debts: z.array(SurveyedDebt).min(1).max(60),
    /** Who eats and earns nothing; null when nobody asked. */
    dependants: z.number().int().min(0).max(30).nullable().default(null),
    /** Put aside a month, and kept in the plan. */
    savingsSatang: AmountSatang.default('0'),
    ...fromPaper,
  })
  .refine(({ incomes, yearlyIncomes }) => incomes.length + yearlyIncomes.length > 0, {
    path: ['incomes'],
    params: { code: 'line-missing' },
  });

export const SurveyHousehold = z.discriminatedUnion('outcome', [
  Surveyed,
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
