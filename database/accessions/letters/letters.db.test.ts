import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LetterWording } from '#domain/funds/accession-letter';
import type { FundKind } from '#domain/funds/fund-kinds';
import { actOf, aWorld, kept, type World } from '../../testing/money-world.ts';
import { setAgreementText } from '../agreement-text.ts';
import { listGroup } from '../list-group.ts';
import { takeStep } from '../step.ts';
import { listLetters } from './list-letters.ts';
import { writeLetter } from './write-letter.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const secretary = () => actOf(world, 'secretary');

const INVITATION = {
  kind: 'group-invitation',
  addressee: 'ประธาน',
  meetOn: '2021-04-10',
  meetTime: '18:00',
  meetPlace: 'ศาลาบ้าน',
} as const satisfies LetterWording;

const AGREEMENT = {
  kind: 'accession-agreement',
  addressee: 'นางบุญ ใจดี',
  rateBasisPoints: 600,
  rateFromOn: '2021-05-01',
} as const satisfies LetterWording;

const NOTHING_SAID = { reason: null, note: null, nextTryOn: null, movedOn: '2020-02-01' } as const;

let groups = 0;
async function aGroup(kind: FundKind, isTalkedOver: boolean): Promise<string> {
  const nameTh = `กลุ่มที่ ${(groups += 1)}`;
  const named = { kind, nameTh, nameEn: 'Group', foundedYearBe: null, memberCount: null };
  const group = { ...named, centreId: world.centreId, listedOn: '2020-01-10', isDemo: false };
  const { accessionId } = kept(await world.run((em) => listGroup(em, group, secretary())));
  if (!isTalkedOver) return accessionId;
  for (const to of ['approached', 'consulted', 'negotiating'] as const) {
    const step = { accessionId, to, ...NOTHING_SAID };
    kept(await world.run((em) => takeStep(em, step, secretary())));
  }
  return accessionId;
}

const write = (accessionId: string, letter: LetterWording) =>
  world.run((em) => writeLetter(em, { accessionId, letter }, secretary()));

const agreeOn = (effectiveFrom: string) =>
  world.run((em) =>
    setAgreementText(
      em,
      { centreId: world.centreId, text: 'ข้อ 1', decidedOn: '2020-01-01', effectiveFrom },
      secretary(),
    ),
  );

describe('a letter to a group of the area', () => {
  it('needs a text in force before there is an agreement to sign', async () => {
    const accessionId = await aGroup('rice-bank', true);
    kept(await agreeOn('2099-01-01'));
    expect(await write(accessionId, AGREEMENT)).toEqual({ refused: 'no-agreement-text' });
  });

  it('gets the next number of the letter book, and its print is ordered', async () => {
    const text = await world.run((em) =>
      em.execute<{ id: string }[]>(
        `insert into agreement_text (id, centre_id, area_code, number, text, decided_on,
             effective_from, recorded_by_seat_id, recorded_at)
           select gen_random_uuid(), centre_id, area_code, 2, 'ข้อ 1', '2020-01-01', '2020-01-01',
             recorded_by_seat_id, recorded_at from agreement_text where centre_id = ? returning id`,
        [world.centreId],
      ),
    );
    expect(text).toHaveLength(1);
    const accessionId = await aGroup('rice-bank', true);
    kept(await write(accessionId, INVITATION));
    kept(await write(accessionId, AGREEMENT));
    const letters = await listLetters(world.database.fork(), accessionId);
    expect(letters).toMatchObject([
      { kind: 'accession-agreement', number: 2, rateBasisPoints: 600, documentId: null },
      { kind: 'group-invitation', number: 1, rateBasisPoints: null, documentId: null },
    ]);
    const orders = await world.database
      .fork()
      .execute('select 1 from document_order where subject_id in (?, ?)', [
        letters[0]?.id,
        letters[1]?.id,
      ]);
    expect(orders).toHaveLength(2);
  });

  it('leaves no gap and no number twice when ten are written at the same moment', async () => {
    const ids = await Promise.all(
      Array.from({ length: 10 }, () => aGroup('occupation-group', false)),
    );
    const before = await lastNumber();
    await Promise.all(ids.map(async (id) => kept(await write(id, INVITATION))));
    const told = await Promise.all(ids.map((id) => listLetters(world.database.fork(), id)));
    const numbers = told.flat().map(({ number }) => number);
    expect(numbers.toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 10 }, (_, index) => before + 1 + index),
    );
  });

  it('is refused where the group does not stand there, by the database too', async () => {
    const listed = await aGroup('rice-bank', false);
    expect(await write(listed, AGREEMENT)).toEqual({ refused: 'group-not-at-this-step' });
    const poverty = await aGroup('poverty-fund', true);
    expect(await write(poverty, AGREEMENT)).toEqual({ refused: 'poverty-fund-bears-no-interest' });
    for (const [accessionId, rate] of [
      [listed, 600],
      [poverty, 600],
    ] as const) {
      await expect(forge(accessionId, rate)).rejects.toMatchObject({ code: '23514' });
    }
  });

  it('never changes once it went out', async () => {
    for (const change of [
      'delete from accession_letter',
      'update accession_letter set number = 99',
    ]) {
      await expect(world.run((em) => em.execute(change))).rejects.toMatchObject({ code: '23514' });
    }
  });
});

async function lastNumber(): Promise<number> {
  const [row] = await world.database
    .fork()
    .execute<{ last: number }[]>('select coalesce(max(number), 0) as last from accession_letter');
  return row?.last ?? 0;
}

/** An agreement written past the rules of the house. */
function forge(accessionId: string, rateBasisPoints: number) {
  return world.run((em) =>
    em.execute(
      `insert into accession_letter (id, accession_id, centre_id, area_code, kind, number, year_be,
           dated_on, addressee, rate_basis_points, rate_from_on, agreement_text_id,
           written_by_seat_id, written_at)
         select gen_random_uuid(), ?, centre_id, area_code, 'accession-agreement', 999, 2564,
           '2021-04-01', 'x', ?, '2021-05-01', id, recorded_by_seat_id, recorded_at
           from agreement_text where number = 2`,
      [accessionId, rateBasisPoints],
    ),
  );
}
