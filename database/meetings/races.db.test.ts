/** What people of a committee do at the same moment: one valid outcome, no vote lost, none counted twice. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Choice } from '#domain/meetings/tally';
import { atOnce, inRounds, raceRounds, type Race } from '../../ops/testing/race-rounds.ts';
import { readBalances } from '../ledger/balances.ts';
import { checkBooks } from '../ledger/check-books.ts';
import { getRow, listRows } from '../rows.ts';
import {
  actOf,
  aFund,
  aProposedCase,
  AT,
  aVotingMeeting,
  aWorld,
  kept,
  voteFor,
  type World,
} from '../testing/money-world.ts';
import { castVote } from './cast-vote.ts';
import { decideItem } from './decide-item.ts';
import { AgendaItem, Resolution, Vote } from './meeting-entities.ts';
import { lapseMeeting } from './move-meeting.ts';
import { postponeItem } from './settle-item.ts';

/** Of each race in `npm test`; `PLODNEE_RACE_ROUNDS=200` runs the full set. */
const plan = raceRounds(6);
const LOAN = 60_000n;

let world: World;
beforeAll(async () => {
  world = await aWorld(4);
});
afterAll(() => world.close());

async function anItem() {
  const { caseId } = await aProposedCase(world, { amountSatang: LOAN });
  const { itemIds, meetingId } = await aVotingMeeting(world, [caseId]);
  return { itemId: itemIds[0] ?? '', meetingId };
}

function vote(itemId: string, name: string, choice: Choice) {
  const act = actOf(world, name);
  return world.run((em) => castVote(em, { itemId, seatId: act.seatId, choice }, act));
}

function decide(itemId: string) {
  return world.run((em) => decideItem(em, { itemId }, actOf(world, 'chair')));
}

function votesOn(itemId: string) {
  return listRows(world.database.fork(), Vote, { where: { itemId }, orderBy: { id: 'asc' } });
}

/** Runs every round and looks at the books after them; gives what is wrong there. */
async function raced(run: (race: Race) => Promise<void>): Promise<unknown> {
  await inRounds(plan, run);
  return checkBooks(world.database.fork());
}

/** How many votes were taken, and under which names the others were refused. */
function votersTold(told: readonly object[]): { taken: number; refused: unknown[] } {
  const taken = told.filter((one) => 'voteId' in one).length;
  const refused = told.flatMap((one) => ('refused' in one ? [one.refused] : []));
  expect(taken + refused.length).toBe(told.length);
  return { taken, refused };
}

describe('two meetings that lend the last baht of a fund while members still vote', () => {
  const raceForIt = async (race: Race) => {
    const fundId = await aFund(world, { capitalSatang: LOAN });
    const choice = { kind: 'fund', fundId } as const;
    const [here, there] = [await anItem(), await anItem()];
    for (const { itemId } of [here, there]) {
      await voteFor(world, { itemId, fundId, names: ['chair'] });
    }
    const [decided, decidedThere, voted, votedThere] = await atOnce<object>(race, [
      () => decide(here.itemId),
      () => decide(there.itemId),
      () => vote(here.itemId, 'member1', choice),
      () => vote(there.itemId, 'member1', choice),
    ]);
    const isHere = decided !== undefined && 'outcome' in decided;
    const [winner, loser] = isHere ? [here, there] : [there, here];
    expect(isHere ? decidedThere : decided).toEqual({ refused: 'not-enough-cash' });
    expect(isHere ? decided : decidedThere).toMatchObject({ outcome: 'approved' });

    const em = world.database.fork();
    expect(await readBalances(em, fundId)).toMatchObject({ cash: 0n, reserved: LOAN });
    const { votesFor, votesCast } = await getRow(em, Resolution, { itemId: winner.itemId });
    const votedByWinner = isHere ? voted : votedThere;
    const counted = votedByWinner !== undefined && 'voteId' in votedByWinner ? 2 : 1;
    expect({ votesFor, votesCast }).toEqual({ votesFor: counted, votesCast: counted });
    expect(await votesOn(winner.itemId)).toHaveLength(counted);
    // Where there is no money left the item goes on with all its votes, and can be put off.
    expect(await votesOn(loser.itemId)).toHaveLength(2);
    const { itemId } = loser;
    kept(await world.run((again) => postponeItem(again, { itemId }, actOf(world, 'secretary'))));
  };

  it(
    'lend it once',
    async () => {
      expect(await raced(raceForIt)).toEqual([]);
    },
    plan.patienceMs,
  );
});

