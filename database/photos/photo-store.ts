/** Photos in Postgres, judged by their bytes: kept without what a telephone wrote, found by id, never changed. */

import { createHash, randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { readPhoto, type Photo as ReadPhoto, type PhotoRefusal } from '#domain/photos/photo';
import type { Act } from '../act.ts';
import { record } from '../audit/record.ts';
import type { RowPlace } from '../places/place.ts';
import { findRow } from '../rows.ts';
import { Photo } from './photo.ts';

export interface BroughtPhoto {
  readonly place: RowPlace;
  readonly caseId: string | null;
  readonly photo: SoundPhoto;
}

/** A photo that may be kept. */
export interface SoundPhoto extends ReadPhoto {
  /** Of the content that is kept, in hex. */
  readonly sha256: string;
}

/** Judges what was brought; nothing is kept yet. */
export function judgePhoto(content: Uint8Array): SoundPhoto | { refused: PhotoRefusal } {
  const read = readPhoto(content);
  if ('refused' in read) return read;
  return { ...read, sha256: createHash('sha256').update(read.content).digest('hex') };
}

/** Keeps a sound photo; whether the seat may is the caller's to check. */
export async function keepPhoto(
  em: EntityManager,
  { place, caseId, photo }: BroughtPhoto,
  act: Act,
): Promise<{ photoId: string }> {
  const photoId = randomUUID();
  const { mediaType, width, height, sha256, content } = photo;
  await em.insert(Photo, {
    id: photoId,
    centreId: place.centreId,
    areaCode: place.areaCode,
    caseId,
    mediaType,
    width,
    height,
    sha256,
    content: Buffer.from(content),
    addedAt: act.at,
    addedByUserId: act.userId,
    addedBySeatId: act.seatId,
  });
  await record(em, {
    action: 'photo-added',
    at: act.at,
    actor: act,
    place,
    subject: { kind: 'photo', id: photoId },
    caseId,
    detail: { sha256, mediaType },
  });
  return { photoId };
}

/** The photo with its content; undefined when there is none. */
export async function findPhoto(em: EntityManager, photoId: string): Promise<Photo | undefined> {
  return findRow(em, Photo, { id: photoId });
}

/**
 * Whether a form may point to the photo: it is of the same centre and of the same case, or of no case.
 * A photo of one household is never put beside another.
 */
export async function isPhotoFor(
  em: EntityManager,
  photoId: string,
  of: { readonly centreId: string; readonly caseId: string | null },
): Promise<boolean> {
  const rows = await em.execute<unknown[]>(
    `select 1 from photo where id = ? and centre_id = ?
       and (case_id is null or case_id is not distinct from ?::uuid)`,
    [photoId, of.centreId, of.caseId],
  );
  return rows.length > 0;
}

/** Notes that a photo was looked at (Personal Data Protection Act s.39), once per reader and hour. */
export async function notePhotoOpened(
  em: EntityManager,
  photo: Pick<Photo, 'id' | 'centreId' | 'areaCode' | 'caseId'>,
  by: Act,
): Promise<void> {
  await em.execute(
    `insert into audit_event (at, action, actor_user_id, actor_seat_id, centre_id, area_code,
                              case_id, subject_kind, subject_id)
     select ?::timestamptz, 'photo-opened', ?, ?::uuid, ?::uuid, ?, ?::uuid, 'photo', ?
      where not exists (
        select 1 from audit_event e
         where e.subject_kind = 'photo' and e.subject_id = ? and e.actor_user_id = ?
           and e.action = 'photo-opened' and e.at > ?::timestamptz - interval '1 hour')`,
    [
      by.at,
      by.userId,
      by.seatId,
      photo.centreId,
      photo.areaCode,
      photo.caseId,
      photo.id,
      photo.id,
      by.userId,
      by.at,
    ],
  );
}
