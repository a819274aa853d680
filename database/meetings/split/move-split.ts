import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import {
  refusalOfParts,
  type MotionPart,
  type SplitPartRefusal,
  type SplitReason,
} from '#domain/meetings/split-motion';
import { dayOf, type Act } from '../../act.ts';
import { Proposal } from '../../assessment/proposal.ts';
import { record } from '../../audit/record.ts';
import { Fund } from '../../funds/fund.ts';
import { placeOf } from '../../places/place.ts';
import { getRow, listRows } from '../../rows.ts';
import { lockItem } from '../lock-item.ts';
import { caseIdOf, proposalIdOf, type AgendaItem } from '../meeting-entities.ts';
import { SplitMotion, SplitMotionPart } from './split-motion.ts';
import { findReasons, listFunds } from './split-option.ts';

/** In the order in which they are checked. */
export type MoveSplitRefusal =
  | 'no-such-item'
  | 'meeting-not-open'
  | 'item-not-waiting'
  | 'item-lends-nothing'
  | SplitPartRefusal
  | 'no-such-fund'
  | SplitReason;

/**
 * Moves that several funds of the centre lend together, in the order named; a motion that stands is
 * replaced. Before the vote opens, at the meeting or while it is convened. Whether each fund has the cash
 * is judged when the vote opens, and again at the decision.
 */
export async function moveSplit(
  em: EntityManager,
  motion: { readonly itemId: string; readonly parts: readonly MotionPart[] },
  act: Act,
): Promise<{ motionId: string } | { refused: MoveSplitRefusal }> {
  const { itemId, parts } = motion;
  const locked = await lockItem(em, itemId);
  if (locked === undefined) return { refused: 'no-such-item' };
  const { item, meeting } = locked;
  if (meeting.status !== 'convened' && meeting.status !== 'opened') {
    return { refused: 'meeting-not-open' };
  }
  if (item.status !== 'waiting') return { refused: 'item-not-waiting' };
  if (item.kind !== 'lending') return { refused: 'item-lends-nothing' };
  const proposal = await getRow(em, Proposal, { id: proposalIdOf(item) });
  const refused = refusalOfParts(parts, proposal.amountSatang);
  if (refused !== undefined) return { refused };
  const ids = parts.map(({ fundId }) => fundId);
  if (!(await areMembers(em, item, ids))) return { refused: 'no-such-fund' };
  const on = dayOf(act.at);
  const funds = await listFunds(em, ids, on);
  const [reason] = await findReasons(em, { caseId: caseIdOf(item), funds, on });
  if (reason !== undefined) return { refused: reason };
  return { motionId: await write(em, { item, parts }, act) };
}

async function areMembers(
  em: EntityManager,
  { centreId }: AgendaItem,
  ids: readonly string[],
): Promise<boolean> {
  const members = await listRows(em, Fund, {
    where: { id: { $in: [...ids] }, centreId, status: 'member' },
    orderBy: { id: 'asc' },
  });
  return members.length === ids.length;
}

async function write(
  em: EntityManager,
  { item, parts }: { item: AgendaItem; parts: readonly MotionPart[] },
  act: Act,
): Promise<string> {
  const motionId = randomUUID();
  const place = placeOf(item);
  const standing = { itemId: item.id, replacedAt: null };
  await em.nativeUpdate(SplitMotion, standing, { replacedAt: act.at });
  await em.insert(SplitMotion, {
    id: motionId,
    itemId: item.id,
    ...place,
    movedBySeatId: act.seatId,
    movedAt: act.at,
  });
  await em.insertMany(
    SplitMotionPart,
    parts.map((part, index) => ({ motionId, position: index + 1, ...place, ...part })),
  );
  await record(em, {
    action: 'split-moved',
    at: act.at,
    actor: act,
    place,
    subject: { kind: 'agenda-item', id: item.id },
    caseId: caseIdOf(item),
    detail: { meetingId: item.meetingId, motionId, lenders: parts.length },
  });
  return motionId;
}
