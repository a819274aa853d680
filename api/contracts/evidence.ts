/** What stands behind every line of a survey, and what a centre says is usual. */

import { z } from 'zod';
import { EXPENSE_KINDS, INCOME_KINDS } from '#domain/assessment/code-lists';
import {
  CHECK_OUTCOMES,
  DEBT_PURPOSES,
  LINE_KINDS,
  PAPERS_SEEN,
} from '#domain/assessment/evidence/evidence';
import { PHOTO_TYPES } from '#domain/photos/photo';
import {
  AmountSatang,
  BothTongues,
  Instant,
  IsoDate,
  LongText,
  Satang,
  ShortText,
  Uuid,
} from './primitives.ts';
import { PapersSeen } from './survey-forms.ts';

const Line = { lineKind: z.enum(LINE_KINDS), lineId: Uuid };

export const NotePapers = z.object({ ...Line, papers: PapersSeen });

/** A photo of at most 5 MB in base64, JPEG, PNG or WebP by its bytes. */
export const AddPhoto = z.object({ ...Line, photo: z.base64() });

export const CheckLine = z.object({
  ...Line,
  outcome: z.enum(CHECK_OUTCOMES),
  note: LongText.nullable(),
});

const PhotoView = z.object({
  photoId: Uuid,
  mediaType: z.enum(PHOTO_TYPES),
  width: z.number().int(),
  height: z.number().int(),
  sha256: z.string(),
  takenInAt: Instant,
});

const EvidenceLine = z.object({
  ...Line,
  papers: z.array(z.enum(PAPERS_SEEN)),
  photos: z.array(PhotoView),
  check: z
    .object({
      outcome: z.enum(CHECK_OUTCOMES),
      note: z.string().nullable(),
      checkedOn: z.string(),
      checkedBy: z.string(),
    })
    .nullable(),
});

const DebtEvidence = EvidenceLine.extend({
  personName: z.string(),
  creditorName: z.string().nullable(),
  source: z.string(),
  balanceSatang: Satang,
  instalmentSatang: Satang,
  statedPurpose: z.enum(DEBT_PURPOSES).nullable(),
  actualUse: z.enum(DEBT_PURPOSES).nullable(),
  borrowedOn: z.string().nullable(),
  /** The loan in the fund's own book; null where the fund's book knows none. */
  book: z
    .object({
      fundName: BothTongues,
      number: z.string(),
      balanceSatang: Satang,
      balanceOn: z.string(),
      /** Told less booked: negative when the household told less. */
      differenceSatang: Satang,
    })
    .nullable(),
});

const IncomeEvidence = EvidenceLine.extend({
  kind: z.enum(INCOME_KINDS),
  personName: z.string().nullable(),
  every: z.enum(['month', 'year']),
  amountSatang: Satang,
  costsSatang: Satang,
  months: z.array(z.number().int()),
  monthSatang: Satang,
});

export const EvidenceView = z.object({
  debts: z.array(DebtEvidence),
  incomes: z.array(IncomeEvidence),
  /** Monthly expenses, whose figures may be corrected once they are frozen. */
  expenses: z.array(
    z.object({
      lineKey: z.string(),
      kind: z.enum(EXPENSE_KINDS),
      every: z.enum(['month', 'year']),
      amountSatang: Satang,
    }),
  ),
  /** Months in which several debts began, the latest first. */
  newLoansTogether: z.array(z.object({ month: z.string(), lineIds: z.array(Uuid) })),
  /** Figures far from what the centre says is usual: asked about, never blocked. */
  questions: z.array(
    z.object({
      kind: z.enum(EXPENSE_KINDS),
      toldSatang: Satang,
      usualSatang: Satang,
      is: z.enum(['below', 'above']),
    }),
  ),
  surveyedBy: z.string().nullable(),
  isFrozen: z.boolean(),
  mayAdd: z.boolean(),
  mayCheck: z.boolean(),
  mayCorrect: z.boolean(),
});
export type EvidenceView = z.infer<typeof EvidenceView>;

export const SetSpendGuide = z.object({
  householdSize: z.number().int().min(1).max(20),
  kind: z.enum(EXPENSE_KINDS),
  monthSatang: AmountSatang,
  /** Where the figure comes from: a survey of the province, a study, the committee's own. */
  source: ShortText,
  effectiveFrom: IsoDate,
});

export const SpendGuideView = z.object({
  provinceCode: z.string(),
  rows: z.array(
    z.object({
      householdSize: z.number().int(),
      kind: z.enum(EXPENSE_KINDS),
      monthSatang: Satang,
      source: z.string(),
      effectiveFrom: z.string(),
    }),
  ),
  mayChange: z.boolean(),
});
export type SpendGuideView = z.infer<typeof SpendGuideView>;
