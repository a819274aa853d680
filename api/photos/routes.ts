/** Photos: brought by those who do the centre's work, seen by those who may see the debts. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { AddedPhoto, AddPhoto } from '#contracts/photos';
import { Uuid } from '#contracts/primitives';
import { findCasePlace } from '#database/cases/queries/read-case-file';
import { findPhoto, judgePhoto, keepPhoto, notePhotoOpened } from '#database/photos/photo-store';
import { Centre } from '#database/places/centre';
import type { RowPlace } from '#database/places/place';
import { getRow } from '#database/rows';
import { PHOTO_TYPES, type PhotoRefusal, type PhotoType } from '#domain/photos/photo';
import { actAt } from '../access/access.ts';
import { actAtCentre, CentreParams } from '../centres/centre-access.ts';
import { refuseForm, type PlacesOf } from '../problems/at-field.ts';
import { commandRoute, fileRoute } from '../routing/route.ts';

const PLACES: PlacesOf<PhotoRefusal> = {
  'photo-too-large': 'content',
  'photo-not-an-image': 'content',
  'photo-too-many-pixels': 'content',
};

const add = commandRoute({
  path: 'centrePhotos',
  summary:
    'Bring a photo (JPEG, PNG or WebP); place and device are taken out; forms point to it by its id',
  params: CentreParams,
  body: AddPhoto,
  answer: AddedPhoto,
  status: 201,
  handle: async (asked) => {
    const { em, body, params } = asked;
    const act = await actAtCentre(asked, 'keep-photos');
    if ('refused' in act) return act;
    const place = await findPlace(asked.em, { ...params, caseId: body.caseId });
    if (place === undefined) return { refused: 'not-found' };
    const photo = judgePhoto(Buffer.from(body.content, 'base64'));
    if ('refused' in photo) return refuseForm(PLACES, photo.refused);
    return { answer: await keepPhoto(em, { place, caseId: body.caseId, photo }, act), place };
  },
});

const ENDINGS: Readonly<Record<PhotoType, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
};

const read = fileRoute({
  path: 'photo',
  summary: 'One photo as it is kept',
  params: z.object({ photoId: Uuid }),
  file: PHOTO_TYPES,
  handle: async (asked) => {
    const { em } = asked;
    const photo = await findPhoto(em, asked.params.photoId);
    if (photo === undefined) return { refused: 'not-found' };
    const ofCase = photo.caseId === null ? undefined : await findCasePlace(em, photo.caseId);
    const act = actAt(asked, 'see-debts', { place: ofCase ?? photo, see: 'see-debts' });
    if ('refused' in act) return act;
    await notePhotoOpened(em, photo, act);
    const { id, content, mediaType } = photo;
    const fileName = `${id}.${ENDINGS[mediaType]}`;
    return { file: { fileName, content, mediaType, disposition: 'attachment' } };
  },
});

/** The place of the case, or of the centre; undefined when the case is of another centre. */
async function findPlace(
  em: EntityManager,
  of: { readonly centreId: string; readonly caseId: string | null },
): Promise<RowPlace | undefined> {
  if (of.caseId === null) return getRow(em, Centre, { id: of.centreId }).then(placeOfCentre);
  const place = await findCasePlace(em, of.caseId);
  return place?.centreId === of.centreId ? place : undefined;
}

const placeOfCentre = ({ id, areaCode }: Centre): RowPlace => ({ centreId: id, areaCode });

export const PHOTO_ROUTES = [add, read];
