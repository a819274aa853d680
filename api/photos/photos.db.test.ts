/** Photos over HTTP and in the table: told by content, seen by few, never changed. */

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { AddedPhoto } from '#contracts/photos';
import { AuditEvent } from '#database/audit/audit-event';
import { Photo } from '#database/photos/photo';
import { isPhotoFor } from '#database/photos/photo-store';
import { LARGEST_PHOTO_BYTES } from '#domain/photos/photo';
import { aJpeg, aPng } from '#domain/photos/testing/sample-photos';
import type { Person } from '../testing/http.ts';
import { openTestServices, type TestServices } from '../testing/open-test-services.ts';
import { openNeighbour, openVillage, type Village } from '../testing/village.ts';
import { anOpenCase, readFile } from '../testing/walk.ts';

jest.setTimeout(60_000);

let services: TestServices;
let village: Village;
let secretary: Person;
let caseId: string;

beforeAll(async () => {
  services = await openTestServices();
  village = await openVillage(services);
  secretary = await village.person('secretary');
  caseId = await anOpenCase(village);
});

afterAll(async () => {
  await village.house.close();
  await services.close();
});

const base64 = (content: Uint8Array) => Buffer.from(content).toString('base64');
const bring = (content: Uint8Array, key?: string) =>
  secretary.post(
    'centrePhotos',
    { centreId: village.centreId },
    { body: { content: base64(content), caseId }, ...(key === undefined ? {} : { key }) },
  );

async function aPhoto(content: Uint8Array = aJpeg()): Promise<string> {
  const told = await bring(content);
  expect(told.status).toBe(201);
  return (told.body as AddedPhoto).photoId;
}

describe('a photo', () => {
  it('comes back without what a telephone wrote, as an attachment no browser guesses at', async () => {
    const photoId = await aPhoto(aJpeg(640, 480, 'Exif GPS 18.78 N 100.77 E'));
    const told = await secretary.get('photo', { photoId });
    expect(told.status).toBe(200);
    expect(told.headers.get('content-type')).toBe('image/jpeg');
    expect(told.headers.get('content-disposition')).toContain('attachment');
    expect(told.headers.get('x-content-type-options')).toBe('nosniff');
    const content = await secretary.download('photo', { photoId });
    expect([content.length > 0, content.includes('18.78')]).toEqual([true, false]);
  });

  it('is refused at its field when its bytes are of another kind, whatever it is called', async () => {
    const told = await bring(new TextEncoder().encode('<svg onload="alert(1)"/>'));
    expect(told).toMatchObject({
      status: 400,
      body: { fields: [{ path: 'content', code: 'photo-not-an-image' }] },
    });
  });

  it('of 5 MB is taken and of one byte more is refused by name', async () => {
    const most = new Uint8Array(LARGEST_PHOTO_BYTES);
    most.set(aPng());
    expect((await bring(most)).status).toBe(201);
    const more = new Uint8Array(most.length + 1);
    more.set(aPng());
    expect(await bring(more)).toMatchObject({
      body: { fields: [{ path: 'content', code: 'photo-too-large' }] },
    });
  });

  it('sent ten times at once with one key is kept once', async () => {
    const em = services.database.fork();
    const before = await em.count(Photo, {});
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 10 }, () => bring(aJpeg(), key)));
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(await em.count(Photo, {})).toBe(before + 1);
  });
});

describe('who sees a photo', () => {
  it('those who see the debts of the case, and its own household', async () => {
    const photoId = await aPhoto();
    const { householdId } = await readFile(village, caseId);
    const seen: Record<string, number> = {};
    for (const role of ['member', 'auditor', 'administrator', 'nfe-officer'] as const) {
      seen[role] = (await (await village.person(role)).get('photo', { photoId })).status;
    }
    const own = await village.person('household', { householdId });
    seen['household'] = (await own.get('photo', { photoId })).status;
    expect(seen).toEqual({
      member: 200,
      auditor: 200,
      administrator: 404,
      'nfe-officer': 404,
      household: 200,
    });
  });

  it('nobody of another centre, and no case of another centre is given one', async () => {
    const neighbour = await openNeighbour(village);
    const stranger = await neighbour.person('secretary', { name: 'stranger' });
    expect((await stranger.get('photo', { photoId: await aPhoto() })).status).toBe(404);
    const body = { content: base64(aPng()), caseId };
    const told = await stranger.post('centrePhotos', { centreId: neighbour.centreId }, { body });
    expect(told.status).toBe(404);
  });

  it('is noted in the trail, once an hour', async () => {
    const photoId = await aPhoto();
    for (let time = 0; time < 3; time += 1) await secretary.get('photo', { photoId });
    const where = { subjectId: photoId, action: 'photo-opened' as const };
    expect(await services.database.fork().count(AuditEvent, where)).toBe(1);
  });
});

describe('the table', () => {
  it('refuses what changes a photo, another kind and a wrong hash', async () => {
    const em = services.database.fork();
    const id = await aPhoto();
    const copy = (change: string) =>
      em.execute(
        `insert into photo select gen_random_uuid(), centre_id, area_code, case_id, media_type, width,
           height, ${change}, added_at, added_by_user_id, added_by_seat_id from photo where id = ?`,
        [id],
      );
    await expect(em.execute('update photo set width = 1 where id = ?', [id])).rejects.toThrow(
      /append-only/,
    );
    await expect(em.execute('delete from photo where id = ?', [id])).rejects.toThrow(/append-only/);
    await expect(copy(`'00', content`)).rejects.toThrow(/photo_hash/);
    await expect(copy(`encode(sha256('GIF89a'::bytea), 'hex'), 'GIF89a'::bytea`)).rejects.toThrow(
      /photo_kind/,
    );
  });

  it('lets a form point to a photo of its own case or of none, never to another household’s', async () => {
    const em = services.database.fork();
    const photoId = await aPhoto();
    const { centreId } = village;
    expect(await isPhotoFor(em, photoId, { centreId, caseId })).toBe(true);
    expect(await isPhotoFor(em, photoId, { centreId, caseId: randomUUID() })).toBe(false);
    expect(await isPhotoFor(em, photoId, { centreId: randomUUID(), caseId })).toBe(false);
  });
});
