import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Choice } from '#domain/meetings/tally';
import { atOnce, inRounds, raceRounds, type Race } from '../../ops/testing/race-rounds.ts';
import { checkBooks } from '../ledger/check-books.ts';
import { listRows } from '../rows.ts';
import {
  actOf,
  aFund,
  aProposedCase,
  aWorld,
  kept,
  ON,
  type World,
} from '../testing/money-world.ts';
import { castVote } from './cast-vote.ts';
import { conveneMeeting } from './convene-meeting.ts';
import { countBallot } from './count-ballot.ts';
import { decideItem } from './decide-item.ts';
import { Resolution } from './meeting-entities.ts';
import { openMeeting } from './open-meeting.ts';
import { openVoting } from './open-voting.ts';

/** Chair, secretary, treasurer and twelve members. */
const MEMBERS = 12;
/** Of each race in `npm test`; `npm run races` runs the full set. */
const plan = raceRounds(2);

let world: World;
let fund: Choice;
beforeAll(async () => {
  world = await aWorld(MEMBERS);
  // Enough for every round of the full set.
  fund = { kind: 'fund', fundId: await aFund(world, { capitalSatang: 9_000_000_000n }) };
});
afterAll(() => world.close());

async function anItem(ballot: 'open' | 'secret'): Promise<string> {
  const secretary = actOf(world, 'secretary');
  const { caseId } = await aProposedCase(world);
  const when = { plannedOn: ON, plannedTime: '09:00', place: 'ศาลา' };
  const plan = { centreId: world.centreId, ...when, caseIds: [caseId] };
  const { meetingId, itemIds } = kept(await world.run((em) => conveneMeeting(em, plan, secretary)));
  const presentSeatIds = Object.values(world.seats).map(({ seatId }) => seatId);
  kept(await world.run((em) => openMeeting(em, { meetingId, presentSeatIds }, secretary)));
  const itemId = itemIds[0] ?? '';
  kept(await world.run((em) => openVoting(em, { itemId, ballot }, secretary)));
  return itemId;
}

/** Ten for the fund, three against, two abstain. */
function choiceOfVoter(at: number): Choice {
  if (at < 10) return fund;
  return at < 13 ? { kind: 'refuse' } : { kind: 'abstain' };
}

describe.each(['open', 'secret'] as const)('fifteen votes at once in an %s ballot', (ballot) => {
  const way = ballot === 'open' ? 'named' : 'secret';
  const ends = (itemId: string) =>
    world.run(async (em): Promise<object> => {
      const act = actOf(world, 'secretary');
      if (ballot === 'secret') return countBallot(em, { itemId }, act);
      return decideItem(em, { itemId }, act);
    });

  const sendTwice = async (race: Race) => {
    const itemId = await anItem(ballot);
    const voters = Object.keys(world.seats);
    expect(voters).toHaveLength(15);
    const send = (name: string, at: number) => {
      const act = actOf(world, name);
      const one = { itemId, seatId: act.seatId, choice: choiceOfVoter(at), way } as const;
      return world.run((em) => castVote(em, one, act));
    };
    const sent = voters.map((name, at) => () => send(name, at));
    const told = await atOnce(race, [...sent, ...sent]);
    expect(told.filter((one) => 'voteId' in one)).toHaveLength(15);
    expect(told.filter((one) => 'refused' in one && one.refused === 'already-voted')).toHaveLength(
      15,
    );
    kept(await ends(itemId));
    if (ballot === 'secret')
      kept(await world.run((em) => decideItem(em, { itemId }, actOf(world, 'chair'))));
    const [resolution] = await listRows(world.database.fork(), Resolution, {
      where: { itemId },
      orderBy: { id: 'asc' },
    });
    expect(resolution).toMatchObject({ votesFor: 10, votesCast: 13, abstentions: 2, present: 15 });
  };

  it(
    'are all taken, each once, also when every phone sends twice',
    async () => {
      await inRounds(plan, sendTwice);
      expect(await checkBooks(world.database.fork())).toEqual([]);
    },
    plan.patienceMs,
  );

  const endInBetween = async (race: Race) => {
    const itemId = await anItem(ballot);
    const voters = Object.keys(world.seats);
    const send = (name: string) => {
      const act = actOf(world, name);
      const one = { itemId, seatId: act.seatId, choice: fund, way } as const;
      return world.run((em) => castVote(em, one, act));
    };
    for (const name of voters.slice(0, 3)) kept(await send(name));
    const [ended, ...told] = await atOnce<object>(race, [
      () => ends(itemId),
      ...voters.slice(3).map((name) => () => send(name)),
    ]);
    kept(ended ?? {});
    const closed = ballot === 'secret' ? 'ballot-is-counted' : 'item-not-open-for-votes';
    const refused = told.flatMap((one) => ('refused' in one ? [one.refused] : []));
    expect(refused.filter((code) => code !== closed)).toEqual([]);
    if (ballot === 'secret')
      kept(await world.run((em) => decideItem(em, { itemId }, actOf(world, 'chair'))));
    const [counted] = await world.database.fork().execute<{ votes: number; cast: number }[]>(
      `select (select count(*)::int from ${ballot === 'secret' ? 'secret_ballot_voter' : 'vote'}
                where item_id = r.item_id) as votes, r.votes_cast as "cast"
         from resolution r where r.item_id = ?`,
      [itemId],
    );
    const accepted = told.filter((one) => 'voteId' in one).length;
    expect(counted).toEqual({ votes: accepted + 3, cast: accepted + 3 });
  };

  it(
    'are counted or refused by name when the chair ends it in between, and none is lost',
    async () => {
      await inRounds(plan, endInBetween);
      expect(await checkBooks(world.database.fork())).toEqual([]);
    },
    plan.patienceMs,
  );
});
