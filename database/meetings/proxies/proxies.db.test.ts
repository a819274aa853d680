import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findRow } from '../../rows.ts';
import { aConvenedMeeting, aWaitingItem, setByLaw } from '../../testing/interests.ts';
import {
  actOf,
  aFund,
  aProposedCase,
  aWorld,
  kept,
  voteFor,
  type World,
} from '../../testing/money-world.ts';
import { returnToMeeting } from '../attendance.ts';
import { castVote } from '../cast-vote.ts';
import { decideItem } from '../decide-item.ts';
import { declareInterest } from '../interests/declare-interest.ts';
import { ResolutionQuorum } from '../interests/interest-entities.ts';
import { openMeeting } from '../open-meeting.ts';
import { openVoting } from '../open-voting.ts';
import { endProxy, giveProxy } from './give-proxy.ts';
import { holdsProxy } from './meeting-proxy.ts';

let world: World;
let fundId: string;

beforeAll(async () => {
  world = await aWorld(3);
  fundId = await aFund(world);
});
afterAll(() => world.close());

const HERE = ['chair', 'secretary', 'treasurer'];

function give(meetingId: string, giver: string, to: string | { holder: string; signedOn: string }) {
  const { holder, signedOn } = typeof to === 'string' ? { holder: to, signedOn: '2021-03-24' } : to;
  const paper = {
    meetingId,
    giverSeatId: actOf(world, giver).seatId,
    holderSeatId: actOf(world, holder).seatId,
    signedOn,
    paperReference: 'แฟ้มประชุม 1/2564',
  };
  return world.run((em) => giveProxy(em, paper, actOf(world, 'secretary')));
}

function voteAs(itemId: string, giver: string, by: string) {
  const { seatId } = actOf(world, giver);
  const choice = { kind: 'fund', fundId } as const;
  return world.run((em) => castVote(em, { itemId, seatId, choice }, actOf(world, by)));
}

function open(itemId: string) {
  return world.run((em) => openVoting(em, { itemId }, actOf(world, 'secretary')));
}

describe('without a by-law about proxies', () => {
  it('none is taken, and whoever is away does not vote', async () => {
    const { meetingId, itemId } = await aWaitingItem(world, HERE);
    expect(await give(meetingId, 'member1', 'chair')).toEqual({ refused: 'proxies-not-allowed' });
    kept(await open(itemId));
    expect(await voteAs(itemId, 'member1', 'chair')).toEqual({ refused: 'not-present' });
  });
});

describe('by the by-law', () => {
  beforeAll(() => setByLaw(world, 'proxies-per-holder', 1));

  it('a proxy is voted once, by its holder, and stands with the resolution', async () => {
    const { meetingId, itemId } = await aWaitingItem(world, HERE);
    kept(await give(meetingId, 'member1', 'chair'));
    const { seatId: giverSeatId } = actOf(world, 'member1');
    const asked = (userId: string) =>
      holdsProxy(world.database.fork(), { meetingId, giverSeatId, userId });
    expect([await asked('user-chair'), await asked('user-treasurer')]).toEqual([true, false]);
    kept(await open(itemId));
    kept(await voteAs(itemId, 'member1', 'chair'));
    expect(await voteAs(itemId, 'member1', 'chair')).toEqual({ refused: 'already-voted' });
    await voteFor(world, { itemId, fundId, names: ['chair', 'secretary'] });
    const decided = await world.run((em) => decideItem(em, { itemId }, actOf(world, 'chair')));
    const { resolutionId } = kept(decided);
    const frozen = await findRow(world.database.fork(), ResolutionQuorum, { resolutionId });
    // It is voted, but does not count for the quorum: that by-law says nothing about it.
    expect(frozen).toMatchObject({
      counted: 3,
      byProxy: 1,
      proxies: [{ giverName: 'member1', holderName: 'chair' }],
    });
  });

  it('is refused by name: more than one may hold, later than today, of somebody who is there', async () => {
    const { meetingId } = await aWaitingItem(world, HERE);
    expect(await give(meetingId, 'chair', 'chair')).toEqual({ refused: 'proxy-to-oneself' });
    expect(await give(meetingId, 'treasurer', 'chair')).toEqual({ refused: 'giver-is-present' });
    expect(await give(meetingId, 'member1', { holder: 'chair', signedOn: '2021-03-26' })).toEqual({
      refused: 'proxy-signed-later',
    });
    const both = await Promise.all([
      give(meetingId, 'member1', 'chair'),
      give(meetingId, 'member2', 'chair'),
    ]);
    expect(both.filter((one) => 'proxyId' in one)).toHaveLength(1);
    expect(both.filter((one) => 'refused' in one)).toEqual([{ refused: 'holder-has-too-many' }]);
  });

  it('speaks no more once it was taken back, its giver has come, or its holder leaves the item', async () => {
    const { meetingId, itemId } = await aWaitingItem(world, HERE);
    const { proxyId } = kept(await give(meetingId, 'member1', 'treasurer'));
    kept(await give(meetingId, 'member2', 'chair'));
    const act = actOf(world, 'treasurer');
    const word = { itemId, seatId: act.seatId, hasInterest: true, reason: 'เป็นญาติ' };
    kept(await open(itemId));
    kept(await world.run((em) => declareInterest(em, word, act)));
    expect(await voteAs(itemId, 'member1', 'treasurer')).toEqual({
      refused: 'proxy-holder-leaves',
    });
    const end = () =>
      world.run((em) => endProxy(em, { meetingId, proxyId }, actOf(world, 'chair')));
    kept(await end());
    expect(await end()).toEqual({ refused: 'proxy-ended-already' });
    expect(await voteAs(itemId, 'member1', 'treasurer')).toEqual({ refused: 'not-present' });
    const { seatId } = actOf(world, 'member2');
    kept(
      await world.run((em) => returnToMeeting(em, { meetingId, seatId }, actOf(world, 'chair'))),
    );
    const own = await voteAs(itemId, 'member2', 'member2');
    expect(own).toHaveProperty('voteId');
  });

  it('counts for the quorum of the opening and of the item only where the by-law says so', async () => {
    const { caseId } = await aProposedCase(world);
    const { meetingId, itemId } = await aConvenedMeeting(world, caseId);
    kept(await give(meetingId, 'member1', 'chair'));
    const presentSeatIds = ['chair', 'secretary'].map((name) => actOf(world, name).seatId);
    const opening = () =>
      world.run((em) => openMeeting(em, { meetingId, presentSeatIds }, actOf(world, 'chair')));
    expect(await opening()).toEqual({ refused: 'without-quorum' });
    await setByLaw(world, 'proxies-count-for-quorum', 1);
    kept(await opening());
    kept(await open(itemId));
    kept(await voteAs(itemId, 'member1', 'chair'));
    await voteFor(world, { itemId, fundId, names: ['chair', 'secretary'] });
    kept(await world.run((em) => decideItem(em, { itemId }, actOf(world, 'chair'))));
  });
});
