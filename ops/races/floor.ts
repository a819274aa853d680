/** The floor of a session with one matter that is put to the vote, and what its members call out. */

import type { PathName } from '#contracts/paths';
import type { Ballot } from '#domain/meetings/ballot';
import { Settled } from '../client/answers.ts';
import { convene, openMeeting, sendCommand } from '../client/path/committee.ts';
import type { Post } from '../client/path/crew.ts';
import type { Walk } from '../client/path/step.ts';
import { readMeeting } from '../client/reading.ts';

export interface Floor {
  readonly walk: Walk;
  readonly at: { readonly meetingId: string; readonly itemId: string };
  readonly ballot: Ballot;
}

/** What became of one request. */
export type Heard = { readonly answered: unknown } | { readonly refused: string };

export interface Call {
  readonly by: Post;
  readonly path: PathName;
  readonly body?: object;
  /** Idempotency-Key; one of its own where none is given. */
  readonly key?: string;
}

/** A session with five members; its one matter, about no household, is open for votes. */
export async function openFloor(walk: Walk, ballot: Ballot): Promise<Floor> {
  const meetingId = await convene(walk, {
    plannedOn: walk.today(),
    plannedTime: '18:30',
    place: 'ศาลากลางบ้าน',
    caseIds: [],
    motions: [{ kind: 'free', title: 'ซ่อมศาลา', text: 'ขอมติซ่อมหลังคาศาลากลางบ้าน' }],
  });
  await openMeeting(walk, meetingId);
  const { items } = await readMeeting(walk.crew.secretary, meetingId);
  const at = { meetingId, itemId: items[0]?.itemId ?? '' };
  await sendCommand(walk, { by: 'secretary', path: 'openVoting', params: at, body: { ballot } });
  return { walk, at, ballot };
}

/** Sends once. Throws when nothing is answered: nobody was killed here. */
export async function call(floor: Floor, { by, path, body, key }: Call): Promise<Heard> {
  const { walk, at } = floor;
  const { meetingId } = at;
  const params = path === 'closeMeeting' ? { meetingId } : at;
  const command = { path, params, body: body ?? {}, answer: Settled };
  const told = await walk.crew[by].attempt(key === undefined ? command : { ...command, key });
  if ('silent' in told) throw new Error(`${by} ${path}: no answer (${told.silent})`);
  return 'answered' in told ? told : { refused: told.refused.code };
}

/** A vote for the matter or against it, by the way of the ballot. */
export function voteOf(
  { ballot }: Pick<Floor, 'ballot'>,
  vote: { by: Post; isFor: boolean; key?: string },
): Call {
  const { isFor, ...rest } = vote;
  const choice = { kind: isFor ? 'approve' : 'refuse' };
  return ballot === 'secret'
    ? { ...rest, path: 'secretVotes', body: { choice } }
    : { ...rest, path: 'votes', body: { choice, onBehalfOfSeatId: null } };
}

/** The same, where it has to be taken. */
export async function mustHear(floor: Floor, wanted: Call): Promise<void> {
  const heard = await call(floor, wanted);
  if ('refused' in heard) throw new Error(`${wanted.by} ${wanted.path}: ${heard.refused}`);
}
