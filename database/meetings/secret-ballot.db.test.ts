import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { choiceKey, tally, type Choice } from '#domain/meetings/tally';
import { setPolicy } from '../centres/policies.ts';
import { getRow } from '../rows.ts';
import {
  actOf,
  aFund,
  aProposedCase,
  aWorld,
  kept,
  ON,
  type World,
} from '../testing/money-world.ts';
import { leaveMeeting } from './attendance.ts';
import { castVote } from './cast-vote.ts';
import { conveneMeeting } from './convene-meeting.ts';
import { countBallot } from './count-ballot.ts';
import { decideItem } from './decide-item.ts';
import { enterBallotBox } from './enter-ballot-box.ts';
import { giveCastingVote } from './give-casting-vote.ts';
import { Resolution } from './meeting-entities.ts';
import { findMeetingPage } from './meeting-page.ts';
import { openMeeting } from './open-meeting.ts';
import { openVoting } from './open-voting.ts';
import { readSecretCounts } from './secret-ballot.ts';

const NAMES = ['chair', 'secretary', 'treasurer', 'member1', 'member2', 'member3'];
const REFUSE: Choice = { kind: 'refuse' };
const ABSTAIN: Choice = { kind: 'abstain' };

let world: World;
let rich: Choice;
beforeAll(async () => {
  world = await aWorld(3);
  rich = { kind: 'fund', fundId: await aFund(world, { capitalSatang: 900_000_000n }) };
});
afterAll(() => world.close());

/** An item whose vote is opened in secret, with everybody in the room. */
async function anItem(ballot: 'open' | 'secret' = 'secret') {
  const { caseId } = await aProposedCase(world);
  const secretary = actOf(world, 'secretary');
  const { centreId } = world;
  const plan = { centreId, plannedOn: ON, plannedTime: '09:00', place: 'ศาลา', caseIds: [caseId] };
  const made = kept(await world.run((em) => conveneMeeting(em, plan, secretary)));
  const { meetingId } = made;
  const presentSeatIds = NAMES.map((name) => actOf(world, name).seatId);
  kept(await world.run((em) => openMeeting(em, { meetingId, presentSeatIds }, secretary)));
  const itemId = made.itemIds[0] ?? '';
  kept(await world.run((em) => openVoting(em, { itemId, ballot }, secretary)));
  return { meetingId, itemId };
}

function vote(itemId: string, name: string, choice: Choice) {
  const act = actOf(world, name);
  const ballot = { itemId, seatId: act.seatId, choice, way: 'secret' } as const;
  return world.run((em) => castVote(em, ballot, act));
}

function voteByName(itemId: string, name: string, choice: Choice) {
  const act = actOf(world, name);
  return world.run((em) => castVote(em, { itemId, seatId: act.seatId, choice }, act));
}

const count = (itemId: string) =>
  world.run((em) => countBallot(em, { itemId }, actOf(world, 'secretary')));
const decideIt = (itemId: string) =>
  world.run((em) => decideItem(em, { itemId }, actOf(world, 'chair')));
const box = (
  itemId: string,
  names: readonly string[],
  counts: { choice: string; votes: number }[],
) =>
  world.run((em) => {
    const seatIds = names.map((name) => actOf(world, name).seatId);
    return enterBallotBox(em, { itemId, seatIds, counts }, actOf(world, 'secretary'));
  });

