import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { contentHash } from '../content-hash.ts';
import { castVote } from '../meetings/cast-vote.ts';
import { countBallot } from '../meetings/count-ballot.ts';
import { AgendaItem, Resolution } from '../meetings/meeting-entities.ts';
import { findMeetingPage } from '../meetings/meeting-page.ts';
import { openVoting } from '../meetings/open-voting.ts';
import { postponeItem } from '../meetings/settle-item.ts';
import { OutboxRow } from '../outbox/outbox-row.ts';
import { findRow, getRow, listRows } from '../rows.ts';
import {
  actOf,
  aFund,
  aProposedCase,
  aVotingMeeting,
  aWorld,
  kept,
  type World,
} from '../testing/money-world.ts';
import {
  A_FREE_MATTER,
  aVotingMotion,
  conveneAbout,
  decideOn,
  openTheRoom,
  voteOn,
} from '../testing/motion-world.ts';
import { listWaitingMotions } from './list-waiting.ts';
import { MotionRow } from './motion-entity.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const YES = { kind: 'approve' } as const;
const NO = { kind: 'refuse' } as const;

describe('a free matter', () => {
  it('is voted yes or no, resolved by number, and stands in the minutes with its frozen words', async () => {
    const { itemId, meetingId } = await aVotingMotion(world, A_FREE_MATTER);
    for (const name of ['chair', 'secretary'])
      kept(await voteOn(world, { itemId, name, choice: YES }));
    kept(await voteOn(world, { itemId, name: 'member1', choice: NO }));
    expect(await decideOn(world, itemId)).toMatchObject({ outcome: 'carried' });
    const em = world.database.fork();
    expect(await getRow(em, Resolution, { itemId })).toMatchObject({
      outcome: 'approved',
      caseId: null,
      fundId: null,
      amountSatang: null,
      votesFor: 2,
      votesCast: 3,
      ruleMet: 'majority',
    });
    const item = await getRow(em, AgendaItem, { id: itemId });
    expect(item).toMatchObject({ kind: 'free', caseId: null, status: 'approved' });
    expect(contentHash(item.evidence)).toBe(item.evidenceHash);
    const page = await findMeetingPage(em, meetingId);
    expect(page?.items[0]).toMatchObject({
      householdCase: undefined,
      recusedSeatIds: [],
      motion: { motion: { title: 'เลือกกรรมการแทนตำแหน่งที่ว่าง' }, rate: null, counters: null },
    });
  });

  it('tells the meeting once and no case at all', async () => {
    const { itemId, meetingId } = await aVotingMotion(world, A_FREE_MATTER);
    kept(await voteOn(world, { itemId, name: 'chair', choice: YES }));
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => decideOn(world, itemId)));
    expect(outcomes.filter((outcome) => 'outcome' in outcome)).toHaveLength(1);
    expect(outcomes).toContainEqual({ refused: 'item-not-open-for-votes' });
    const em = world.database.fork();
    const where = { where: { processId: `meeting/${meetingId}` }, orderBy: { id: 'asc' } } as const;
    const told = (await listRows(em, OutboxRow, where)).map(({ payload }) => payload);
    const settled = { type: 'item-settled', itemId, outcome: 'approved' };
    expect(told.filter((fact) => 'outcome' in fact)).toEqual([settled]);
    expect(await em.count(Resolution, { itemId })).toBe(1);
  });

  it('is not agreed to by a majority against, and a tie is left to the chair', async () => {
    const against = await aVotingMotion(world, A_FREE_MATTER);
    for (const name of ['secretary', 'treasurer'])
      kept(await voteOn(world, { itemId: against.itemId, name, choice: NO }));
    expect(await decideOn(world, against.itemId)).toMatchObject({ outcome: 'refused' });

    const tied = await aVotingMotion(world, A_FREE_MATTER);
    kept(await voteOn(world, { itemId: tied.itemId, name: 'secretary', choice: YES }));
    kept(await voteOn(world, { itemId: tied.itemId, name: 'treasurer', choice: NO }));
    expect(await decideOn(world, tied.itemId)).toEqual({ refused: 'tie' });
    kept(await voteOn(world, { itemId: tied.itemId, name: 'member1', choice: NO }));
    kept(await voteOn(world, { itemId: tied.itemId, name: 'chair', choice: YES }));
    expect(await decideOn(world, tied.itemId)).toMatchObject({ outcome: 'carried' });
    const resolution = await getRow(world.database.fork(), Resolution, { itemId: tied.itemId });
    expect(resolution.ruleMet).toBe('casting-vote');
  });

  it('keeps every vote that was taken while it was decided at the same moment', async () => {
    for (let round = 0; round < 10; round += 1) {
      const { itemId } = await aVotingMotion(world, A_FREE_MATTER);
      kept(await voteOn(world, { itemId, name: 'chair', choice: YES }));
      const [late] = await Promise.all([
        voteOn(world, { itemId, name: 'member1', choice: YES }),
        decideOn(world, itemId),
      ]);
      const resolution = await getRow(world.database.fork(), Resolution, { itemId });
      expect(resolution.votesCast).toBe('voteId' in late ? 2 : 1);
    }
  });
});

