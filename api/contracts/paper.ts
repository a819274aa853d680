/** Sheets of paper: printing them with a code, finding them, and entering what stands on them. */

import { z } from 'zod';
import { EXTRA_USES } from '#domain/interest/repayment';
import { SHEET_KINDS, SHEET_STATUSES, VOID_REASONS } from '#domain/paper/sheet-kinds';
import { FromPaper, PaperDetails } from './from-paper.ts';
import { BallotChoice } from './meeting-forms.ts';
import { BothTongues, Instant, IsoDate, PositiveSatang, Satang, Uuid } from './primitives.ts';

/** What to print: `round` is everything for the collections and visits until a day, in one PDF. */
export const PrintSheets = z.discriminatedUnion('what', [
  z.object({
    what: z.literal('blank'),
    kind: z.enum(SHEET_KINDS),
    count: z.number().int().min(1).max(50),
  }),
  z.object({ what: z.literal('task'), taskId: Uuid }),
  z.object({ what: z.literal('meeting'), meetingId: Uuid }),
  z.object({ what: z.literal('collection'), fundId: Uuid, collectOn: IsoDate }),
  z.object({ what: z.literal('round'), until: IsoDate }),
]);
export type PrintSheets = z.input<typeof PrintSheets>;

const SheetCode = z.string().meta({ example: '000794-44' });

export const PrintedSheets = z.object({ printId: Uuid, sheetCodes: z.array(SheetCode) });
export type PrintedSheets = z.infer<typeof PrintedSheets>;

export const SheetView = z.object({
  sheetId: Uuid,
  sheetCode: SheetCode,
  kind: z.enum(SHEET_KINDS),
  status: z.enum(SHEET_STATUSES),
  isPrefilled: z.boolean(),
  centreId: Uuid,
  /** Null on a blank sheet and where it is about no household. */
  household: z.string().nullable(),
  caseId: Uuid.nullable(),
  caseNumber: z.string().nullable(),
  meetingId: Uuid.nullable(),
  meetingNumber: z.string().nullable(),
  itemId: Uuid.nullable(),
  itemPosition: z.number().int().nullable(),
  fundName: BothTongues.nullable(),
  collectOn: z.string().nullable(),
  printedAt: Instant,
  printedByName: z.string().nullable(),
  /** The date on the paper and the instant of the entry stand side by side. */
  paperOn: z.string().nullable(),
  enteredAt: Instant.nullable(),
  enteredByName: z.string().nullable(),
  writerName: z.string().nullable(),
  photoId: Uuid.nullable(),
  voidReason: z.enum(VOID_REASONS).nullable(),
});
export type SheetView = z.infer<typeof SheetView>;

export const SheetQuery = z.object({ code: z.string().min(1).max(40) });

/** A sheet with the place where it is entered. */
export const FoundSheet = SheetView.extend({
  /** The open task whose form it is, where there is one. */
  taskId: Uuid.nullable(),
});
export type FoundSheet = z.infer<typeof FoundSheet>;

export const CasePapers = z.object({ rows: z.array(SheetView) });
export type CasePapers = z.infer<typeof CasePapers>;

/** The desk of a centre: what there is to print next, and what is out and has not come back. */
export const CentrePaper = z.object({
  collections: z.array(
    z.object({
      fundId: Uuid,
      fundName: BothTongues,
      dueOn: z.string(),
      loans: z.number().int(),
    }),
  ),
  /** Open tasks at households that are due until a month from today. */
  visits: z.number().int(),
  meetings: z.array(
    z.object({ meetingId: Uuid, meetingNumber: z.string(), plannedOn: z.string() }),
  ),
  prints: z.array(
    z.object({
      printId: Uuid,
      printNumber: z.string(),
      sheetCount: z.number().int(),
      printedAt: Instant,
      printedByName: z.string().nullable(),
      /** Null while the PDF is being written. */
      documentId: Uuid.nullable(),
    }),
  ),
  out: z.array(SheetView),
  entered: z.array(SheetView),
  mayPrint: z.boolean(),
  mayCollect: z.boolean(),
});
export type CentrePaper = z.infer<typeof CentrePaper>;

/** The contracts that may stand on a collection sheet. */
export const SheetCollection = z.object({
  sheet: SheetView,
  lines: z.array(
    z.object({
      loanId: Uuid,
      contractNumber: z.string(),
      household: z.string(),
      houseNumber: z.string(),
      fundName: BothTongues,
      dueSatang: Satang,
      overdueSatang: Satang,
      /** Printed on the sheet, because something was due; others may have been written by hand. */
      isOnSheet: z.boolean(),
    }),
  ),
  mayEnter: z.boolean(),
});
export type SheetCollection = z.infer<typeof SheetCollection>;

export const EnterPayments = z.object({
  paper: PaperDetails,
  /** One line for each contract that paid; each is dated by the paper and gets its own receipt. */
  payments: z
    .array(
      z.object({
        loanId: Uuid,
        amountSatang: PositiveSatang,
        extraUse: z.enum(EXTRA_USES).nullable(),
      }),
    )
    .max(300),
});
export type EnterPayments = z.input<typeof EnterPayments>;

export const EnteredPayments = z.object({
  sheetId: Uuid,
  payments: z.array(z.object({ loanId: Uuid, receiptNumber: z.string(), amountSatang: Satang })),
  totalSatang: Satang,
});
export type EnteredPayments = z.infer<typeof EnteredPayments>;

export const EnterVotes = z.object({
  paper: FromPaper,
  votes: z
    .array(z.object({ seatId: Uuid, choice: BallotChoice }))
    .min(1)
    .max(100),
});
export type EnterVotes = z.input<typeof EnterVotes>;

export const VoidSheet = z.object({ reason: z.enum(VOID_REASONS) });
export type VoidSheet = z.infer<typeof VoidSheet>;

export const PutSheetPhoto = z.object({ photoId: Uuid });
