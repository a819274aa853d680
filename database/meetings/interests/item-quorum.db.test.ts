import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { findRow, listRows } from '../../rows.ts';
import { aPerson, aWaitingItem, holdSeat, setByLaw } from '../../testing/interests.ts';
import { actOf, aFund, aWorld, kept, voteFor, type World } from '../../testing/money-world.ts';
import { leaveMeeting } from '../attendance.ts';
import { castVote } from '../cast-vote.ts';
import { decideItem } from '../decide-item.ts';
import { findMeetingPage } from '../meeting-page.ts';
import { openVoting } from '../open-voting.ts';
import { declareInterest } from './declare-interest.ts';
import { DeclaredInterestRow, ResolutionQuorum } from './interest-entities.ts';

let world: World;
let fundId: string;

beforeAll(async () => {
  world = await aWorld(3);
  fundId = await aFund(world);
});
afterAll(() => world.close());
beforeEach(() => holdSeat(world, 'member1', { personId: null }));

const REASON = 'เป็นนายจ้างของผู้กู้';

function declare(itemId: string, name: string, word: { hasInterest: boolean; by?: string }) {
  const { hasInterest, by = name } = word;
  const { seatId } = actOf(world, name);
  const reason = hasInterest ? REASON : null;
  return world.run((em) =>
    declareInterest(em, { itemId, seatId, hasInterest, reason }, actOf(world, by)),
  );
}

function open(itemId: string) {
  return world.run((em) => openVoting(em, { itemId }, actOf(world, 'secretary')));
}

function vote(itemId: string, name: string) {
  const act = actOf(world, name);
  const choice = { kind: 'fund', fundId } as const;
  return world.run((em) => castVote(em, { itemId, seatId: act.seatId, choice }, act));
}

describe('a declared interest', () => {
  it('makes the member leave the item, in their own words or as the secretary wrote them down', async () => {
    const { itemId, meetingId } = await aWaitingItem(world);
    kept(await declare(itemId, 'member1', { hasInterest: true }));
    kept(await declare(itemId, 'member2', { hasInterest: true, by: 'secretary' }));
    kept(await open(itemId));
    expect(await vote(itemId, 'member1')).toEqual({ refused: 'declared-interest' });
    expect(await vote(itemId, 'member2')).toEqual({ refused: 'declared-interest' });
    const page = await findMeetingPage(world.database.fork(), meetingId);
    expect(page?.items[0]?.record.leaving.map(({ grounds }) => grounds[0]?.reason)).toEqual([
      REASON,
      REASON,
    ]);
  });

  it('can be thought over before the vote is open, and stands afterwards', async () => {
    const { itemId } = await aWaitingItem(world);
    kept(await declare(itemId, 'member1', { hasInterest: true }));
    kept(await declare(itemId, 'member1', { hasInterest: false }));
    kept(await open(itemId));
    kept(await vote(itemId, 'member1'));
    expect(await declare(itemId, 'member1', { hasInterest: true })).toEqual({
      refused: 'voted-before-declaring',
    });
    kept(await declare(itemId, 'member2', { hasInterest: true }));
    expect(await declare(itemId, 'member2', { hasInterest: false })).toEqual({
      refused: 'declared-interest-stands',
    });
  });

  it('is kept word by word, and a vote states that there is none', async () => {
    const { itemId } = await aWaitingItem(world);
    const tries = Array.from({ length: 8 }, (_, at) =>
      declare(itemId, 'member1', { hasInterest: at % 2 === 0 }),
    );
    for (const outcome of await Promise.all(tries)) kept(outcome);
    kept(await open(itemId));
    kept(await vote(itemId, 'chair'));
    const rows = await listRows(world.database.fork(), DeclaredInterestRow, {
      where: { itemId },
      orderBy: { sequence: 'asc' },
    });
    expect(rows).toHaveLength(9);
    expect(rows.at(-1)).toMatchObject({ how: 'with-vote', hasInterest: false, reason: null });
    const last = rows.at(-2)?.hasInterest;
    const answer = await vote(itemId, 'member1');
    expect('refused' in answer).toBe(last);
  });

  it('comes before the vote where the by-law wants it so', async () => {
    await setByLaw(world, 'declaration-before-vote', 1);
    const { itemId } = await aWaitingItem(world);
    kept(await open(itemId));
    expect(await vote(itemId, 'chair')).toEqual({ refused: 'interest-not-declared' });
    kept(await declare(itemId, 'chair', { hasInterest: false }));
    kept(await vote(itemId, 'chair'));
  });

  it('is refused by name once the item is settled, or of somebody who is not on the committee', async () => {
    const { itemId, meetingId } = await aWaitingItem(world);
    const stranger = { itemId, seatId: itemId, hasInterest: false, reason: null };
    const outsider = await world.run((em) => declareInterest(em, stranger, actOf(world, 'chair')));
    expect(outsider).toEqual({ refused: 'not-on-the-committee' });
    const em = world.database.fork();
    await em.execute(`update agenda_item set status = 'postponed' where id = ?`, [itemId]);
    expect(await declare(itemId, 'chair', { hasInterest: false })).toEqual({
      refused: 'item-settled-already',
    });
    await em.execute(`update meeting set status = 'minutes-drafted' where id = ?`, [meetingId]);
    expect(await declare(itemId, 'chair', { hasInterest: false })).toEqual({
      refused: 'meeting-not-open',
    });
  });
});

