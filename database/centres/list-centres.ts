/** Centres as a list shows them, and the few figures about people that a centre's page needs. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { CentreState } from '#domain/centre/centre-states';
import { AGENCY_OF_ROLE, type Role } from '#domain/people/roles';
import { allOf, type SqlPart } from '../people/seat-scope.ts';

export interface CentreListRow {
  readonly centreId: string;
  readonly nameTh: string;
  readonly nameEn: string;
  readonly areaCode: string;
  readonly tambonTh: string;
  readonly tambonEn: string;
  readonly districtTh: string;
  readonly districtEn: string;
  readonly provinceTh: string;
  readonly provinceEn: string;
  readonly level: 'village' | 'tambon';
  readonly foundedYearBe: number | null;
  readonly modelYearBe: number | null;
  readonly state: CentreState;
  readonly fundCount: number;
  readonly isDemo: boolean;
}

/** Numbers of households, counted by the moves of their cases. */
export interface Freed {
  readonly cleared: number;
  readonly honoured: number;
  readonly relapsed: number;
}

export interface SeatName {
  readonly seatId: string;
  readonly name: string;
  readonly role: Role;
}

/** Centres that `scope` (over the alias `c`) lets through, by place and name. */
export async function listCentreRows(
  em: EntityManager,
  scope: SqlPart,
  limit = 1000,
): Promise<CentreListRow[]> {
  return em.execute<CentreListRow[]>(
    `select c.id as "centreId", c.name_th as "nameTh", c.name_en as "nameEn",
            c.area_code as "areaCode", t.name_th as "tambonTh", t.name_en as "tambonEn",
            d.name_th as "districtTh", d.name_en as "districtEn", p.name_th as "provinceTh",
            p.name_en as "provinceEn", c.level, c.founded_year_be as "foundedYearBe",
            (select max(d.year_be) from centre_distinction d
              where d.centre_id = c.id and d.kind = 'model') as "modelYearBe",
            c.state, c.is_demo as "isDemo",
            (select count(*)::int from fund f where f.centre_id = c.id and f.status = 'member')
              as "fundCount"
       from centre c
       join area t on t.code = c.tambon_code
       join area d on d.code = left(c.tambon_code, 4)
       join area p on p.code = left(c.tambon_code, 2)
      where ${allOf([scope]).sql} order by c.area_code, c.name_th, c.id limit ?`,
    [...scope.params, limit],
  );
}

/** One centre as the list shows it. */
export async function findCentreRow(
  em: EntityManager,
  centreId: string,
): Promise<CentreListRow | undefined> {
  const rows = await listCentreRows(em, { sql: 'c.id = ?', params: [centreId] }, 1);
  return rows[0];
}

/** Households of the centre that ever came free of debt, and those of them honoured or fallen back. */
export async function countFreed(em: EntityManager, centreId: string): Promise<Freed> {
  const rows = await em.execute<Freed[]>(
    `select count(distinct c.household_id) filter (where m.to_status = 'cleared')::int as cleared,
            count(distinct c.household_id) filter (where m.to_status = 'honoured')::int as honoured,
            count(distinct c.household_id) filter (where m.to_status = 'relapsed')::int as relapsed
       from case_move m join household_case c on c.id = m.case_id where m.centre_id = ?`,
    [centreId],
  );
  return rows[0] ?? { cleared: 0, honoured: 0, relapsed: 0 };
}

/** The agencies' officers whose area holds the place on the day. */
export async function listAgencySeats(
  em: EntityManager,
  ask: { areaCode: string; on: string },
): Promise<SeatName[]> {
  const roles = Object.keys(AGENCY_OF_ROLE);
  return em.execute<SeatName[]>(
    `select id as "seatId", display_name as name, role from seat
      where role in (${roles.map(() => '?').join(', ')}) and starts_with(?, area_code)
        and from_on <= ? and (until_on is null or until_on >= ?)
      order by role, display_name, id limit 100`,
    [...roles, ask.areaCode, ask.on, ask.on],
  );
}
