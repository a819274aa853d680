import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { endSeat } from '../people/end-seat.ts';
import {
  actOf,
  aFund,
  aProposedCase,
  aVotingMeeting,
  aWorld,
  kept,
  ON,
  voteFor,
  type World,
} from '../testing/money-world.ts';
import { castVote } from './cast-vote.ts';
import { decideItem } from './decide-item.ts';

const THE_DAY_AFTER = '2021-03-26T02:00:00.000Z';

let world: World;
let fundId: string;
let itemId: string;

beforeAll(async () => {
  world = await aWorld();
  fundId = await aFund(world);
  const { caseId } = await aProposedCase(world);
  const meeting = await aVotingMeeting(world, [caseId]);
  itemId = meeting.itemIds[0] ?? '';
  await voteFor(world, { itemId, fundId, names: ['chair', 'secretary', 'treasurer'] });
});
afterAll(() => world.close());

const decideOn = (at: string) =>
  world.run((em) => decideItem(em, { itemId }, actOf(world, 'chair', at)));

/** The seat's last day is that of the meeting, which still counts. */
const end = (name: string) => {
  const { seatId, ...actor } = actOf(world, name);
  const plan = { seatId, untilOn: ON, reason: 'resigned', handoverNote: null } as const;
  return world.run((em) => endSeat(em, plan, { actor: { ...actor, seatId }, at: actor.at }));
};

describe('a committee whose terms run out while it sits', () => {
  it('takes no vote of a member whose term has ended, in the database neither', async () => {
    kept(await end('member1'));
    const act = actOf(world, 'member1', THE_DAY_AFTER);
    const ballot = { itemId, seatId: act.seatId, choice: { kind: 'refuse' } } as const;
    expect(await world.run((em) => castVote(em, ballot, act))).toEqual({
      refused: 'term-has-ended',
    });
    const force = world.run((em) =>
      em.execute(
        `insert into vote (id, item_id, seat_id, user_id, centre_id, area_code, choice,
                           recorded_by_seat_id, cast_at)
           select ?, ?, s.id, s.user_id, s.centre_id, s.area_code, 'refuse', s.id, ?
             from seat s where s.id = ?`,
        [randomUUID(), itemId, THE_DAY_AFTER, act.seatId],
      ),
    );
    await expect(force).rejects.toMatchObject({ code: '23514' });
  });

  it('decides nothing once too few are in term, and all it did before stays', async () => {
    for (const name of ['member2', 'treasurer']) kept(await end(name));
    // Of five, chair and secretary are left: below half.
    expect(await decideOn(THE_DAY_AFTER)).toEqual({ refused: 'committee-expired' });
    const chair = actOf(world, 'chair', THE_DAY_AFTER);
    const late = { itemId, seatId: chair.seatId, choice: { kind: 'refuse' } } as const;
    expect(await world.run((em) => castVote(em, late, chair))).toEqual({
      refused: 'committee-expired',
    });
    kept(await decideOn(`${ON}T09:00:00.000Z`));
  });

  it('opens no meeting when nobody is in term', async () => {
    const other = await aWorld();
    await other.run((em) => em.execute(`update seat set until_on = '2021-03-24'`));
    const { caseId } = await aProposedCase(other);
    const opening = aVotingMeeting(other, [caseId]);
    await expect(opening).rejects.toThrow('committee-expired');
    await other.close();
  });
});
