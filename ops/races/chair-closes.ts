/**
 * The chair ends the session by hand while votes, the resolution, the casting vote and a postponement are
 * on their way: what was taken is counted, what was not is refused by name, and one of the ends is the end.
 */

import type { Database } from '#database/orm';
import type { Walk } from '../client/path/step.ts';
import { atOnce, type Race } from '../testing/race-rounds.ts';
import { call, mustHear, openFloor, voteOf, type Call, type Floor } from './floor.ts';
import { seeEnd, type RacedPath } from './seen-end.ts';

type RacedCall = Call & { readonly path: RacedPath };

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

/** The chair's vote comes twice by one key; one member votes against, another one for it. */
function lateVotes(floor: Floor): RacedCall[] {
  const key = `chair/${floor.at.itemId}`;
  return [
    { ...voteOf(floor, { by: 'chair', isFor: true, key }), path: 'votes' },
    { ...voteOf(floor, { by: 'chair', isFor: true, key }), path: 'votes' },
    { ...voteOf(floor, { by: 'memberA', isFor: false }), path: 'votes' },
    { ...voteOf(floor, { by: 'memberB', isFor: true }), path: 'votes' },
  ];
}

/** The chair presses twice, each time under a key of its own; a member comes too late. */
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
