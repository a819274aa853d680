/** The frozen figures of a household, and what was corrected beside them. */

import { z } from 'zod';
import { CORRECTABLE } from '#domain/assessment/baseline/baseline';
import { AmountSatang, Instant, LongText, Satang } from './primitives.ts';

export const MoneyPicture = z.object({
  incomeSatang: Satang,
  expenseSatang: Satang,
  necessitiesSatang: Satang,
  debtSatang: Satang,
  instalmentSatang: Satang,
  /** Put aside a month, and kept. */
  savingsSatang: Satang,
  /** Income less necessities, savings and instalments: what remains to live on. */
  residualSatang: Satang,
  debtServiceBasisPoints: z.number().int().nullable(),
});
export type MoneyPicture = z.infer<typeof MoneyPicture>;

const LineKind = z.enum(['debt', 'income', 'expense']);

const Field = z.enum([...new Set(Object.values(CORRECTABLE).flat())]);

export const BaselineView = z.object({
  /** Counts within the round of the case. */
  number: z.number().int(),
  frozenOn: z.string(),
  /** SHA-256 of the frozen text. */
  sha256: z.string(),
  /** Oldest first; the frozen figures stay as they were. */
  corrections: z.array(
    z.object({
      lineKind: LineKind,
      lineKey: z.string(),
      field: Field,
      oldSatang: Satang,
      newSatang: Satang,
      reason: z.string(),
      correctedAt: Instant,
      correctedBy: z.string(),
    }),
  ),
  /** The figures with every correction made; null when nothing was corrected. */
  corrected: MoneyPicture.nullable(),
});
export type BaselineView = z.infer<typeof BaselineView>;

export const CorrectBaseline = z.object({
  lineKind: LineKind,
  /** The id of a debt or an income; an expense is named `month/food`. */
  lineKey: z.string().min(1).max(80),
  field: Field,
  /** What the figure says now, as the writer saw it. */
  oldSatang: Satang,
  newSatang: AmountSatang,
  reason: LongText,
});
