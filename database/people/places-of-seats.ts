/** The names of the places that seats stand for, and the centres within their reach. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { ROLES, type Seat } from '#domain/people/roles';
import { seatScopeSql } from './seat-scope.ts';

export interface PlaceName {
  readonly nameTh: string;
  readonly nameEn: string;
}

export interface CentreInReach extends PlaceName {
  readonly centreId: string;
  readonly areaCode: string;
}

/** The name of each seat's place by seat id: its centre, or else its area. */
export async function readPlaceNames(
  em: EntityManager,
  seatIds: readonly string[],
): Promise<Map<string, PlaceName>> {
  if (seatIds.length === 0) return new Map();
  const rows = await em.execute<(PlaceName & { seatId: string })[]>(
    `select s.id as "seatId", coalesce(c.name_th, a.name_th, s.area_code) as "nameTh",
            coalesce(c.name_en, a.name_en, s.area_code) as "nameEn"
       from seat s left join centre c on c.id = s.centre_id
       left join area a on a.code = s.area_code
      where s.id in (${seatIds.map(() => '?').join(', ')})`,
    [...seatIds],
  );
  return new Map(rows.map(({ seatId, nameTh, nameEn }) => [seatId, { nameTh, nameEn }]));
}

/** The centres that any of the seats reaches on the day, by name; a household's own centre too. */
export async function listCentresInReach(
  em: EntityManager,
  holder: { seats: readonly Seat[]; on: string; limit: number },
): Promise<CentreInReach[]> {
  const columns = { centreId: 'c.id', areaCode: 'c.area_code' };
  const scope = seatScopeSql(columns, { ...holder, roles: ROLES });
  const own = holder.seats.map((seat) => seat.centreId).filter((id) => id !== null);
  const ownSql = own.length === 0 ? 'false' : `c.id in (${own.map(() => '?').join(', ')})`;
  return em.execute<CentreInReach[]>(
    `select c.id as "centreId", c.area_code as "areaCode", c.name_th as "nameTh",
            c.name_en as "nameEn"
       from centre c where ${scope.sql} or ${ownSql} order by c.name_th, c.id limit ?`,
    [...scope.params, ...own, holder.limit],
  );
}

/** The open case of the household, or else its last one. */
export async function findHouseholdCaseId(
  em: EntityManager,
  householdId: string,
): Promise<string | null> {
  const rows = await em.execute<{ id: string }[]>(
    `select id from household_case where household_id = ?
      order by (closed_on is null) desc, opened_on desc, id limit 1`,
    [householdId],
  );
  return rows[0]?.id ?? null;
}