describe('the quorum of an item', () => {
  const FOUR = ['chair', 'secretary', 'treasurer', 'member1'];

  it('is counted without those who leave it, while the room as such has one', async () => {
    const strict = await aStrictWorld();
    const item = await aWaitingItem(strict, FOUR.slice(0, 3));
    const act = actOf(strict, 'treasurer');
    const word = { itemId: item.itemId, seatId: act.seatId, hasInterest: true, reason: REASON };
    kept(await strict.run((em) => declareInterest(em, word, act)));
    const opened = await strict.run((em) =>
      openVoting(em, { itemId: item.itemId }, actOf(strict, 'secretary')),
    );
    expect(opened).toEqual({ refused: 'item-without-quorum' });
    const page = await findMeetingPage(strict.database.fork(), item.meetingId);
    expect(page?.items[0]?.record.quorum).toEqual({
      seats: 6,
      needed: 3,
      counted: 2,
      byProxy: 0,
      voters: 2,
      isMet: false,
    });
    await strict.close();
  });

  it('is a share of fewer seats where the by-law takes those off', async () => {
    const own = await aStrictWorld();
    await setByLaw(own, 'recused-lower-the-seats', 1);
    const lender = await aFund(own);
    const { itemId, meetingId } = await aWaitingItem(own, FOUR);
    for (const name of ['treasurer', 'member1']) {
      const act = actOf(own, name);
      const word = { itemId, seatId: act.seatId, hasInterest: true, reason: REASON };
      kept(await own.run((em) => declareInterest(em, word, act)));
    }
    kept(await own.run((em) => openVoting(em, { itemId }, actOf(own, 'secretary'))));
    await voteFor(own, { itemId, fundId: lender, names: ['chair', 'secretary'] });
    kept(await own.run((em) => decideItem(em, { itemId }, actOf(own, 'chair'))));
    const page = await findMeetingPage(own.database.fork(), meetingId);
    expect(page?.items[0]?.record.quorum).toMatchObject({ seats: 4, needed: 2, counted: 2 });
    await own.close();
  });

  it('is frozen with the resolution, with everybody who left and why, and changes no more', async () => {
    const own = await aStrictWorld();
    const lender = await aFund(own);
    const personId = await aPerson(own);
    await holdSeat(own, 'member1', { personId });
    const item = await aWaitingItem(own);
    const { itemId } = item;
    const em = own.database.fork();
    await em.execute(
      `insert into household_member (household_id, person_id, centre_id, area_code, relation)
       values (?, ?, ?, '55170401', 'other')`,
      [item.householdId, personId, own.centreId],
    );
    kept(await own.run((open) => openVoting(open, { itemId }, actOf(own, 'secretary'))));
    await voteFor(own, { itemId, fundId: lender, names: ['chair', 'secretary', 'treasurer'] });
    const decided = await own.run((run) => decideItem(run, { itemId }, actOf(own, 'chair')));
    const { resolutionId } = kept(decided);
    const frozen = await findRow(own.database.fork(), ResolutionQuorum, { resolutionId });
    expect(frozen).toMatchObject({
      committee: 6,
      seats: 6,
      needed: 3,
      inRoom: 6,
      counted: 5,
      byProxy: 0,
      recused: [{ name: 'member1', grounds: [{ ground: 'own-household' }] }],
      proxies: [],
    });
    const leaving = { meetingId: item.meetingId, seatId: actOf(own, 'member2').seatId };
    kept(await own.run((run) => leaveMeeting(run, leaving, actOf(own, 'chair'))));
    const page = await findMeetingPage(own.database.fork(), item.meetingId);
    expect(page?.items[0]?.record.quorum).toMatchObject({ counted: 5 });
    const changed = em.execute('update resolution_quorum set counted = 6');
    await expect(changed).rejects.toThrow(/append-only/u);
    await own.close();
  });

  it('keeps the database itself from taking a resolution of too few', async () => {
    const own = await aStrictWorld();
    const { itemId } = await aWaitingItem(own, FOUR.slice(0, 3));
    const em = own.database.fork();
    await em.execute(
      `insert into declared_interest (id, item_id, seat_id, centre_id, area_code, has_interest, reason, how, by_seat_id, declared_at)
       select gen_random_uuid(), ?, id, centre_id, area_code, true, 'เป็นญาติ', 'by-member', id, now()
         from seat where display_name = 'treasurer'`,
      [itemId],
    );
    const written = em.execute(
      `insert into resolution (id, meeting_id, item_id, case_id, centre_id, area_code, number, year_be, outcome,
         present, votes_for, votes_cast, abstentions, rule_met, decided_at, by_seat_id)
       select gen_random_uuid(), meeting_id, id, case_id, centre_id, area_code, 1, 2564, 'refused',
         3, 2, 2, 0, 'majority', '2021-03-25T02:00:00Z', gen_random_uuid() from agenda_item where id = ?`,
      [itemId],
    );
    await expect(written).rejects.toThrow(/no quorum of those who stay/u);
    await own.close();
  });
});

/** Six seats of which three must stay. */
function aStrictWorld(): Promise<World> {
  return aWorld(3);
}
