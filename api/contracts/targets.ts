/** Target households of a centre: segments, counts with the lists behind them, and the chair's choice. */

import { z } from 'zod';
import { CASE_STATUSES } from '#domain/case/case-statuses';
import { HOUSEHOLD_COUNTS } from '#domain/case/targets/count-households';
import { MEASURES } from '#domain/case/targets/segments';
import { IsoDate, LongText, Satang, ShortText, Uuid } from './primitives.ts';

const FiscalYearBe = z
  .number()
  .int()
  .min(2540)
  .max(2699)
  .meta({ description: 'State fiscal year, October to September, by its last year (BE)' });

export const TargetsQuery = z.object({
  fiscalYearBe: z.coerce.number().int().min(2540).max(2699).optional(),
});

export const ChooseTarget = z.object({
  fiscalYearBe: FiscalYearBe,
  isChosen: z.boolean(),
  reason: LongText,
});

const Criterion = {
  code: z.string().regex(/^[a-z0-9-]{2,40}$/),
  /** Null keeps the product's words for one of its own segments. */
  name: ShortText.nullable(),
  measure: z.enum(MEASURES),
  least: z.number().int().min(0).max(100_000_000),
  most: z.number().int().min(0).max(100_000_000).nullable(),
  /** Whether a household must fit it to be eligible. */
  isRequired: z.boolean(),
};

export const SetSegment = z.object({
  ...Criterion,
  isActive: z.boolean(),
  effectiveFrom: IsoDate,
  reason: LongText,
});

export const TargetsView = z.object({
  fiscalYearBe: z.number().int(),
  /** How many households the centre means to take in a year; null where it has set none. */
  target: z.number().int().nullable(),
  criteria: z.array(z.object(Criterion)),
  /** Each with the households behind it, and of which other count it is a share. */
  counts: z.array(
    z.object({
      count: z.enum(HOUSEHOLD_COUNTS),
      of: z.enum(HOUSEHOLD_COUNTS).nullable(),
      caseIds: z.array(Uuid),
    }),
  ),
  rows: z.array(
    z.object({
      caseId: Uuid,
      caseNumber: z.string(),
      household: z.string(),
      houseNumber: z.string(),
      status: z.enum(CASE_STATUSES),
      surveyedOn: z.string().nullable(),
      debtSatang: Satang.nullable(),
      segments: z.array(z.string()),
      isEligible: z.boolean(),
      isChosen: z.boolean(),
      choiceReason: z.string().nullable(),
    }),
  ),
  mayChoose: z.boolean(),
  maySetSegments: z.boolean(),
});
export type TargetsView = z.infer<typeof TargetsView>;
