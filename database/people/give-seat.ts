/** Giving a role at a place for a term. A seat is never deleted: past acts name it. */

import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { SEAT_REACH, type Role } from '#domain/people/roles';
import { record, type ActingSeat } from '../audit/record.ts';
import { Area } from '../places/area.ts';
import { Centre } from '../places/centre.ts';
import { findRow } from '../rows.ts';
import { isMemberFund } from './committee-reserve.ts';
import { Household } from './household.ts';
import { SeatRow } from './seat.ts';
import { keepTermNotice } from './term-notice.ts';

export interface SeatPlan {
  /** The account of the identity library. */
  readonly userId: string;
  readonly personId: string | null;
  readonly role: Role;
  /** Of a committee seat. */
  readonly centreId: string | null;
  /** Of an officer: the province (2 digits), district (4) or tambon (6) that bounds the reach. */
  readonly areaCode: string;
  /** Of a household's own seat. */
  readonly householdId: string | null;
  /** The member fund that a seat of the committee represents; absent where none is named. */
  readonly fundId?: string | null;
  readonly displayName: string;
  readonly fromOn: string;
  readonly untilOn: string | null;
  readonly isDemo: boolean;
}

/** In the order in which they are checked. */
export type SeatRefusal =
  | 'term-ends-before-it-begins'
  | 'no-such-centre'
  | 'no-such-household'
  | 'area-code-does-not-fit-role'
  | 'no-such-area'
  | 'not-a-fund-of-the-centre'
  | 'seat-exists';

/** Digits of the area that an officer's role has; the last two sit over any level. */
const AREA_DIGITS: Partial<Record<Role, readonly number[]>> = {
  'nfe-officer': [4],
  'agriculture-officer': [4],
  'tambon-officer': [6],
  'district-officer': [4],
  'province-officer': [2],
  auditor: [2, 4, 6],
  administrator: [2, 4, 6],
};

interface SeatPlace {
  readonly centreId: string | null;
  readonly areaCode: string;
  readonly householdId: string | null;
}

/** Gives the seat. Centre and household seats take their area from the place itself. */
export async function giveSeat(
  em: EntityManager,
  plan: SeatPlan,
  by: { readonly actor: ActingSeat | null; readonly at: string },
): Promise<{ seatId: string } | { refused: SeatRefusal }> {
  if (plan.untilOn !== null && plan.untilOn < plan.fromOn) {
    return { refused: 'term-ends-before-it-begins' };
  }
  const place = await placeOfSeat(em, plan);
  if ('refused' in place) return place;
  if (!(await represents(em, { ...place, fundId: plan.fundId ?? null }))) {
    return { refused: 'not-a-fund-of-the-centre' };
  }
  const id = randomUUID();
  const seat = { ...plan, ...place, id, createdAt: by.at };
  const { userId, role, fromOn } = plan;
  if ((await findRow(em, SeatRow, { userId, role, fromOn, ...place })) !== undefined) {
    return { refused: 'seat-exists' };
  }
  await em.insert(SeatRow, seat);
  await noteSeat(em, seat, by);
  await keepTermNotice(em, { ...seat, fundId: plan.fundId ?? null }, { at: by.at, ...by.actor });
  return { seatId: id };
}

/** Nobody represents a fund of another centre, or sits for one outside of a committee. */
async function represents(
  em: EntityManager,
  { centreId, fundId, householdId }: SeatPlace & { readonly fundId: string | null },
): Promise<boolean> {
  if (fundId === null) return true;
  if (centreId === null || householdId !== null) return false;
  return isMemberFund(em, { centreId, fundId });
}

async function placeOfSeat(
  em: EntityManager,
  plan: SeatPlan,
): Promise<SeatPlace | { refused: SeatRefusal }> {
  switch (SEAT_REACH[plan.role]) {
    case 'centre': {
      const id = plan.centreId;
      const centre = id === null ? undefined : await findRow(em, Centre, { id });
      if (centre === undefined) return { refused: 'no-such-centre' };
      return { centreId: centre.id, areaCode: centre.areaCode, householdId: null };
    }
    case 'household': {
      const id = plan.householdId;
      const household = id === null ? undefined : await findRow(em, Household, { id });
      if (household === undefined) return { refused: 'no-such-household' };
      const { centreId, areaCode } = household;
      return { centreId, areaCode, householdId: household.id };
    }
    case 'agency':
    case 'area':
      return officePlace(em, plan);
  }
}

async function officePlace(
  em: EntityManager,
  { role, areaCode }: SeatPlan,
): Promise<SeatPlace | { refused: SeatRefusal }> {
  if (AREA_DIGITS[role]?.includes(areaCode.length) !== true) {
    return { refused: 'area-code-does-not-fit-role' };
  }
  const area = await findRow(em, Area, { code: areaCode });
  if (area === undefined) return { refused: 'no-such-area' };
  return { centreId: null, areaCode, householdId: null };
}

async function noteSeat(
  em: EntityManager,
  seat: Pick<SeatRow, 'id' | 'role' | 'centreId' | 'areaCode' | 'fromOn' | 'untilOn'>,
  by: { actor: ActingSeat | null; at: string },
): Promise<void> {
  await record(em, {
    action: 'seat-given',
    at: by.at,
    actor: by.actor,
    place: seat,
    subject: { kind: 'seat', id: seat.id },
    detail: { role: seat.role, fromOn: seat.fromOn, untilOn: seat.untilOn ?? null },
  });
}
