import type { EntityManager } from '@mikro-orm/postgresql';
import type { RoomRule } from '#domain/meetings/item-quorum';
import type { KinLimits } from '#domain/meetings/kin';
import { dayOf } from '../../act.ts';
import { readPoliciesOn, type PoliciesInForce } from '../../centres/policies.ts';
import { placeOf } from '../../places/place.ts';
import { findRow } from '../../rows.ts';
import type { Meeting } from '../meeting-entities.ts';
import { RoomRuleRow } from './interest-entities.ts';

/** The by-law of the room: who leaves an item, and how proxies count. */
export interface RoomByLaw extends RoomRule {
  readonly kin: KinLimits;
  /** Whether who represents a fund that is paid off leaves the item. */
  readonly paidFundsLeave: boolean;
  /** Whether a vote waits for a declaration; otherwise the vote states that there is no interest. */
  readonly declarationFirst: boolean;
}

/** Freezes the by-law of the day with the meeting; the caller is opening it under its lock. */
export async function keepRoomRule(
  em: EntityManager,
  meeting: Meeting,
  policies: PoliciesInForce,
): Promise<void> {
  const { kin, ...rule } = byLawOf(policies);
  const { bloodDegrees: kinDegrees, marriageDegrees } = kin;
  const row = { meetingId: meeting.id, ...placeOf(meeting), kinDegrees, marriageDegrees, ...rule };
  await em.insert(RoomRuleRow, row);
}

/** What was frozen at the opening; before it the by-law of the planned day. */
export async function readRoomByLaw(em: EntityManager, meeting: Meeting): Promise<RoomByLaw> {
  const row = await findRow(em, RoomRuleRow, { meetingId: meeting.id });
  if (row === undefined) {
    const { centreId, plannedOn, openedAt } = meeting;
    const on = openedAt === null ? plannedOn : dayOf(openedAt);
    return byLawOf(await readPoliciesOn(em, { centreId, on }));
  }
  return { ...row, kin: { bloodDegrees: row.kinDegrees, marriageDegrees: row.marriageDegrees } };
}

/** What the policies of a day say of the room. */
export function byLawOf(policies: PoliciesInForce): RoomByLaw {
  return {
    kin: {
      bloodDegrees: policies['recusal-kin-degrees'],
      marriageDegrees: policies['recusal-marriage-degrees'],
    },
    paidFundsLeave: policies['recusal-of-paid-funds'] === 1,
    recusedLowerSeats: policies['recused-lower-the-seats'] === 1,
    declarationFirst: policies['declaration-before-vote'] === 1,
    proxiesPerHolder: policies['proxies-per-holder'],
    proxiesCountForQuorum: policies['proxies-count-for-quorum'] === 1,
  };
}