describe('a secret ballot', () => {
  it('counts exactly what was chosen, shows who voted, and decides', async () => {
    const { itemId, meetingId } = await anItem();
    for (const name of ['chair', 'secretary', 'treasurer']) kept(await vote(itemId, name, rich));
    kept(await vote(itemId, 'member1', REFUSE));
    kept(await vote(itemId, 'member2', ABSTAIN));
    const before = await findMeetingPage(world.database.fork(), meetingId);
    expect(before?.items[0]?.votes).toEqual([]);
    expect(before?.items[0]?.ballot).toMatchObject({ counts: null, castingChoice: null });
    expect(before?.items[0]?.ballot.voted).toHaveLength(5);
    expect(await decideIt(itemId)).toEqual({ refused: 'ballot-not-counted' });
    expect(await count(itemId)).toEqual({ votes: 5 });
    const after = await findMeetingPage(world.database.fork(), meetingId);
    expect(new Map(after?.items[0]?.ballot.counts?.map((row) => [row.choice, row.votes]))).toEqual(
      new Map([
        [choiceKey(rich), 3],
        ['refuse', 1],
        ['abstain', 1],
      ]),
    );
    const { resolutionId } = kept(await decideIt(itemId));
    const resolution = await getRow(world.database.fork(), Resolution, { id: resolutionId });
    expect(resolution).toMatchObject({ votesFor: 3, votesCast: 4, abstentions: 1 });
  });

  it('refuses twice, by hand, after the count, and by one who has left the room', async () => {
    const { itemId, meetingId } = await anItem();
    kept(await vote(itemId, 'chair', rich));
    expect(await vote(itemId, 'chair', REFUSE)).toEqual({ refused: 'already-voted' });
    expect(await voteByName(itemId, 'member1', rich)).toEqual({ refused: 'ballot-is-secret' });
    expect(await count(itemId)).toEqual({ refused: 'ballot-too-small' });
    const { seatId } = actOf(world, 'member3');
    const chair = actOf(world, 'chair');
    kept(await world.run((em) => leaveMeeting(em, { meetingId, seatId }, chair)));
    expect(await vote(itemId, 'member3', rich)).toEqual({ refused: 'not-present' });
    kept(await vote(itemId, 'member1', rich));
    expect(await count(itemId)).toEqual({ refused: 'ballot-too-small' });
    kept(await vote(itemId, 'treasurer', rich));
    kept(await count(itemId));
    expect(await count(itemId)).toEqual({ refused: 'ballot-is-counted' });
    expect(await vote(itemId, 'member2', rich)).toEqual({ refused: 'ballot-is-counted' });
    kept(await decideIt(itemId));
    expect(await vote(itemId, 'member2', rich)).toEqual({ refused: 'item-not-open-for-votes' });
  });

  it('is no way to vote on an item with an open ballot', async () => {
    const { itemId } = await anItem('open');
    expect(await vote(itemId, 'chair', rich)).toEqual({ refused: 'ballot-is-open' });
    expect(await count(itemId)).toEqual({ refused: 'ballot-is-open' });
    expect(await box(itemId, ['member1', 'member2'], [])).toEqual({ refused: 'ballot-is-open' });
    kept(await voteByName(itemId, 'chair', rich));
  });

  it('is demanded where the by-law of the day says so', async () => {
    const own = await aWorld(0);
    const secretary = actOf(own, 'secretary');
    const { caseId } = await aProposedCase(own);
    const { centreId } = own;
    const when = { plannedOn: ON, plannedTime: '09:00', place: 'ศาลา' };
    const plan = { centreId, ...when, caseIds: [caseId] };
    const made = kept(await own.run((em) => conveneMeeting(em, plan, secretary)));
    const presentSeatIds = Object.values(own.seats).map(({ seatId }) => seatId);
    const opening = { meetingId: made.meetingId, presentSeatIds };
    kept(await own.run((em) => openMeeting(em, opening, secretary)));
    const law = { key: 'secret-ballot', value: 1, effectiveFrom: ON, reason: 'มติประชุม' } as const;
    kept(await own.run((em) => setPolicy(em, { centreId, ...law }, secretary)));
    const itemId = made.itemIds[0] ?? '';
    const open = (ballot: 'open' | 'secret') =>
      own.run((em) => openVoting(em, { itemId, ballot }, secretary));
    expect(await open('open')).toEqual({ refused: 'secret-ballot-demanded' });
    kept(await open('secret'));
    await own.close();
  });
});

describe('the casting vote after a secret ballot', () => {
  it('is given openly by a chair who took part, for a choice that leads', async () => {
    const { itemId } = await anItem();
    const cast = (choice: Choice) =>
      world.run((em) => giveCastingVote(em, { itemId, choice }, actOf(world, 'chair')));
    for (const name of ['secretary', 'treasurer']) kept(await vote(itemId, name, rich));
    for (const name of ['member1', 'member2']) kept(await vote(itemId, name, REFUSE));
    kept(await vote(itemId, 'chair', ABSTAIN));
    expect(await cast(rich)).toEqual({ refused: 'ballot-not-counted' });
    kept(await count(itemId));
    expect(await decideIt(itemId)).toEqual({ refused: 'tie' });
    expect(await cast(ABSTAIN)).toEqual({ refused: 'not-a-leading-choice' });
    kept(await cast(REFUSE));
    expect(await cast(rich)).toEqual({ refused: 'casting-vote-given' });
    const { resolutionId, outcome } = kept(await decideIt(itemId));
    expect(outcome).toBe('refused');
    const resolution = await getRow(world.database.fork(), Resolution, { id: resolutionId });
    expect(resolution).toMatchObject({ ruleMet: 'casting-vote', votesFor: 2, votesCast: 4 });
  });

  it('is refused without a tie, and to a chair who did not vote', async () => {
    const { itemId } = await anItem();
    const cast = () =>
      world.run((em) => giveCastingVote(em, { itemId, choice: rich }, actOf(world, 'chair')));
    for (const name of NAMES.slice(1)) kept(await vote(itemId, name, rich));
    kept(await count(itemId));
    expect(await cast()).toEqual({ refused: 'chair-took-no-part' });
    const second = await anItem();
    for (const name of NAMES.slice(0, 3)) kept(await vote(second.itemId, name, rich));
    kept(await count(second.itemId));
    const again = { itemId: second.itemId, choice: rich };
    const act = actOf(world, 'chair');
    expect(await world.run((em) => giveCastingVote(em, again, act))).toEqual({ refused: 'no-tie' });
  });
});

