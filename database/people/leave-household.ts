/** Somebody leaves a household: the membership becomes a past one, and the head hands over. */

import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import {
  leavingRefusal,
  type Leaving,
  type LeavingReason,
  type LeavingRefusal,
} from '#domain/people/household/leaving';
import { dayOf, type Act } from '../act.ts';
import { record } from '../audit/record.ts';
import { placeOf } from '../places/place.ts';
import { findLocked, listRows } from '../rows.ts';
import { endHouseholdSeats } from './end-household-seats.ts';
import { Household, HouseholdMember } from './household.ts';
import { PastMembership } from './past-membership.ts';

export interface HouseholdLeaving extends Leaving {
  readonly householdId: string;
  readonly personId: string;
  readonly reason: LeavingReason;
}

/** In the order in which they are checked. */
export type LeaveRefusal = 'not-of-this-household' | LeavingRefusal;

/**
 * Takes the person out under the household's lock. Debts and incomes stay where a survey wrote them;
 * what the person sees of the household by a seat of its own ends with the last day.
 */
export async function leaveHousehold(
  em: EntityManager,
  leaving: HouseholdLeaving,
  act: Act,
): Promise<{ pastMembershipId: string } | { refused: LeaveRefusal }> {
  const { householdId, personId } = leaving;
  const household = await findLocked(em, Household, { id: householdId });
  const members = await listRows(em, HouseholdMember, {
    where: { householdId },
    orderBy: { personId: 'asc' },
  });
  const member = members.find((one) => one.personId === personId);
  if (household === undefined || member === undefined) return { refused: 'not-of-this-household' };
  const sinceOn = member.sinceOn ?? (await findLastLeft(em, leaving));
  const otherIds = members.map((one) => one.personId).filter((id) => id !== personId);
  const day = { otherIds, on: dayOf(act.at) };
  const refused = leavingRefusal(leaving, { ...member, sinceOn }, day);
  if (refused !== null) return { refused };
  const pastMembershipId = await putPastMembership(em, { leaving, member }, act);
  await handOver(em, leaving);
  await endHouseholdSeats(em, leaving, act);
  await record(em, {
    action: 'member-left',
    at: act.at,
    actor: act,
    place: household,
    subject: { kind: 'household', id: householdId },
    detail: { personId, reason: leaving.reason, leftOn: leaving.leftOn },
  });
  return { pastMembershipId };
}

/** Whoever came back was away until then, also where nobody wrote since when they are back. */
async function findLastLeft(
  em: EntityManager,
  { householdId, personId }: HouseholdLeaving,
): Promise<string | null> {
  const [last] = await listRows(em, PastMembership, {
    where: { householdId, personId },
    orderBy: { leftOn: 'desc' },
  });
  return last?.leftOn ?? null;
}

async function putPastMembership(
  em: EntityManager,
  { leaving, member }: { leaving: HouseholdLeaving; member: HouseholdMember },
  { seatId: bySeatId, at: notedAt }: Act,
): Promise<string> {
  const { householdId, personId, leftOn, reason, successorId } = leaving;
  const { relation, sinceOn } = member;
  const id = randomUUID();
  const past = { id, householdId, personId, relation, sinceOn, leftOn, reason };
  const by = { successorPersonId: successorId, bySeatId, notedAt };
  await em.insert(PastMembership, { ...past, ...placeOf(member), ...by });
  await em.nativeDelete(HouseholdMember, { householdId, personId });
  return id;
}

/** How the others stand to the new head is theirs to say; what was written stays. */
async function handOver(
  em: EntityManager,
  { householdId, successorId }: HouseholdLeaving,
): Promise<void> {
  if (successorId === null) return;
  const successor = { householdId, personId: successorId };
  await em.nativeUpdate(HouseholdMember, successor, { relation: 'head' });
  await em.execute('update household set head_person_id = ?, version = version + 1 where id = ?', [
    successorId,
    householdId,
  ]);
}
