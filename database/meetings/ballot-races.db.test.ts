/** Ways to vote that could count one member twice: a proxy and its giver, a box and its voters, the chair's second vote. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Choice } from '#domain/meetings/tally';
import { atOnce, inRounds, raceRounds, type Race } from '../../ops/testing/race-rounds.ts';
import { checkBooks } from '../ledger/check-books.ts';
import { findRow, getRow, listRows } from '../rows.ts';
import { aWaitingItem, setByLaw } from '../testing/interests.ts';
import { actOf, aFund, AT, aWorld, kept, type World } from '../testing/money-world.ts';
import { returnToMeeting } from './attendance.ts';
import { castVote } from './cast-vote.ts';
import { countBallot } from './count-ballot.ts';
import { decideItem } from './decide-item.ts';
import { enterBallotBox } from './enter-ballot-box.ts';
import { giveCastingVote } from './give-casting-vote.ts';
import { AgendaItem, Resolution, Vote } from './meeting-entities.ts';
import { lapseMeeting } from './move-meeting.ts';
import { openVoting } from './open-voting.ts';
import { endProxy, giveProxy } from './proxies/give-proxy.ts';
import { SecretBallotCount, SecretBallotVoter } from './secret-ballot-entities.ts';
import { postponeItem } from './settle-item.ts';

/** Of each race in `npm test`; `npm run races` runs the full set. */
const plan = raceRounds(3);
const REFUSE = { kind: 'refuse' } as const;

let world: World;
let fund: { readonly kind: 'fund'; readonly fundId: string };
beforeAll(async () => {
  world = await aWorld(3);
  const capitalSatang = 9_000_000_000n;
  fund = { kind: 'fund', fundId: await aFund(world, { capitalSatang }) };
  await setByLaw(world, 'proxies-per-holder', 1);
});
afterAll(() => world.close());

const em = () => world.database.fork();

/** For the fund, by the member's own hand or by the one who holds the proxy. */
function vote(itemId: string, of: string, by = of) {
  const { seatId } = actOf(world, of);
  return world.run((tx) => castVote(tx, { itemId, seatId, choice: fund }, actOf(world, by)));
}

function voteInSecret(itemId: string, name: string, choice: Choice = fund) {
  const act = actOf(world, name);
  const own = { itemId, seatId: act.seatId, choice, way: 'secret' } as const;
  return world.run((tx) => castVote(tx, own, act));
}

const decide = (itemId: string) =>
  world.run((tx) => decideItem(tx, { itemId }, actOf(world, 'chair')));

/** Tells of everything at once how much of it was done, and that the rest was refused by these names. */
function doneOf(told: readonly object[], names: readonly string[]): number {
  const refused = told.flatMap((one) => ('refused' in one ? [String(one.refused)] : []));
  expect(refused.filter((code) => !names.includes(code))).toEqual([]);
  return told.length - refused.length;
}

async function raceOfTheProxy(race: Race): Promise<void> {
  const present = ['chair', 'secretary', 'treasurer', 'member2'];
  const { itemId, meetingId } = await aWaitingItem(world, present);
  const { seatId } = actOf(world, 'member1');
  const secretary = actOf(world, 'secretary');
  const paper = {
    meetingId,
    giverSeatId: seatId,
    holderSeatId: actOf(world, 'member2').seatId,
    signedOn: '2021-03-24',
    paperReference: 'แฟ้มประชุม 1/2564',
  };
  const { proxyId } = kept(await world.run((tx) => giveProxy(tx, paper, secretary)));
  kept(await world.run((tx) => openVoting(tx, { itemId }, secretary)));
  kept(await vote(itemId, 'chair'));
  kept(await vote(itemId, 'secretary'));
  const [decided, , , ...told] = await atOnce<object>(race, [
    () => decide(itemId),
    () => world.run((tx) => returnToMeeting(tx, { meetingId, seatId }, secretary)),
    () => world.run((tx) => endProxy(tx, { meetingId, proxyId }, secretary)),
    () => vote(itemId, 'member1', 'member2'),
    () => vote(itemId, 'member1', 'member2'),
    () => vote(itemId, 'member1'),
    () => vote(itemId, 'member1'),
  ]);
  expect(decided).toMatchObject({ outcome: 'approved' });
  const done = doneOf(told, ['already-voted', 'not-present', 'item-not-open-for-votes']);
  expect(done).toBeLessThanOrEqual(1);
  expect(await em().count(Vote, { itemId })).toBe(2 + done);
  expect(await em().count(Vote, { itemId, seatId })).toBe(done);
  expect(await getRow(em(), Resolution, { itemId })).toMatchObject({ votesCast: 2 + done });
}