describe('the last two votes of an item that is level', () => {
  const LATE = ['member3', 'member4'];

  const raceToTheEnd = async (race: Race) => {
    const fundId = await aFund(world);
    const choice = { kind: 'fund', fundId } as const;
    const { itemId } = await anItem();
    await voteFor(world, { itemId, fundId, names: ['secretary', 'treasurer'] });
    for (const name of ['member1', 'member2']) kept(await vote(itemId, name, { kind: 'refuse' }));
    const sent = [...LATE, ...LATE].map((name) => () => vote(itemId, name, choice));
    const [decided, ...told] = await atOnce<object>(race, [() => decide(itemId), ...sent]);
    const isTooEarly = decided !== undefined && 'refused' in decided;
    if (isTooEarly) {
      expect(decided).toEqual({ refused: 'tie' });
      kept(await decide(itemId));
    }
    const { taken, refused } = votersTold(told);
    for (const code of refused)
      expect(['already-voted', 'item-not-open-for-votes']).toContain(code);
    if (isTooEarly) expect(taken).toBe(2);
    const resolution = await getRow(world.database.fork(), Resolution, { itemId });
    expect(resolution).toMatchObject({
      outcome: 'approved',
      votesFor: 2 + taken,
      votesCast: 4 + taken,
    });
    expect(await votesOn(itemId)).toHaveLength(4 + taken);
  };

  it(
    'decide it, each once, also when each is sent twice while the chair resolves',
    async () => {
      expect(await raced(raceToTheEnd)).toEqual([]);
    },
    plan.patienceMs,
  );
});

describe('a session that ends while votes and a decision are on their way', () => {
  const raceWithTheEnd = async (race: Race) => {
    const fundId = await aFund(world);
    const choice = { kind: 'fund', fundId } as const;
    const { itemId, meetingId } = await anItem();
    await voteFor(world, { itemId, fundId, names: ['chair'] });
    const end = () =>
      world.run(async (em) => {
        await lapseMeeting(em, { meetingId, at: AT });
        return {};
      });
    const late = ['member1', 'member2', 'member3'];
    const [, decided, ...told] = await atOnce<object>(race, [
      end,
      () => decide(itemId),
      ...late.map((name) => () => vote(itemId, name, choice)),
    ]);
    const isDecided = decided !== undefined && 'outcome' in decided;
    if (!isDecided) expect(decided).toEqual({ refused: 'item-not-open-for-votes' });
    const em = world.database.fork();
    const { status } = await getRow(em, AgendaItem, { id: itemId });
    expect(status).toBe(isDecided ? 'approved' : 'postponed');
    const { taken, refused } = votersTold(told);
    expect(new Set([...refused, 'item-not-open-for-votes']).size).toBe(1);
    expect(await votesOn(itemId)).toHaveLength(1 + taken);
    const resolutions = await listRows(em, Resolution, {
      where: { itemId },
      orderBy: { id: 'asc' },
    });
    expect(resolutions.map(({ votesFor }) => votesFor)).toEqual(isDecided ? [1 + taken] : []);
    const { cash, reserved } = await readBalances(em, fundId);
    expect({ cash, reserved }).toEqual(
      isDecided
        ? { cash: 10_000_000n - LOAN, reserved: LOAN }
        : { cash: 10_000_000n, reserved: 0n },
    );
  };

  it(
    'either resolves it or puts it off, and keeps every vote that was taken',
    async () => {
      expect(await raced(raceWithTheEnd)).toEqual([]);
    },
    plan.patienceMs,
  );
});
