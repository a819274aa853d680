/**
 * The chair ends the session by hand while votes, the resolution, the casting vote and a postponement are
 * on their way: what was taken is counted, what was not is refused by name, and one of the ends is the end.
 */

import assert from 'node:assert/strict';
import type { Database } from '#database/orm';
import { Settled } from '../client/answers.ts';
import type { Walk } from '../client/path/step.ts';
import { atOnce, type Race } from '../testing/race-rounds.ts';
import { call, mustHear, openFloor, voteOf, type Call, type Floor, type Heard } from './floor.ts';
import { readRecord, type KeptRecord } from './kept-record.ts';

/** By which refusals a request may come too late, or too early. */
const REFUSALS = {
  votes: ['item-not-open-for-votes', 'meeting-not-open'],
  secretVotes: ['ballot-is-counted', 'item-not-open-for-votes', 'meeting-not-open'],
  castingVote: ['casting-vote-given', 'item-not-open-for-votes', 'meeting-not-open'],
  decideItem: ['tie', 'item-not-open-for-votes', 'meeting-not-open'],
  postponeItem: ['item-settled-already', 'meeting-not-open'],
  // 503 where the process has not heard yet how the item ended: nothing has changed then.
  closeMeeting: ['items-not-settled', 'not-allowed-in-this-state', 'process-not-reachable'],
} as const;

type RacedPath = keyof typeof REFUSALS;
type RacedCall = Call & { readonly path: RacedPath };

interface Said {
  readonly path: RacedPath;
  readonly heard: Heard;
}

/** One session in each ballot. Throws with what was told and kept when they do not agree. */
export async function closeUnderVotes(
  walk: Walk,
  { database, race }: { database: Database; race: Race },
): Promise<void> {
  for (const ballot of ['open', 'secret'] as const) {
    const floor = await openFloor(walk, ballot);
    const before = ballot === 'open' ? await callLevel(floor) : await countLevel(floor);
    const calls = ballot === 'open' ? lateVotes(floor) : castingVotes(floor);
    const all = [...calls, ...endings()];
    const heard = await atOnce(
      race,
      all.map((one) => () => call(floor, one)),
    );
    const said = all.map(({ path }, index) => ({ path, heard: heard[index] ?? { refused: '' } }));
    await seeEnd({ floor, database, said, before });
  }
}

/** One for, one against: every vote that follows decides it, and the chair's also a tie. */
async function callLevel(floor: Floor): Promise<number> {
  await mustHear(floor, voteOf(floor, { by: 'secretary', isFor: true }));
  await mustHear(floor, voteOf(floor, { by: 'treasurer', isFor: false }));
  return 2;
}

/** Two for, two against in secret and counted: only an open casting vote decides it. */
async function countLevel(floor: Floor): Promise<number> {
  await callLevel(floor);
  await mustHear(floor, voteOf(floor, { by: 'memberA', isFor: true }));
  await mustHear(floor, voteOf(floor, { by: 'chair', isFor: false }));
  await mustHear(floor, { by: 'secretary', path: 'ballotCount' });
  return 4;
}

/** The chair's vote twice by its key, and twice the last member's, who presses under two keys. */
function lateVotes(floor: Floor): RacedCall[] {
  const key = `chair/${floor.at.itemId}`;
  return [
    { ...voteOf(floor, { by: 'chair', isFor: true, key }), path: 'votes' },
    { ...voteOf(floor, { by: 'chair', isFor: true, key }), path: 'votes' },
    { ...voteOf(floor, { by: 'memberA', isFor: false }), path: 'votes' },
    { ...voteOf(floor, { by: 'memberB', isFor: true }), path: 'votes' },
  ];
}

function castingVotes(floor: Floor): RacedCall[] {
  const body = { choice: { kind: 'approve' } };
  return [
    { by: 'chair', path: 'castingVote', body },
    { by: 'chair', path: 'castingVote', body },
    { ...voteOf(floor, { by: 'memberB', isFor: true }), path: 'secretVotes' },
  ];
}

/** Chair and secretary each try to end it: by a resolution, by putting it off, by closing. */
function endings(): RacedCall[] {
  const body = { reason: null };
  return [
    { by: 'chair', path: 'decideItem', body },
    { by: 'secretary', path: 'postponeItem' },
    { by: 'chair', path: 'closeMeeting' },
    { by: 'secretary', path: 'closeMeeting' },
  ];
}

interface End {
  readonly floor: Floor;
  readonly database: Database;
  readonly said: readonly Said[];
  /** Votes that were taken before the race. */
  readonly before: number;
}

async function seeEnd({ floor, database, said, before }: End): Promise<void> {
  for (const { path, heard } of said) {
    const isKnown = 'answered' in heard || [...REFUSALS[path]].some((one) => one === heard.refused);
    assert(isKnown, `${path}: ${JSON.stringify(heard)}`);
  }
  const ends = taken(said, 'decideItem') + taken(said, 'postponeItem');
  assert.equal(ends, 1, `ended ${ends} times: ${JSON.stringify(said)}`);
  if (taken(said, 'closeMeeting') === 0) await closeLater(floor);
  const late = await call(floor, voteOf(floor, { by: 'memberB', isFor: true }));
  assert.deepEqual(late, { refused: 'meeting-not-open' });
  const kept = await readRecord(database, floor);
  try {
    judge(kept, { floor, said, before });
  } catch (error) {
    const what = JSON.stringify({ kept, said });
    throw new Error(`${floor.ballot}: ${(error as Error).message} ${what}`, { cause: error });
  }
}

/** Whoever was refused closes it once the item is settled; the client asks again on a 503. */
async function closeLater({ walk, at: { meetingId } }: Floor): Promise<void> {
  const command = { path: 'closeMeeting', params: { meetingId }, answer: Settled } as const;
  await walk.crew.chair.command(command);
}

function judge(
  kept: KeptRecord,
  { floor, said, before }: Pick<End, 'floor' | 'said' | 'before'>,
): void {
  const isDecided = taken(said, 'decideItem') === 1;
  // The chair's two requests under one key are one vote, however both are answered.
  const isOfChair = floor.ballot === 'open' && 'answered' in (said[0]?.heard ?? {});
  if (floor.ballot === 'open') {
    const isRepeated = 'answered' in (said[1]?.heard ?? {});
    assert.equal(isRepeated, isOfChair, 'the same key was answered otherwise');
  }
  const votes = before + taken(said, 'votes') + taken(said, 'secretVotes') - (isOfChair ? 1 : 0);
  assert.equal(kept.voters, votes, 'votes that were taken');
  assert.equal(kept.isFor + kept.isAgainst, votes, 'votes by what was chosen');
  assert.deepEqual([kept.settled, kept.drafted, kept.resolutions], [1, 1, isDecided ? 1 : 0]);
  if (!isDecided) {
    assert.equal(kept.item, 'postponed');
    return;
  }
  const isCast = isOfChair || taken(said, 'castingVote') === 1;
  const isLevel = kept.isFor === kept.isAgainst;
  assert(!isLevel || isCast, 'a tie was resolved without the chair');
  const isCarried = kept.isFor > kept.isAgainst || isLevel;
  assert.equal(kept.item, isCarried ? 'approved' : 'refused');
  assert.equal(kept.ruleMet, isLevel ? 'casting-vote' : 'majority');
  assert.equal(kept.votesCast, votes);
  assert.equal(kept.votesFor, isCarried ? kept.isFor : kept.isAgainst);
}

function taken(said: readonly Said[], path: RacedPath): number {
  return said.filter((one) => one.path === path && 'answered' in one.heard).length;
}
