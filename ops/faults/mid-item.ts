/**
 * The worker is killed while an item is open for votes and while it is resolved, the API while a motion is,
 * and the worker again while the session is closed. Votes cast before, during and after count once each.
 */

import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { MinutesView } from '#contracts/minutes';
import type { Database } from '#database/orm';
import { addDays } from '#domain/dates/plain-date';
import { Settled } from '../client/answers.ts';
import { RefusedByServer } from '../client/api-client.ts';
import { convene, openMeeting } from '../client/path/committee.ts';
import type { Post } from '../client/path/crew.ts';
import { negotiate, propose } from '../client/path/entry.ts';
import type { CaseWalk } from '../client/path/step.ts';
import { readMeeting, waitForStatus, waitForTask } from '../client/reading.ts';
import { call, mustHear, voteOf, type Call, type Floor } from '../races/floor.ts';
import type { FaultHouse, Victim } from './fault-house.ts';
import { findMiscounted } from './miscounted.ts';
import type { Seeded } from './seeded.ts';
import { takeOver, type Turn } from './taken-over.ts';

interface Killing {
  readonly house: FaultHouse;
  readonly database: Database;
  readonly seeded: Seeded;
}

/** Longest wait of a kill after the requests went out, in milliseconds. */
const IN_FLIGHT_MS = 40;
const VOTERS: readonly Post[] = ['chair', 'secretary', 'treasurer', 'memberA', 'memberB'];

/** One household and one motion are resolved; throws when a vote is lost or anything happened twice. */
export async function killInMidItem(turn: Turn, killing: Killing): Promise<void> {
  const walk = await bringToTheVote(turn);
  const meetingId = await convene(walk, {
    plannedOn: walk.today(),
    plannedTime: '18:30',
    place: 'ศาลากลางบ้าน',
    caseIds: [walk.caseId],
    motions: [{ kind: 'free', title: 'ซ่อมศาลา', text: 'ขอมติซ่อมหลังคาศาลากลางบ้าน' }],
  });
  await openMeeting(walk, meetingId);
  const { items } = await readMeeting(walk.crew.secretary, meetingId);
  const [lending, motion] = items.map(({ itemId }): Floor => {
    return { walk, at: { meetingId, itemId }, ballot: 'open' };
  });
  assert(lending !== undefined && motion !== undefined);
  const { savings: fundId = '' } = turn.village.fundIds;
  await killWhileLending(lending, fundId, killing);
  await killWhileMoved(motion, killing);
  await killWhileClosed(motion, killing);
  await waitForStatus(walk.crew.secretary, walk.caseId, ['decided']);
  for (const floor of [lending, motion]) {
    assert.deepEqual(await findMiscounted(killing.database, floor.at.itemId, VOTERS.length), []);
  }
  await seeMinutes(walk, meetingId);
}

async function bringToTheVote(turn: Turn): Promise<CaseWalk> {
  const plainly: Turn['walk'] = {
    ...turn.walk,
    act: ({ client, command }) => client.command(command),
  };
  const stage = { at: 'negotiating', openedDaysAgo: 40 } as const;
  const walk = await takeOver({ ...turn, walk: plainly }, { house: 9, stage });
  await negotiate(walk);
  await propose(walk, addDays(walk.today(), 40));
  await waitForStatus(walk.crew.secretary, walk.caseId, ['proposed']);
  return walk;
}

/** Two vote before the worker goes, two while it is gone, the last one while it is killed anew. */
async function killWhileLending(floor: Floor, fundId: string, killing: Killing): Promise<void> {
  const { house } = killing;
  const choice = { kind: 'fund', fundId };
  const vote = (by: Post): Call => {
    return { by, path: 'votes', body: { choice, onBehalfOfSeatId: null } };
  };
  await mustHear(floor, { by: 'secretary', path: 'openVoting', body: { ballot: 'open' } });
  await mustHear(floor, vote('chair'));
  await mustHear(floor, vote('secretary'));
  await house.kill('worker');
  const key = `mid-item/${floor.at.itemId}`;
  await mustHear(floor, { ...vote('treasurer'), key });
  await mustHear(floor, { ...vote('treasurer'), key });
  assert.deepEqual(await call(floor, vote('treasurer')), { refused: 'already-voted' });
  await mustHear(floor, vote('memberA'));
  await house.revive('worker');
  await whileKilled(
    'worker',
    killing,
    [vote('memberB')].map((one) => () => mustHear(floor, one)),
  );
  await decideByAll(floor, killing, 'worker');
}

