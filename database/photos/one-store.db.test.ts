/** Photos kept beside a line, and prints that waited for a printer of their own, are brought over. */

import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Migration } from '@mikro-orm/migrations';
import { aJpeg } from '#domain/photos/testing/sample-photos';
import { addPhoto } from '../assessment/evidence/add-evidence.ts';
import { readEvidence } from '../assessment/evidence/read-evidence.ts';
import { Migration0081OnePhotoStore } from '../migrations/0081-one-photo-store.ts';
import { Migration0082OnePrintQueue } from '../migrations/0082-one-print-queue.ts';
import { printSheets } from '../paper/print-sheets.ts';
import { actOf, aProposedCase, aWorld, kept, type World } from '../testing/money-world.ts';
import { findPhoto } from './photo-store.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld(0);
});
afterAll(() => world.close());

type Step = new (...args: ConstructorParameters<typeof Migration>) => Migration;

async function backAndForth(step: Step): Promise<void> {
  const { orm } = world.database;
  for (const way of ['down', 'up'] as const) {
    const migration = new step(orm.em.getDriver(), orm.config);
    await migration[way]();
    await world.run(async (em) => {
      for (const query of migration.getQueries()) await em.execute(query as string);
    });
  }
}

it('keeps each photo beside its line, with its content and its hash', async () => {
  const { caseId, debtId } = await aProposedCase(world, { status: 'negotiating' });
  const line = { caseId, lineKind: 'debt', lineId: debtId } as const;
  const content = aJpeg();
  const secretary = actOf(world, 'secretary');
  kept(await world.run((em) => addPhoto(em, { ...line, content }, secretary)));
  const before = await readEvidence(world.database.fork(), caseId);
  await backAndForth(Migration0081OnePhotoStore);
  const [photo] = (await readEvidence(world.database.fork(), caseId)).get(debtId)?.photos ?? [];
  const { photoId: _before, ...was } = before.get(debtId)?.photos[0] ?? {};
  expect(photo).toMatchObject(was);
  const brought = await findPhoto(world.database.fork(), photo?.photoId ?? '');
  expect(brought).toMatchObject({ caseId, mediaType: 'image/jpeg', sha256: photo?.sha256 });
  expect(brought?.content.length).toBeGreaterThan(0);
});

it('keeps a print that waits', async () => {
  const place = { centreId: world.centreId, areaCode: '55170401' };
  const sheets = [{ kind: 'consent' } as const];
  const secretary = actOf(world, 'secretary');
  const { printId } = kept(await world.run((em) => printSheets(em, { place, sheets }, secretary)));
  await backAndForth(Migration0082OnePrintQueue);
  const waiting = await world.database
    .fork()
    .execute(`select subject_id from document_order where kind = 'paper-sheets'`);
  expect(waiting).toEqual([{ subject_id: printId }]);
});
