/** Whether what was told to everybody at the end of a session and what is kept of it agree. */

import assert from 'node:assert/strict';
import type { Database } from '#database/orm';
import { Settled } from '../client/answers.ts';
import { RefusedByServer } from '../client/api-client.ts';
import { call, voteOf, type Floor, type Heard } from './floor.ts';
import { readRecord, type KeptRecord } from './kept-record.ts';

/** By which refusals a request may come too late, or too early. */
const REFUSALS = {
  votes: ['item-not-open-for-votes', 'meeting-not-open'],
  secretVotes: ['ballot-is-counted', 'item-not-open-for-votes', 'meeting-not-open'],
  castingVote: ['casting-vote-given', 'item-not-open-for-votes', 'meeting-not-open'],
  decideItem: ['tie', 'item-not-open-for-votes', 'meeting-not-open'],
  postponeItem: ['item-settled-already', 'meeting-not-open'],
  // 503 where the process has not heard yet how the item ended, or is slow to answer.
  closeMeeting: [
    'items-not-settled',
    'not-allowed-in-this-state',
    'process-not-reachable',
    'process-answer-unknown',
  ],
} as const;

export type RacedPath = keyof typeof REFUSALS;

export interface Said {
  readonly path: RacedPath;
  readonly heard: Heard;
}

interface End {
  readonly floor: Floor;
  readonly database: Database;
  readonly said: readonly Said[];
  /** Votes that were taken before the race. */
  readonly before: number;
}

/** Throws with what was told and kept where they do not agree; closes the session where nobody could. */
export async function seeEnd({ floor, database, said, before }: End): Promise<void> {
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
  await walk.crew.chair.command(command).catch((error: unknown) => {
    // A request whose answer was not known in time has closed it meanwhile.
    const isClosed = error instanceof RefusedByServer && error.code === 'not-allowed-in-this-state';
    if (!isClosed) throw error;
  });
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