/** All five at once, each twice; then the API is killed between the resolution and its answer. */
async function killWhileMoved(floor: Floor, killing: Killing): Promise<void> {
  await mustHear(floor, { by: 'secretary', path: 'openVoting', body: { ballot: 'open' } });
  const twice = [...VOTERS, ...VOTERS].map((by) => {
    return { ...voteOf(floor, { by, isFor: by !== 'memberB' }), key: `${by}/${floor.at.itemId}` };
  });
  await Promise.all(twice.map((one) => mustHear(floor, one)));
  await decideByAll(floor, killing, 'api');
}

/** Eight hands: chair and secretary, each under two keys and each key twice. One resolution comes of it. */
async function decideByAll(floor: Floor, killing: Killing, victim: Victim): Promise<void> {
  const hands = (['chair', 'secretary'] as const).flatMap((by) =>
    [1, 1, 2, 2].map((hand) => ({ by, key: `decide/${by}/${hand}/${floor.at.itemId}` })),
  );
  const decided = await whileKilled(
    victim,
    killing,
    hands.map((hand) => () => decideUntilKnown(floor, hand)),
  );
  const won = hands.filter((_, index) => decided[index] === 'done');
  const keys = new Set(won.map(({ key }) => key));
  assert.equal(keys.size, 1, `resolved by ${[...keys].join(', ')}: ${decided.join(', ')}`);
  assert.equal(won.length, 2, `the same key was answered otherwise: ${decided.join(', ')}`);
}

/** Silence means: ask again with the same key. Gives `done` or the code of the refusal. */
async function decideUntilKnown(
  { walk, at }: Floor,
  { by, key }: { by: Post; key: string },
): Promise<string> {
  const body = { reason: null };
  const command = { path: 'decideItem', params: at, body, key, answer: Settled } as const;
  return walk.crew[by].command(command).then(
    () => 'done',
    (error: unknown) => {
      if (error instanceof RefusedByServer) return error.code;
      throw error;
    },
  );
}

/** The answer may come only once the worker is back; the same key then gets the true one. */
async function killWhileClosed({ walk, at }: Floor, killing: Killing): Promise<void> {
  const { meetingId } = at;
  const key = `close/${meetingId}`;
  const command = { path: 'closeMeeting', params: { meetingId }, key, answer: Settled } as const;
  const twice = [1, 2].map(() => () => walk.crew.chair.command(command));
  await whileKilled('worker', killing, twice);
}

/** Sends all, kills in the middle, starts again, and waits for every answer. */
async function whileKilled<Told>(
  victim: Victim,
  { house, seeded }: Killing,
  acts: readonly (() => Promise<Told>)[],
): Promise<Told[]> {
  const running = Promise.all(acts.map((act) => act()));
  // Looked at below; a kill that takes long must not leave it unheard.
  running.catch(() => {});
  await pause(seeded.below(IN_FLIGHT_MS));
  await house.kill(victim);
  await house.revive(victim);
  return running;
}

/** The minutes are drawn once and name every vote. */
async function seeMinutes({ crew }: CaseWalk, meetingId: string): Promise<void> {
  await waitForTask(crew.chair, { kind: 'sign-minutes-chair', subjectId: meetingId });
  const params = { meetingId };
  const { record } = await crew.chair.read({ path: 'minutes', params, answer: MinutesView });
  const counted = record.items.map(({ votes }) => votes.map(({ count }) => count));
  assert.deepEqual(counted, [
    [5, 0, 0],
    [4, 1, 0],
  ]);
  for (const { votes } of record.items) {
    for (const { count, voters } of votes) assert.equal(voters.length, count);
  }
}