async function raceOfTheBox(race: Race): Promise<void> {
  const { itemId } = await aWaitingItem(world);
  const secretary = actOf(world, 'secretary');
  kept(await world.run((tx) => openVoting(tx, { itemId, ballot: 'secret' }, secretary)));
  for (const name of ['chair', 'treasurer', 'member3']) kept(await voteInSecret(itemId, name));
  const box = {
    itemId,
    seatIds: ['member1', 'member2'].map((name) => actOf(world, name).seatId),
    counts: [
      { choice: 'refuse', votes: 1 },
      { choice: 'abstain', votes: 1 },
    ],
  };
  const enter = () => world.run((tx) => enterBallotBox(tx, box, secretary));
  const told = await atOnce<object>(race, [
    enter,
    enter,
    () => voteInSecret(itemId, 'member1'),
    () => voteInSecret(itemId, 'secretary'),
    () => world.run((tx) => countBallot(tx, { itemId }, secretary)),
  ]);
  doneOf(told, ['already-voted', 'ballot-is-counted']);
  const papers = told.filter((one) => 'papers' in one).length * box.seatIds.length;
  const own = told.filter((one) => 'voteId' in one).length;
  expect(await em().count(SecretBallotVoter, { itemId })).toBe(3 + papers + own);
  const counts = await listRows(em(), SecretBallotCount, {
    where: { itemId },
    orderBy: { choiceKey: 'asc' },
  });
  expect(counts.reduce((sum, { votes }) => sum + votes, 0)).toBe(3 + papers + own);
  kept(await decide(itemId));
  const { votesCast, abstentions } = await getRow(em(), Resolution, { itemId });
  expect(votesCast + abstentions).toBe(3 + papers + own);
}

async function raceOfTheChair(race: Race): Promise<void> {
  const { itemId, meetingId } = await aWaitingItem(world);
  const secretary = actOf(world, 'secretary');
  kept(await world.run((tx) => openVoting(tx, { itemId, ballot: 'secret' }, secretary)));
  for (const [name, choice] of Object.entries({
    chair: fund,
    secretary: REFUSE,
    member1: fund,
    member2: REFUSE,
  })) {
    kept(await voteInSecret(itemId, name, choice));
  }
  kept(await world.run((tx) => countBallot(tx, { itemId }, secretary)));
  const cast = (choice: typeof fund | typeof REFUSE) => () =>
    world.run((tx) => giveCastingVote(tx, { itemId, choice }, actOf(world, 'chair')));
  const [lapsed, ...told] = await atOnce<object>(race, [
    () =>
      world.run(async (tx) => {
        await lapseMeeting(tx, { meetingId, at: AT });
        return {};
      }),
    cast(fund),
    cast(REFUSE),
    () => decide(itemId),
    () => decide(itemId),
    () => world.run((tx) => postponeItem(tx, { itemId }, secretary)),
  ]);
  expect(lapsed).toEqual({});
  doneOf(told, ['casting-vote-given', 'item-not-open-for-votes', 'item-settled-already', 'tie']);
  const given = told.filter((one) => 'given' in one).length;
  const decided = told.filter((one) => 'resolutionId' in one);
  expect(given).toBeLessThanOrEqual(1);
  expect(decided.length).toBeLessThanOrEqual(given);
  const { status } = await getRow(em(), AgendaItem, { id: itemId });
  const resolution = await findRow(em(), Resolution, { itemId });
  if (decided.length === 0) {
    expect(status).toBe('postponed');
    expect(resolution).toBeUndefined();
    return;
  }
  expect(['approved', 'refused']).toContain(status);
  expect(resolution).toMatchObject({ outcome: status, ruleMet: 'casting-vote', votesCast: 4 });
}

describe('a member who could be counted twice', () => {
  it.each([
    ['a proxy votes while its giver comes and the proxy is taken back', raceOfTheProxy],
    [
      'the papers of a box are entered while their members vote and the ballot is counted',
      raceOfTheBox,
    ],
    [
      'the chair gives the casting vote while the item is resolved, put off and the session ends',
      raceOfTheChair,
    ],
  ])(
    'is counted once: %s',
    async (_, run) => {
      await inRounds(plan, run);
      expect(await checkBooks(em())).toEqual([]);
    },
    plan.patienceMs,
  );
});
