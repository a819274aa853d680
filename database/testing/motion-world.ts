/** Motions in the small centre of `money-world.ts`. */

import type { Motion } from '#domain/meetings/motion-kinds';
import type { Choice } from '#domain/meetings/tally';
import { castVote } from '../meetings/cast-vote.ts';
import { conveneMeeting } from '../meetings/convene-meeting.ts';
import { decideItem } from '../meetings/decide-item.ts';
import { openMeeting } from '../meetings/open-meeting.ts';
import { openVoting } from '../meetings/open-voting.ts';
import { actOf, kept, ON, type World } from './money-world.ts';

export const A_FREE_MATTER: Motion = {
  kind: 'free',
  title: 'เลือกกรรมการแทนตำแหน่งที่ว่าง',
  text: 'ให้เลือกกรรมการคนใหม่ในการประชุมครั้งหน้า',
};

const A_PLAN = { plannedOn: ON, plannedTime: '09:00', place: 'ศาลา', caseIds: [] } as const;

/** Convenes a meeting about motions alone. */
export function conveneAbout(
  world: World,
  agenda: { readonly motions?: readonly Motion[]; readonly motionIds?: readonly string[] },
) {
  const plan = { ...A_PLAN, centreId: world.centreId, ...agenda };
  return world.run((em) => conveneMeeting(em, plan, actOf(world, 'secretary')));
}

/** A meeting about one motion, opened with everybody present, the item open for votes. */
export async function aVotingMotion(
  world: World,
  motion: Motion,
): Promise<{ meetingId: string; itemId: string }> {
  const { meetingId, itemIds } = kept(await conveneAbout(world, { motions: [motion] }));
  const [itemId] = itemIds;
  if (itemId === undefined) throw new Error('no item');
  await openTheRoom(world, meetingId);
  kept(await world.run((em) => openVoting(em, { itemId }, actOf(world, 'secretary'))));
  return { meetingId, itemId };
}

export async function openTheRoom(world: World, meetingId: string): Promise<void> {
  const presentSeatIds = Object.values(world.seats).map(({ seatId }) => seatId);
  const secretary = actOf(world, 'secretary');
  kept(await world.run((em) => openMeeting(em, { meetingId, presentSeatIds }, secretary)));
}

export interface BallotOf {
  readonly itemId: string;
  readonly name: string;
  readonly choice: Choice;
}

export function voteOn(world: World, { itemId, name, choice }: BallotOf) {
  const act = actOf(world, name);
  return world.run((em) => castVote(em, { itemId, seatId: act.seatId, choice }, act));
}

export function decideOn(world: World, itemId: string) {
  return world.run((em) => decideItem(em, { itemId }, actOf(world, 'chair')));
}

/** Decides, and its connection is killed before the commit, as when the server goes down. */
export function decideAndDie(world: World, itemId: string): Promise<unknown> {
  return world.run(async (em) => {
    kept(await decideItem(em, { itemId }, actOf(world, 'chair')));
    return em.execute('select pg_terminate_backend(pg_backend_pid())');
  });
}

/** The motion voted for by three and decided. */
export async function carried(world: World, motion: Motion): Promise<string> {
  const { itemId } = await aVotingMotion(world, motion);
  for (const name of ['chair', 'secretary', 'treasurer'])
    kept(await voteOn(world, { itemId, name, choice: { kind: 'approve' } }));
  return kept(await decideOn(world, itemId)).resolutionId;
}
