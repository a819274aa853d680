/** Adds what was seen of a line of the survey on file: papers, a photo, a second member's look. */

import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import {
  checkRefusal,
  papersRefusal,
  type CheckOutcome,
  type CheckRefusal,
  type LineKind,
  type PaperSeen,
  type PapersRefusal,
} from '#domain/assessment/evidence/evidence';
import type { PhotoRefusal } from '#domain/photos/photo';
import type { Act } from '../../act.ts';
import type { AuditAction, AuditDetail } from '../../audit/actions.ts';
import { record } from '../../audit/record.ts';
import { HouseholdCase } from '../../cases/household-case.ts';
import { judgePhoto, keepPhoto } from '../../photos/photo-store.ts';
import { placeOf } from '../../places/place.ts';
import { findRow, getLocked } from '../../rows.ts';
import { isSurveyFrozen } from '../baseline/read-baseline.ts';
import { Debt } from '../debt.ts';
import { IncomeLine } from '../finance-lines.ts';
import { findSheet } from '../survey-on-file.ts';
import { LineCheck, LinePapers, LinePhoto } from './evidence-entities.ts';

export interface LineOfCase {
  readonly caseId: string;
  readonly lineKind: LineKind;
  readonly lineId: string;
}

/** In the order in which they are checked. */
export type LineRefusal = 'no-such-survey-line' | 'baseline-is-frozen';

/** A household may show many papers, but a case is no album. */
const MOST_PHOTOS = 10;

export async function notePapers(
  em: EntityManager,
  seen: LineOfCase & { readonly papers: readonly PaperSeen[] },
  act: Act,
): Promise<{ id: string } | { refused: LineRefusal | PapersRefusal }> {
  const line = await lockLine(em, seen);
  if ('refused' in line) return line;
  const refused = papersRefusal(seen.papers);
  if (refused !== null) return { refused };
  const row = { ...rowOf(line.row, seen, act), papers: [...seen.papers] };
  await em.insert(LinePapers, row);
  const detail = { lineKind: seen.lineKind, papers: seen.papers.join(' ') };
  await note(em, { line, act, action: 'papers-seen', detail });
  return { id: row.id };
}

/** Puts a photo beside the line; the same picture twice is the same. */
export async function addPhoto(
  em: EntityManager,
  { content, ...seen }: LineOfCase & { readonly content: Uint8Array },
  act: Act,
): Promise<{ id: string } | { refused: LineRefusal | PhotoRefusal | 'too-many-photos' }> {
  const line = await lockLine(em, seen);
  if ('refused' in line) return line;
  const photo = judgePhoto(content);
  if ('refused' in photo) return photo;
  const { sha256 } = photo;
  const known = await findRow(em, LinePhoto, { lineId: seen.lineId, sha256 });
  if (known !== undefined) return { id: known.photoId };
  if ((await em.count(LinePhoto, { lineId: seen.lineId })) >= MOST_PHOTOS) {
    return { refused: 'too-many-photos' };
  }
  const { caseId } = seen;
  const { photoId } = await keepPhoto(em, { place: placeOf(line.row), caseId, photo }, act);
  await em.insert(LinePhoto, { ...rowOf(line.row, seen, act), photoId, sha256 });
  return { id: photoId };
}

/** Says what a second member found, somebody else than who surveyed the line. */
export async function checkLine(
  em: EntityManager,
  found: LineOfCase & { readonly outcome: CheckOutcome; readonly note: string | null },
  act: Act,
): Promise<{ id: string } | { refused: LineRefusal | CheckRefusal | 'reason-missing' }> {
  const line = await lockLine(em, found);
  if ('refused' in line) return line;
  const sheet = await findSheet(em, { caseId: found.caseId, round: line.row.round });
  const surveyedByUserId = sheet?.surveyedByUserId ?? null;
  const refused = checkRefusal({ surveyedByUserId, checkedByUserId: act.userId });
  if (refused !== null) return { refused };
  const { outcome, note: said } = found;
  if (outcome === 'differs' && (said ?? '') === '') return { refused: 'reason-missing' };
  const row = { ...rowOf(line.row, found, act), outcome, note: said, surveyedByUserId };
  await em.insert(LineCheck, row);
  await note(em, {
    line,
    act,
    action: 'line-checked',
    detail: { lineKind: found.lineKind, outcome },
  });
  return { id: row.id };
}

interface LockedLine {
  readonly row: HouseholdCase;
}

/** The case, locked, so that no survey is written and no baseline frozen meanwhile. */
async function lockLine(
  em: EntityManager,
  { caseId, lineKind, lineId }: LineOfCase,
): Promise<LockedLine | { refused: LineRefusal }> {
  const row = await getLocked(em, HouseholdCase, { id: caseId });
  const { round } = row;
  const where = { id: lineId, caseId, round };
  const line =
    lineKind === 'debt' ? await findRow(em, Debt, where) : await findRow(em, IncomeLine, where);
  if (line === undefined) return { refused: 'no-such-survey-line' };
  const isFrozen = await isSurveyFrozen(em, { caseId, round });
  return isFrozen ? { refused: 'baseline-is-frozen' } : { row };
}

function rowOf(row: HouseholdCase, { lineKind, lineId }: LineOfCase, act: Act) {
  return {
    id: randomUUID(),
    caseId: row.id,
    ...placeOf(row),
    lineKind,
    lineId,
    byUserId: act.userId,
    bySeatId: act.seatId,
    recordedAt: act.at,
  };
}

async function note(
  em: EntityManager,
  what: { line: LockedLine; act: Act; action: AuditAction; detail: AuditDetail },
): Promise<void> {
  const { line, act, action, detail } = what;
  await record(em, {
    action,
    at: act.at,
    actor: act,
    place: line.row,
    subject: { kind: 'case', id: line.row.id },
    caseId: line.row.id,
    detail,
  });
}