describe('a counted box', () => {
  it('is taken whole with as many papers as members, beside votes by phone', async () => {
    const { itemId } = await anItem();
    kept(await vote(itemId, 'chair', rich));
    const counts = [
      { choice: choiceKey(rich), votes: 2 },
      { choice: 'refuse', votes: 1 },
    ];
    expect(await box(itemId, ['member1', 'member2'], counts)).toEqual({
      refused: 'box-does-not-add-up',
    });
    expect(await box(itemId, ['member1', 'chair', 'member2'], counts)).toEqual({
      refused: 'already-voted',
      line: 1,
    });
    expect(await box(itemId, ['member1'], counts)).toEqual({ refused: 'box-of-one' });
    const unknown = [{ choice: 'fund:00000000-0000-4000-8000-000000000000', votes: 3 }];
    const three = ['member1', 'member2', 'member3'];
    expect(await box(itemId, three, unknown)).toEqual({ refused: 'no-such-choice' });
    expect(await box(itemId, three, counts)).toEqual({ papers: 3 });
    expect(await vote(itemId, 'member2', rich)).toEqual({ refused: 'already-voted' });
    kept(await count(itemId));
    kept(await decideIt(itemId));
  });
});

describe('what is kept of a secret ballot', () => {
  /** Every row of every table that the transaction of a vote wrote, as text. */
  async function writtenWith(itemId: string, name: string): Promise<string[]> {
    const em = world.database.fork();
    const [voter] = await em.execute<{ xmin: string }[]>(
      'select xmin::text from secret_ballot_voter where item_id = ? and user_id = ?',
      [itemId, `user-${name}`],
    );
    const tables = await em.execute<{ table_name: string }[]>(
      `select table_name from information_schema.tables
        where table_schema = current_schema() and table_type = 'BASE TABLE'`,
    );
    const written: string[] = [];
    for (const { table_name: table } of tables) {
      const rows = await em.execute<{ row: string }[]>(
        `select row_to_json(t)::text as row from "${table}" t where t.xmin::text = ?`,
        [voter?.xmin],
      );
      written.push(...rows.map(({ row }) => row));
    }
    return written;
  }

  it('names no choice in any row beside a voter, nor one counter more than the others', async () => {
    const { itemId } = await anItem();
    for (const name of NAMES) kept(await vote(itemId, name, name === 'member1' ? REFUSE : rich));
    const { fundId } = rich as Extract<Choice, { kind: 'fund' }>;
    for (const name of NAMES.slice(0, -1)) {
      const rows = await writtenWith(itemId, name);
      expect(rows.length).toBeGreaterThanOrEqual(3);
      expect(rows.join()).not.toMatch(new RegExp(`${fundId}|refuse|abstain|"choice`));
    }
    const em = world.database.fork();
    const counters = await em.execute<{ xmin: string }[]>(
      'select xmin::text from secret_ballot_count where item_id = ?',
      [itemId],
    );
    // The last vote wrote all of them: whichever grew with it cannot be told.
    expect(new Set(counters.map(({ xmin }) => xmin)).size).toBe(1);
    expect(counters.length).toBeGreaterThanOrEqual(3);
  });

  it('adds up to the ballots in whatever order they come', async () => {
    const choice = fc.constantFrom<Choice>(rich, REFUSE, ABSTAIN);
    const ballots = fc.array(choice, { minLength: 6, maxLength: 6 });
    const orders = fc.shuffledSubarray(NAMES, { minLength: 2, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(ballots, orders, async (choices, order) => {
        const { itemId } = await anItem();
        const cast = order.map((name, at) => ({ name, choice: choices[at] ?? ABSTAIN }));
        await Promise.all(cast.map(async (one) => kept(await vote(itemId, one.name, one.choice))));
        const counts = await readSecretCounts(world.database.fork(), itemId);
        const voted = tally(cast.map((one) => one.choice));
        const expected = new Map(voted.counts.map((row) => [row.choice, row.votes]));
        if (voted.abstentions > 0) expected.set('abstain', voted.abstentions);
        const found = counts.filter((row) => row.votes > 0);
        expect(new Map(found.map((row) => [row.choice, row.votes]))).toEqual(expected);
      }),
      { numRuns: 6 },
    );
  });

  it('is held by the database: no counter without a voter, no name on a secret item', async () => {
    const { itemId } = await anItem();
    const sql = (text: string) => world.run((em) => em.execute(text, [itemId]));
    const grow = `update secret_ballot_count set votes = votes + 1 where choice_key = 'refuse' and item_id = ?`;
    await expect(sql(grow)).rejects.toThrow(/not as many as its voters/);
    kept(await vote(itemId, 'chair', REFUSE));
    const away = `update secret_ballot_count set votes = votes - 1 where choice_key = 'refuse' and item_id = ?`;
    await expect(sql(away)).rejects.toThrow(/taken back/);
    await expect(sql('delete from secret_ballot_voter where item_id = ?')).rejects.toThrow(
      /append-only/,
    );
    await expect(sql(`update agenda_item set ballot = 'open' where id = ?`)).rejects.toThrow(
      /keeps its ballot/,
    );
    for (const name of NAMES.slice(1)) kept(await vote(itemId, name, REFUSE));
    kept(await count(itemId));
    await expect(sql(grow)).rejects.toThrow(/takes no secret vote/);
  });
});
