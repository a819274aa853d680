import { createHash, randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { lpText } from '#domain/allocation/lp-text';
import { modelOf } from '#domain/allocation/model';
import { dayOf, type Act } from '../act.ts';
import { record } from '../audit/record.ts';
import { toPlainJson } from '../content-hash.ts';
import { Meeting } from '../meetings/meeting-entities.ts';
import { placeOf } from '../places/place.ts';
import { findLocked, findRow } from '../rows.ts';
import { AllocationOrder, AllocationProposal } from './allocation-entities.ts';
import { gatherFacts } from './gather-facts.ts';

/** In the order in which they are checked. */
export type AskAllocationRefusal =
  | 'no-such-meeting'
  | 'meeting-is-over'
  | 'allocation-under-way'
  | 'no-household-waits-for-a-fund';

/**
 * Freezes the question of a meeting's agenda, by the books and the policy of the day, and orders its
 * answer. The agenda itself is not touched: what comes of it is advice.
 */
export async function askAllocation(
  em: EntityManager,
  { meetingId }: { meetingId: string },
  act: Act,
): Promise<{ proposalId: string; number: number } | { refused: AskAllocationRefusal }> {
  const meeting = await findLocked(em, Meeting, { id: meetingId });
  if (meeting === undefined) return { refused: 'no-such-meeting' };
  if (meeting.status !== 'convened' && meeting.status !== 'opened') {
    return { refused: 'meeting-is-over' };
  }
  const open = await findRow(em, AllocationOrder, { meetingId });
  if (open !== undefined) return { refused: 'allocation-under-way' };
  const facts = await gatherFacts(em, meeting, dayOf(act.at));
  if (facts === undefined) return { refused: 'no-household-waits-for-a-fund' };

  const proposalId = randomUUID();
  const place = placeOf(meeting);
  const number = (await em.count(AllocationProposal, { meetingId })) + 1;
  const model = lpText(modelOf(facts.village));
  const modelSha256 = createHash('sha256').update(model).digest('hex');
  await em.insert(AllocationProposal, {
    id: proposalId,
    meetingId,
    ...place,
    number,
    facts: toPlainJson(facts),
    model,
    modelSha256,
    askedBySeatId: act.seatId,
    askedAt: act.at,
  });
  await em.insert(AllocationOrder, { proposalId, meetingId, ...place });
  await record(em, {
    action: 'allocation-asked',
    at: act.at,
    actor: act,
    place,
    subject: { kind: 'allocation', id: proposalId },
    detail: { meetingId, number, households: facts.village.cases.length, modelSha256 },
  });
  return { proposalId, number };
}
