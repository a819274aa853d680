/** One meeting from the invitation to the signed minutes: quorum, votes, resolution. */

import type { z } from 'zod';
import type { CastVote, ConveneMeeting } from '#contracts/meeting-forms';
import type { PathName } from '#contracts/paths';
import { MadeMeeting, Settled } from '../answers.ts';
import { readMe, readMeeting, waitFor } from '../reading.ts';
import type { Post } from './crew.ts';
import { doTask } from './step.ts';
import type { Walk } from './step.ts';

/** Those who come and vote; with nine seats five are the quorum of the default by-law. */
const PRESENT: readonly Post[] = ['chair', 'secretary', 'treasurer', 'memberA', 'memberB'];

export type Decision = { kind: 'fund'; fundId: string } | { kind: 'refuse' };

/** Invites the committee and gives the id of the meeting. */
export async function convene(
  walk: Walk,
  plan: Omit<z.input<typeof ConveneMeeting>, 'centreId'>,
): Promise<string> {
  const body = { centreId: walk.centreId, ...plan };
  const command = { path: 'meetings', body, answer: MadeMeeting } as const;
  const client = walk.crew.secretary;
  const made = await walk.act({ name: 'convene-meeting', by: 'secretary', client, command });
  return MadeMeeting.parse(made).id;
}

export async function openMeeting(walk: Walk, meetingId: string): Promise<void> {
  const { seats } = await readMeeting(walk.crew.secretary, meetingId);
  const own = await Promise.all(PRESENT.map((post) => seatIdOf(walk, post)));
  const presentSeatIds = seats.map(({ seatId }) => seatId).filter((id) => own.includes(id));
  await doTask(walk, {
    by: 'secretary',
    wanted: { kind: 'open-meeting', subjectId: meetingId },
    form: { kind: 'open-meeting', outcome: 'opened', presentSeatIds },
  });
  await waitFor('the meeting to be open', async () => {
    const { status } = await readMeeting(walk.crew.secretary, meetingId);
    return status === 'opened' ? status : undefined;
  });
}

/** The item of a case on the agenda, as the paths of the meeting room name it. */
export async function getItem(
  walk: Walk,
  on: { meetingId: string; caseId: string },
): Promise<{ meetingId: string; itemId: string }> {
  const { meetingId, caseId } = on;
  const { items } = await readMeeting(walk.crew.secretary, meetingId);
  const item = items.find((row) => row.caseId === caseId);
  if (item === undefined) throw new Error(`Meeting ${meetingId} has no item on case ${caseId}`);
  return { meetingId, itemId: item.itemId };
}

/** Opens the vote on the item of a case, lets everybody present vote, and records the resolution. */
export async function decideOnCase(
  walk: Walk,
  on: { meetingId: string; caseId: string; decision: Decision },
): Promise<void> {
  const { decision } = on;
  const at = await getItem(walk, on);
  await sendCommand(walk, { by: 'secretary', path: 'openVoting', params: at });
  for (const by of PRESENT) {
    const vote: CastVote = { choice: decision, onBehalfOfSeatId: null };
    await sendCommand(walk, { by, path: 'votes', params: at, body: vote });
  }
  const reason = decision.kind === 'refuse' ? 'committee-not-convinced' : null;
  await sendCommand(walk, { by: 'chair', path: 'decideItem', params: at, body: { reason } });
}

/** Ends the session; both signatures close the meeting. */
export async function closeMeeting(walk: Walk, meetingId: string): Promise<void> {
  await sendCommand(walk, { by: 'secretary', path: 'closeMeeting', params: { meetingId } });
  await doTask(walk, {
    by: 'chair',
    wanted: { kind: 'sign-minutes-chair', subjectId: meetingId },
    form: { kind: 'sign-minutes-chair', outcome: 'signed' },
  });
  await doTask(walk, {
    by: 'secretary',
    wanted: { kind: 'sign-minutes-secretary', subjectId: meetingId },
    form: { kind: 'sign-minutes-secretary', outcome: 'signed' },
  });
}

/** The seat of a post in the centre of the walk. */
export async function seatIdOf(walk: Walk, post: Post): Promise<string> {
  const { seats } = await readMe(walk.crew[post]);
  const seat = seats.find(({ centreId }) => centreId === walk.centreId);
  if (seat === undefined) throw new Error(`${post} has no seat in centre ${walk.centreId}`);
  return seat.seatId;
}

/** A command that is no task, sent the way of the walk. */
export async function sendCommand(
  walk: Walk,
  order: { by: Post; path: PathName; params: Record<string, string>; body?: unknown },
): Promise<void> {
  const { by, path, params, body } = order;
  const command = { path, params, body: body ?? {}, answer: Settled };
  await walk.act({ name: path, by, client: walk.crew[by], command });
}
