/** Takes a sheet as entered: once, with the date on it, who wrote on it, and a photo if there is one. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { entryRefusal, type SheetEntryRefusal, type SheetSubject } from '#domain/paper/enter-sheet';
import { writeSheetCode } from '#domain/paper/sheet-code';
import type { SheetKind } from '#domain/paper/sheet-kinds';
import { dayOf, type Act } from '../act.ts';
import { record } from '../audit/record.ts';
import { HouseholdCase } from '../cases/household-case.ts';
import { Meeting } from '../meetings/meeting-entities.ts';
import { isPhotoFor } from '../photos/photo-store.ts';
import { placeOf } from '../places/place.ts';
import { getRow } from '../rows.ts';
import { findEnteredBy, lockSheet, type EnteredBy, type FindSheetRefusal } from './find-sheet.ts';
import { PaperSheet } from './paper-entities.ts';

/** What the person at the desk says of the paper in hand. */
export interface PaperInHand {
  readonly sheetCode: string;
  /** The date that stands on it (ISO day); the day on which it is typed in is kept beside it. */
  readonly paperOn: string;
  /** Who wrote on it by hand. */
  readonly writerName: string;
  /** Null where nobody has a camera; it can be brought later. */
  readonly photoId: string | null;
}

export interface EnteredForm {
  readonly paper: PaperInHand;
  readonly kind: SheetKind;
  readonly centreId: string;
  readonly subject: SheetSubject;
}

/** In the order in which they are checked. */
export type EnterSheetRefusal = FindSheetRefusal | SheetEntryRefusal | 'no-such-photo';

export interface EnterSheetRefused {
  readonly refused: EnterSheetRefusal;
  /** Of a sheet that was entered before. */
  readonly enteredBy: EnteredBy | null;
}

/** Takes the sheet of a form. The caller writes the form in the same transaction. */
export async function enterSheet(
  em: EntityManager,
  form: EnteredForm,
  act: Act,
): Promise<{ sheet: PaperSheet } | EnterSheetRefused> {
  const { paper, subject, centreId } = form;
  const found = await lockSheet(em, { typed: paper.sheetCode, centreId });
  if ('refused' in found) return { ...found, enteredBy: null };
  const { sheet } = found;
  const beganOn = await readBeginning(em, sheet, subject);
  const { paperOn } = paper;
  const { kind } = form;
  const refused = entryRefusal(sheet, { kind, subject, paperOn, beganOn, today: dayOf(act.at) });
  if (refused !== null) return { refused, enteredBy: await findEnteredBy(em, sheet) };
  const photoOf = { centreId, caseId: subject.caseId };
  if (paper.photoId !== null && !(await isPhotoFor(em, paper.photoId, photoOf))) {
    return { refused: 'no-such-photo', enteredBy: null };
  }
  await writeEntry(em, { sheet, paper, subject }, act);
  if (subject.caseId !== null || subject.meetingId !== null) {
    await notePaper(em, { sheet, paperOn, caseId: subject.caseId }, act);
  }
  return { sheet };
}

/** The day on which what the sheet is about began; of a fund's collection, the day of printing. */
async function readBeginning(
  em: EntityManager,
  sheet: PaperSheet,
  { caseId, meetingId }: SheetSubject,
): Promise<string> {
  if (caseId !== null) return (await getRow(em, HouseholdCase, { id: caseId })).openedOn;
  if (meetingId === null) return dayOf(sheet.printedAt);
  return dayOf((await getRow(em, Meeting, { id: meetingId })).createdAt);
}

async function writeEntry(
  em: EntityManager,
  of: { sheet: PaperSheet; paper: PaperInHand; subject: SheetSubject },
  act: Act,
): Promise<void> {
  const { paperOn, writerName, photoId } = of.paper;
  await em.nativeUpdate(
    PaperSheet,
    { id: of.sheet.id },
    {
      ...of.subject,
      status: 'entered',
      paperOn,
      writerName,
      photoId,
      enteredAt: act.at,
      enteredByUserId: act.userId,
      enteredBySeatId: act.seatId,
    },
  );
}

/** The trail holds both days: the one on the paper, and the instant of the entry itself. */
export async function notePaper(
  em: EntityManager,
  of: { sheet: PaperSheet; paperOn: string; caseId: string | null },
  act: Act,
): Promise<void> {
  const { sheet, paperOn, caseId } = of;
  await record(em, {
    action: 'paper-entered',
    at: act.at,
    actor: act,
    place: placeOf(sheet),
    subject: { kind: 'paper-sheet', id: sheet.id },
    caseId,
    detail: { sheetKind: sheet.kind, sheetCode: writeSheetCode(sheet.number), paperOn },
  });
}
