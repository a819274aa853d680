/** Whether a sheet may be entered: the right one, once, with a date that can be. */

import type { SheetKind, SheetStatus } from './sheet-kinds.ts';

/** A sheet as it lies in the drawer; a blank one is about nothing yet. */
export interface SheetInHand {
  readonly kind: SheetKind;
  readonly status: SheetStatus;
  readonly caseId: string | null;
  readonly meetingId: string | null;
  readonly itemId: string | null;
}

/** What the form that the sheet is entered into is about. */
export type SheetSubject = Pick<SheetInHand, 'caseId' | 'meetingId' | 'itemId'>;

export interface SheetEntry {
  readonly kind: SheetKind;
  readonly subject: SheetSubject;
  /** The date that stands on the paper; ISO days, as the two below. */
  readonly paperOn: string;
  /** The day on which the case, or the meeting, began; no paper about it is older. */
  readonly beganOn: string;
  readonly today: string;
}

/** In the order in which they are checked. */
export const SHEET_ENTRY_REFUSALS = [
  'sheet-of-another-kind',
  'sheet-of-another-matter',
  'sheet-is-void',
  'sheet-entered-already',
  'date-in-the-future',
  'paper-before-it-began',
] as const;

export type SheetEntryRefusal = (typeof SHEET_ENTRY_REFUSALS)[number];

/** Why the sheet cannot be entered so, or null. */
export function entryRefusal(sheet: SheetInHand, entry: SheetEntry): SheetEntryRefusal | null {
  if (sheet.kind !== entry.kind) return 'sheet-of-another-kind';
  if (!isAbout(sheet, entry.subject)) return 'sheet-of-another-matter';
  if (sheet.status === 'void') return 'sheet-is-void';
  if (sheet.status === 'entered') return 'sheet-entered-already';
  if (entry.paperOn > entry.today) return 'date-in-the-future';
  return entry.paperOn < entry.beganOn ? 'paper-before-it-began' : null;
}

/** A blank sheet takes any subject of its kind. */
function isAbout(sheet: SheetInHand, subject: SheetSubject): boolean {
  const keys = ['caseId', 'meetingId', 'itemId'] as const;
  return keys.every((key) => sheet[key] === null || sheet[key] === subject[key]);
}
