import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CorrectionWish } from '#domain/minutes/corrections';
import { contentHash } from '../content-hash.ts';
import { DocumentOrderRow } from '../documents/document-order.ts';
import { castVote } from '../meetings/cast-vote.ts';
import { lapseMeeting, moveMeeting } from '../meetings/move-meeting.ts';
import { signMinutes } from '../meetings/sign-minutes.ts';
import { findRow } from '../rows.ts';
import { aDraft } from '../testing/minutes.ts';
import {
  actOf,
  aProposedCase,
  AT,
  aVotingMeeting,
  aWorld,
  kept,
  type World,
} from '../testing/money-world.ts';
import { correctMinutes } from './correct-minutes.ts';
import { findMinutes } from './read-minutes.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld(2);
});
afterAll(() => world.close());

async function aDraftedMeeting() {
  const { caseId } = await aProposedCase(world);
  const { meetingId, itemIds } = await aVotingMeeting(world, [caseId]);
  const chair = actOf(world, 'chair');
  const vote = {
    itemId: itemIds[0] ?? '',
    seatId: chair.seatId,
    choice: { kind: 'refuse' },
  } as const;
  kept(await world.run((em) => castVote(em, vote, chair)));
  await world.run(async (em) => {
    await lapseMeeting(em, { meetingId, at: AT });
    await moveMeeting(em, { meetingId, to: 'minutes-drafted', bySeatId: null, at: AT });
  });
  await world.run((em) => aDraft(em, meetingId));
  return { meetingId, itemId: itemIds[0] ?? '' };
}

function correct(meetingId: string, wish: Partial<CorrectionWish>) {
  const nothing = { itemId: null, amendsId: null, oldText: null, newText: null };
  const whole = { part: 'remark', ...nothing, ...wish } as const;
  const asked = { meetingId, reason: 'ที่ประชุมขอ', ...whole };
  return world.run((em) => correctMinutes(em, asked, actOf(world, 'secretary')));
}

function sign(meetingId: string, as: 'chair' | 'secretary') {
  const signing = { meetingId, as, signatureKind: 'signature', witnessNames: [] } as const;
  return world.run((em) => signMinutes(em, signing, actOf(world, as)));
}

const read = (meetingId: string) => findMinutes(world.database.fork(), meetingId);
const sql = (text: string, values: unknown[]) => world.database.fork().execute(text, values);

describe('drafted minutes', () => {
  it('are corrected beside the record: a remark added, reworded, struck out; the place', async () => {
    const { meetingId, itemId } = await aDraftedMeeting();
    const added = kept(await correct(meetingId, { itemId, newText: 'หารือเรื่องอาชีพ' }));
    const amends = { amendsId: added.correctionId };
    kept(await correct(meetingId, { ...amends, oldText: 'หารือเรื่องอาชีพ', newText: 'หารือ' }));
    kept(await correct(meetingId, { ...amends, oldText: 'หารือ', newText: null }));
    kept(await correct(meetingId, { part: 'place', oldText: 'ศาลา', newText: 'วัด' }));
    const minutes = await read(meetingId);
    expect(minutes?.record.place).toBe('ศาลา');
    expect(minutes?.corrections.map(({ oldText, newText }) => [oldText, newText])).toEqual([
      [null, 'หารือเรื่องอาชีพ'],
      ['หารือเรื่องอาชีพ', 'หารือ'],
      ['หารือ', null],
      ['ศาลา', 'วัด'],
    ]);
    expect(minutes?.corrections[0]).toMatchObject({ byName: 'secretary', at: AT });
    expect(await correct(meetingId, { part: 'place', oldText: 'ศาลา', newText: 'บ้าน' })).toEqual({
      refused: 'changed-meanwhile',
    });
  });

  it('take no correction after the first signature, also in the database', async () => {
    const { meetingId } = await aDraftedMeeting();
    expect(await sign(meetingId, 'chair')).toEqual({ signed: true });
    expect(await correct(meetingId, { newText: 'ฝนตก' })).toEqual({
      refused: 'minutes-signed-already',
    });
    await expect(
      sql(
        `insert into minutes_correction (id, meeting_id, centre_id, area_code, position, part, new_text,
           reason, corrected_at, by_user_id, by_seat_id)
         select gen_random_uuid(), meeting_id, centre_id, area_code, 1, 'remark', 'ฝน', 'x', now(), 'u', ?
           from minutes_draft where meeting_id = ?`,
        [actOf(world, 'secretary').seatId, meetingId],
      ),
    ).rejects.toThrow('are signed');
  });

  it('stand against a correction and a signature at the same moment: one of both orders', async () => {
    const { meetingId } = await aDraftedMeeting();
    const [corrected] = await Promise.all([
      correct(meetingId, { newText: 'ฝนตก' }),
      sign(meetingId, 'chair'),
    ]);
    kept(await sign(meetingId, 'secretary'));
    const sealed = await read(meetingId);
    expect(sealed?.seal).not.toBeNull();
    expect(sealed?.corrections).toHaveLength('refused' in corrected ? 0 : 1);
  });
});

describe('sealed minutes', () => {
  it('hold record, corrections and both signatures with their hash, and order their paper', async () => {
    const { meetingId } = await aDraftedMeeting();
    kept(await correct(meetingId, { newText: 'ฝนตก' }));
    kept(await sign(meetingId, 'secretary'));
    expect((await read(meetingId))?.seal).toBeNull();
    kept(await sign(meetingId, 'chair'));
    const sealed = await read(meetingId);
    const { seal, ...content } = sealed ?? { seal: null };
    expect(seal?.contentHash).toBe(contentHash(content));
    expect(sealed?.signatures.map(({ signedAs, name }) => [signedAs, name])).toEqual([
      ['chair', 'chair'],
      ['secretary', 'secretary'],
    ]);
    const order = { kind: 'sealed-minutes', subjectId: meetingId } as const;
    expect(await findRow(world.database.fork(), DocumentOrderRow, order)).toBeDefined();
  });

  it.each([
    ['the seal', `update minutes_seal set content_hash = repeat('0', 64) where meeting_id = ?`],
    ['the draft', `update minutes_draft set record = '{}' where meeting_id = ?`],
    ['a correction', `delete from minutes_correction where meeting_id = ?`],
    ['a signature', `delete from minutes_signature where meeting_id = ?`],
    ['the attendance', `update attendance set is_present = false where meeting_id = ?`],
    ['an item', `update agenda_item set status = 'refused' where meeting_id = ?`],
    [
      'a vote',
      'delete from vote where item_id in (select id from agenda_item where meeting_id = ?)',
    ],
  ])('let nobody change %s', async (_what, change) => {
    const { meetingId } = await aDraftedMeeting();
    kept(await correct(meetingId, { newText: 'ฝนตก' }));
    kept(await sign(meetingId, 'secretary'));
    kept(await sign(meetingId, 'chair'));
    await expect(sql(change, [meetingId])).rejects.toThrow(/append-only|are sealed/u);
  });

  it('are never sealed otherwise than drafted', async () => {
    const { meetingId } = await aDraftedMeeting();
    await expect(
      sql(
        `insert into minutes_seal select meeting_id, centre_id, area_code, '{}', repeat('0', 64), now()
           from minutes_draft where meeting_id = ?`,
        [meetingId],
      ),
    ).rejects.toThrow('lack a signature');
  });
});
