/**
 * A case that is in mid-life on paper: the household with its history up to today. The same command
 * serves a centre that leaves paper and the demonstration.
 */

import { z } from 'zod';
import { CASE_STATUSES, OPENING_STATUSES } from '#domain/case/case-statuses';
import { NewHousehold } from './people.ts';
import { AgreedDebt } from './plan-forms.ts';
import { AmountSatang, IsoDate, PositiveSatang, ShortText, Uuid } from './primitives.ts';
import { ExpenseLine, IncomeLine, SurveyedDebt } from './survey-forms.ts';

/** Persons are named by their place in `household.members`, for they have no ids yet. */
const memberIndex = z.number().int().min(0).max(29);

const ImportedDebt = SurveyedDebt.omit({ personId: true, papersSeen: true }).extend({
  member: memberIndex,
  treatment: AgreedDebt.shape.treatment.nullable(),
  payoffSatang: AmountSatang.nullable(),
  paidOn: IsoDate.nullable(),
  receiptNumber: ShortText.nullable(),
});

const ImportedLoan = z.object({
  fundId: Uuid,
  principalSatang: PositiveSatang,
  termMonths: z.number().int().min(1).max(360),
  disbursedOn: IsoDate,
  firstDueOn: IsoDate,
  payments: z.array(z.object({ amountSatang: PositiveSatang, paidOn: IsoDate })).max(400),
});

export const ImportCase = z.object({
  centreId: Uuid,
  household: NewHousehold,
  startAt: z.enum(OPENING_STATUSES),
  openedOn: IsoDate,
  /** The way so far, oldest first; the last one is `startAt`. */
  moves: z
    .array(z.object({ status: z.enum(CASE_STATUSES), on: IsoDate }))
    .min(1)
    .max(60),
  incomes: z.array(IncomeLine.omit({ personId: true, papersSeen: true })).max(60),
  expenses: z.array(ExpenseLine).max(11),
  debts: z.array(ImportedDebt).max(60),
  proposal: z
    .object({ termMonths: z.number().int().min(1).max(360), firstDueOn: IsoDate })
    .nullable(),
  loan: ImportedLoan.nullable(),
  honour: z.object({ ceremonyOn: IsoDate, mayBeNamed: z.boolean() }).nullable(),
  isDemo: z.boolean().default(false),
});
export type ImportCase = z.infer<typeof ImportCase>;