describe('a vote', () => {
  it('for a fund is not asked of a motion, nor yes alone of a household', async () => {
    const fundId = await aFund(world);
    const { itemId } = await aVotingMotion(world, A_FREE_MATTER);
    const forFund = await voteOn(world, {
      itemId,
      name: 'chair',
      choice: { kind: 'fund', fundId },
    });
    expect(forFund).toEqual({ refused: 'choice-not-asked-here' });
    const { caseId } = await aProposedCase(world);
    const lending = await aVotingMeeting(world, [caseId]);
    const yes = await voteOn(world, {
      itemId: lending.itemIds[0] ?? '',
      name: 'chair',
      choice: YES,
    });
    expect(yes).toEqual({ refused: 'choice-not-asked-here' });
  });

  it('that an item does not ask for is refused by the database itself', async () => {
    const { itemId } = await aVotingMotion(world, A_FREE_MATTER);
    const act = actOf(world, 'chair');
    kept(await world.run((em) => castVote(em, { itemId, seatId: act.seatId, choice: NO }, act)));
    const fundId = await aFund(world);
    const other = actOf(world, 'member1');
    const write = world.run((em) =>
      em.execute(
        `insert into vote select gen_random_uuid(), item_id, ?, 'someone', centre_id, area_code,
           'fund', ?, recorded_by_seat_id, cast_at from vote where item_id = ?`,
        [other.seatId, fundId, itemId],
      ),
    );
    await expect(write).rejects.toThrow('does not ask for fund');
  });
});

describe('a secret ballot on a motion', () => {
  it('counts yes and no, and is decided once it is counted', async () => {
    const { meetingId, itemIds } = kept(await conveneAbout(world, { motions: [A_FREE_MATTER] }));
    const itemId = itemIds[0] ?? '';
    await openTheRoom(world, meetingId);
    const secretary = actOf(world, 'secretary');
    kept(await world.run((em) => openVoting(em, { itemId, ballot: 'secret' }, secretary)));
    for (const name of ['chair', 'secretary', 'member1']) {
      const act = actOf(world, name);
      const choice = name === 'chair' ? NO : YES;
      const ballot = { itemId, seatId: act.seatId, choice, way: 'secret' } as const;
      kept(await world.run((em) => castVote(em, ballot, act)));
    }
    expect(await decideOn(world, itemId)).toEqual({ refused: 'ballot-not-counted' });
    kept(await world.run((em) => countBallot(em, { itemId }, secretary)));
    expect(await decideOn(world, itemId)).toMatchObject({ outcome: 'carried' });
    const resolution = await getRow(world.database.fork(), Resolution, { itemId });
    expect(resolution).toMatchObject({ votesFor: 2, votesCast: 3 });
  });
});

describe('a motion', () => {
  it('that is put off waits, and stands on one open agenda at a time', async () => {
    const { meetingId, itemIds } = kept(await conveneAbout(world, { motions: [A_FREE_MATTER] }));
    const em = world.database.fork();
    const { motionId } = await getRow(em, AgendaItem, { meetingId });
    const again = { motionIds: [motionId ?? ''] };
    expect(await conveneAbout(world, again)).toEqual({ refused: 'motion-not-waiting' });
    await openTheRoom(world, meetingId);
    const itemId = itemIds[0] ?? '';
    kept(await world.run((m) => postponeItem(m, { itemId }, actOf(world, 'secretary'))));
    const waiting = await listWaitingMotions(world.database.fork(), world.centreId);
    expect(waiting.map((motion) => motion.motionId)).toContain(motionId);

    const both = await Promise.all([conveneAbout(world, again), conveneAbout(world, again)]);
    expect(both).toContainEqual({ refused: 'motion-not-waiting' });
    expect(both.filter((one) => 'meetingId' in one)).toHaveLength(1);
    const left = await listWaitingMotions(world.database.fork(), world.centreId);
    expect(left.map((motion) => motion.motionId)).not.toContain(motionId);
  });

  it('without words, or taken up twice or from nowhere, is refused by name', async () => {
    const empty = { ...A_FREE_MATTER, text: '  ' };
    expect(await conveneAbout(world, { motions: [A_FREE_MATTER, empty] })).toEqual({
      refused: 'words-missing',
      at: 1,
    });
    const nowhere = { motionIds: ['00000000-0000-4000-8000-000000000000'] };
    expect(await conveneAbout(world, nowhere)).toEqual({ refused: 'motion-not-waiting' });
    expect(await conveneAbout(world, {})).toEqual({ refused: 'no-items' });
  });

  it('never changes once it is put down', async () => {
    await conveneAbout(world, { motions: [A_FREE_MATTER] });
    const motion = await findRow(world.database.fork(), MotionRow, { kind: 'free' });
    const change = world.run((em) =>
      em.nativeUpdate(MotionRow, { id: motion?.id ?? '' }, { body: 'อื่น' }),
    );
    await expect(change).rejects.toThrow('motion is append-only');
  });
});
