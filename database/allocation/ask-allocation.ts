import { createHash, randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { lpText } from '#domain/allocation/lp-text';
import { modelOf } from '#domain/allocation/model';
import { dayOf, type Act } from '../act.ts';
import { record } from '../audit/record.ts';
import { toPlainJson } from '../content-hash.ts';
import { Meeting } from '../meetings/meeting-entities.ts';
import { placeOf } from '../places/place.ts';
import { findRow, getLocked } from '../rows.ts';
import { AllocationOrder, AllocationProposal } from './allocation-entities.ts';
import { gatherFacts } from './gather-facts.ts';

/** In the order in which they are checked. */
export type AskAllocationRefusal =
  | 'no-such-meeting'
  | 'meeting-is-over'
  | 'no-household-waits-for-a-fund'
  | 'allocation-under-way';

/**
 * Freezes the question of a meeting's agenda, by the books and the policy of the day, and orders its
 * answer. The agenda itself is not touched: what comes of it is advice. The books are read before the
 * meeting is locked, so that votes of that moment do not wait for it.
 */
export async function askAllocation(
  em: EntityManager,
  { meetingId }: { meetingId: string },
  act: Act,
): Promise<{ proposalId: string; number: number } | { refused: AskAllocationRefusal }> {
  const known = await findRow(em, Meeting, { id: meetingId });
  if (known === undefined) return { refused: 'no-such-meeting' };
  if (isOver(known)) return { refused: 'meeting-is-over' };
  const facts = await gatherFacts(em, known, dayOf(act.at));
  if (facts === undefined) return { refused: 'no-household-waits-for-a-fund' };
  const meeting = await getLocked(em, Meeting, { id: meetingId });
  if (isOver(meeting)) return { refused: 'meeting-is-over' };
  const open = await findRow(em, AllocationOrder, { meetingId });
  if (open !== undefined) return { refused: 'allocation-under-way' };

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

function isOver({ status }: Meeting): boolean {
  return status !== 'convened' && status !== 'opened';
}
