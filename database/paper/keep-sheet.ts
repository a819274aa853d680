/** What else becomes of a sheet: it will not come back, or its photo comes later. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { VoidReason } from '#domain/paper/sheet-kinds';
import type { Act } from '../act.ts';
import { record } from '../audit/record.ts';
import { isPhotoFor } from '../photos/photo-store.ts';
import { placeOf } from '../places/place.ts';
import { findLocked } from '../rows.ts';
import { findEnteredBy, type EnteredBy } from './find-sheet.ts';
import { PaperSheet } from './paper-entities.ts';

export type VoidSheetRefusal = 'no-such-sheet' | 'sheet-is-void' | 'sheet-entered-already';

/** Says that a printed sheet will not be entered, and why; its code is never given again. */
export async function voidSheet(
  em: EntityManager,
  { sheetId, reason }: { sheetId: string; reason: VoidReason },
  act: Act,
): Promise<{ isVoid: true } | { refused: VoidSheetRefusal; enteredBy: EnteredBy | null }> {
  const sheet = await findLocked(em, PaperSheet, { id: sheetId });
  if (sheet === undefined) return { refused: 'no-such-sheet', enteredBy: null };
  if (sheet.status === 'void') return { refused: 'sheet-is-void', enteredBy: null };
  if (sheet.status === 'entered') {
    return { refused: 'sheet-entered-already', enteredBy: await findEnteredBy(em, sheet) };
  }
  const change = { voidReason: reason, voidedAt: act.at, voidedBySeatId: act.seatId };
  await em.nativeUpdate(PaperSheet, { id: sheetId }, { status: 'void', ...change });
  await note(em, { sheet, action: 'sheet-voided', detail: { reason } }, act);
  return { isVoid: true };
}

/** In the order in which they are checked. */
export type SheetPhotoRefusal =
  | 'no-such-sheet'
  | 'sheet-not-entered'
  | 'sheet-has-its-photo'
  | 'no-such-photo';

/** Puts the photo beside an entered sheet that came without one. */
export async function putSheetPhoto(
  em: EntityManager,
  { sheetId, photoId }: { sheetId: string; photoId: string },
  act: Act,
): Promise<{ photoId: string } | { refused: SheetPhotoRefusal }> {
  const sheet = await findLocked(em, PaperSheet, { id: sheetId });
  if (sheet === undefined) return { refused: 'no-such-sheet' };
  if (sheet.status !== 'entered') return { refused: 'sheet-not-entered' };
  if (sheet.photoId !== null) return { refused: 'sheet-has-its-photo' };
  if (!(await isPhotoFor(em, photoId, sheet))) return { refused: 'no-such-photo' };
  await em.nativeUpdate(PaperSheet, { id: sheetId }, { photoId });
  await note(em, { sheet, action: 'sheet-photo-added', detail: {} }, act);
  return { photoId };
}

async function note(
  em: EntityManager,
  of: {
    sheet: PaperSheet;
    action: 'sheet-voided' | 'sheet-photo-added';
    detail: Readonly<Record<string, string>>;
  },
  act: Act,
): Promise<void> {
  await record(em, {
    action: of.action,
    at: act.at,
    actor: act,
    place: placeOf(of.sheet),
    subject: { kind: 'paper-sheet', id: of.sheet.id },
    caseId: of.sheet.caseId,
    detail: of.detail,
  });
}
