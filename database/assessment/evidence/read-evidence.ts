/** What was seen of the lines of a case. The photos themselves stay where they are. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { CheckOutcome, PaperSeen } from '#domain/assessment/evidence/evidence';
import type { PhotoType } from '#domain/photos/photo';
import { dayOf } from '../../act.ts';
import { toInstant } from '../../columns.ts';
import { listRows } from '../../rows.ts';
import { LineCheck, LinePapers } from './evidence-entities.ts';

export interface PhotoOfLine {
  readonly photoId: string;
  readonly mediaType: PhotoType;
  readonly width: number;
  readonly height: number;
  readonly sha256: string;
  readonly takenInAt: string;
}

export interface EvidenceOfLine {
  /** The newest checklist; empty when nobody has asked. */
  readonly papers: readonly PaperSeen[];
  readonly photos: readonly PhotoOfLine[];
  /** The newest check; null before a second member has looked. */
  readonly check: {
    readonly outcome: CheckOutcome;
    readonly note: string | null;
    readonly checkedOn: string;
    readonly byUserId: string;
  } | null;
}

/** By the id of the line; lines of which nothing is known are missing. */
export async function readEvidence(
  em: EntityManager,
  caseId: string,
): Promise<Map<string, EvidenceOfLine>> {
  const where = { caseId };
  const papers = await listRows(em, LinePapers, { where, orderBy: { sequence: 'asc' } });
  const checks = await listRows(em, LineCheck, { where, orderBy: { sequence: 'asc' } });
  const photos = Map.groupBy(await readPhotos(em, caseId), ({ lineId }) => lineId);
  const newest = new Map(papers.map((row) => [row.lineId, row.papers]));
  const checked = new Map(checks.map((row) => [row.lineId, row]));
  const lineIds = new Set([...newest.keys(), ...checked.keys(), ...photos.keys()]);
  return new Map(
    [...lineIds].map((lineId) => [
      lineId,
      {
        papers: newest.get(lineId) ?? [],
        photos: photos.get(lineId) ?? [],
        check: checkOf(checked.get(lineId)),
      },
    ]),
  );
}

function checkOf(row: LineCheck | undefined): EvidenceOfLine['check'] {
  if (row === undefined) return null;
  const { outcome, note, byUserId } = row;
  return { outcome, note, byUserId, checkedOn: dayOf(row.recordedAt) };
}

async function readPhotos(
  em: EntityManager,
  caseId: string,
): Promise<(PhotoOfLine & { readonly lineId: string })[]> {
  const rows = await em.execute<
    (Omit<PhotoOfLine, 'takenInAt'> & { lineId: string; at: string })[]
  >(
    `select p.id as "photoId", l.line_id as "lineId", p.media_type as "mediaType", p.width, p.height,
            p.sha256, l.recorded_at as at
       from line_photo l join photo p on p.id = l.photo_id where l.case_id = ? order by l.sequence`,
    [caseId],
  );
  return rows.map(({ at, ...photo }) => ({ ...photo, takenInAt: toInstant(at) }));
}
