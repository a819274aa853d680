import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { writeLetter } from '#database/accessions/letters/write-letter';
import { listGroup } from '#database/accessions/list-group';
import { countCash } from '#database/cash/count-cash';
import { decideCount } from '#database/cash/decide-count';
import { findDocument } from '#database/documents/document-store';
import { undividedOf } from '#database/testing/fund-cash';
import { actOf, aFund, aWorld, kept, type World } from '#database/testing/money-world';
import { printNext } from './press.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld(0);
});
afterAll(() => world.close());

const log = pino({ level: 'silent' });

async function printAll(): Promise<number> {
  let printed = 0;
  while (await printNext(world.database, log)) printed += 1;
  return printed;
}

const open = () =>
  world.database.fork().execute<{ kind: string }[]>('select kind from document_order');

it('writes the sheet of a decided count and the blank one of its centre, each once', async () => {
  const fundId = await aFund(world, { capitalSatang: 100_000n });
  const placeId = await undividedOf(world, fundId);
  const pieces = [{ denominationSatang: 100_000, pieces: 1 } as const];
  const treasurer = actOf(world, 'treasurer');
  const { countId } = kept(await world.run((em) => countCash(em, { placeId, pieces }, treasurer)));
  expect(await printAll()).toBe(1);
  const decision = { countId, outcome: 'confirmed' } as const;
  kept(await world.run((em) => decideCount(em, decision, actOf(world, 'chair'))));
  const rounds = await Promise.all([printAll(), printAll(), printAll()]);
  expect(rounds.reduce((sum, count) => sum + count, 0)).toBe(1);
  const em = world.database.fork();
  const sheet = await findDocument(em, { kind: 'cash-count', subjectId: countId });
  expect(sheet?.fileName).toBe('cash-count-1-2564.pdf');
  const blank = { kind: 'cash-count-blank', subjectId: world.centreId } as const;
  expect((await findDocument(em, blank))?.fileName).toBe('cash-count-blank.pdf');
  expect(await open()).toEqual([]);
});

it('writes a letter to a group of the area under its number', async () => {
  const secretary = actOf(world, 'secretary');
  const named = { kind: 'rice-bank', nameTh: 'ธนาคารข้าว', nameEn: 'Rice bank' } as const;
  const unknown = { foundedYearBe: null, memberCount: null, isDemo: false };
  const group = { centreId: world.centreId, ...named, ...unknown, listedOn: '2020-01-10' };
  const { accessionId } = kept(await world.run((em) => listGroup(em, group, secretary)));
  const talk = { meetOn: '2099-01-10', meetTime: '18:00', meetPlace: 'ศาลาบ้าน' };
  const letter = { kind: 'group-invitation', addressee: 'ประธาน', ...talk } as const;
  const plan = { accessionId, letter };
  const { letterId } = kept(await world.run((em) => writeLetter(em, plan, secretary)));
  expect(await printAll()).toBe(1);
  const which = { kind: 'group-invitation', subjectId: letterId } as const;
  const paper = await findDocument(world.database.fork(), which);
  expect(paper?.fileName).toBe('group-invitation-1-2564.pdf');
});

it('keeps an order that fails, and comes back to it later', async () => {
  await world.run((em) =>
    em.execute(
      `insert into document_order (kind, subject_id, centre_id, area_code, ordered_at)
       select 'cash-count', id, id, area_code, now() from centre`,
    ),
  );
  expect(await printNext(world.database, log)).toBe(true);
  expect(await printNext(world.database, log)).toBe(false);
  expect(await open()).toHaveLength(1);
});
