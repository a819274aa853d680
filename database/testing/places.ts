import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Role } from '#domain/people/roles';
import { toSeat, type NamedSeat } from '../people/find-seats.ts';
import { SeatRow } from '../people/seat.ts';
import { Centre } from '../places/centre.ts';
import type { RowPlace } from '../places/place.ts';

export const SOME_INSTANT = '2021-03-25T03:00:00.000Z';
export const SOME_DAY = '2021-03-25';

/** A village centre in an invented place of Nan; `villageNumber` tells several apart. */
export async function aCentre(em: EntityManager, villageNumber = 1): Promise<RowPlace> {
  await em.execute(
    `insert into area (code, level, name_th, name_en, parent_code) values
       ('55', 'province', 'น่าน', 'Nan', null), ('5501', 'district', 'เมืองน่าน', 'Mueang Nan', '55'),
       ('550101', 'tambon', 'ในเวียง', 'Nai Wiang', '5501') on conflict do nothing`,
  );
  const id = randomUUID();
  const areaCode = `550101${String(villageNumber).padStart(2, '0')}`;
  await em.insert(Centre, {
    id,
    areaCode,
    tambonCode: '550101',
    level: 'village',
    nameTh: `ศูนย์ทดสอบ ${villageNumber}`,
    nameEn: `Test centre ${villageNumber}`,
    villageNumber,
    createdAt: SOME_INSTANT,
  });
  return { centreId: id, areaCode };
}

interface SeatPlan {
  readonly role: Role;
  readonly place: RowPlace;
  readonly userId?: string;
  readonly displayName?: string;
  readonly untilOn?: string;
}

const AREA_DIGITS: Partial<Record<Role, number>> = {
  'province-officer': 2,
  'district-officer': 4,
  'nfe-officer': 4,
  'agriculture-officer': 4,
  'tambon-officer': 6,
  auditor: 2,
  administrator: 2,
};

/** A seat in term from 2018; officers sit over the area that their role has around the place. */
export async function aSeat(em: EntityManager, plan: SeatPlan): Promise<NamedSeat> {
  const digits = AREA_DIGITS[plan.role];
  const id = randomUUID();
  await em.insert(SeatRow, {
    id,
    userId: plan.userId ?? `user-${id.slice(0, 8)}`,
    role: plan.role,
    centreId: digits === undefined ? plan.place.centreId : null,
    areaCode: digits === undefined ? plan.place.areaCode : plan.place.areaCode.slice(0, digits),
    displayName: plan.displayName ?? `${plan.role} of the test`,
    fromOn: '2018-01-01',
    untilOn: plan.untilOn ?? null,
    createdAt: SOME_INSTANT,
  });
  return toSeat(await em.findOneOrFail(SeatRow, { id }, { disableIdentityMap: true }));
}

/** The seat as the one who acts. */
export function actingIn(seat: NamedSeat): { userId: string; seatId: string } {
  return { userId: seat.userId, seatId: seat.seatId };
}
