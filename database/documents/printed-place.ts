/** Facts that every printed document shares: the centre with its place, and who signs for it. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { Role } from '#domain/people/roles';

/** The centre, from its village up to the province, in both languages. */
export interface PrintedCentre {
  readonly nameTh: string;
  readonly nameEn: string;
  readonly villageNumber: number | null;
  readonly tambonTh: string;
  readonly tambonEn: string;
  readonly districtTh: string;
  readonly districtEn: string;
  readonly provinceTh: string;
  readonly provinceEn: string;
  readonly isDemo: boolean;
}

/** A name with the role in which it signs; the worker puts the role into words. */
export interface PrintedSeat {
  readonly name: string;
  readonly role: Role;
}

export async function getPrintedCentre(
  em: EntityManager,
  centreId: string,
): Promise<PrintedCentre> {
  const rows = await em.execute<PrintedCentre[]>(
    `select c.name_th as "nameTh", c.name_en as "nameEn", c.village_number as "villageNumber",
            t.name_th as "tambonTh", t.name_en as "tambonEn",
            d.name_th as "districtTh", d.name_en as "districtEn",
            p.name_th as "provinceTh", p.name_en as "provinceEn", c.is_demo as "isDemo"
       from centre c join area t on t.code = c.tambon_code
       join area d on d.code = t.parent_code join area p on p.code = d.parent_code
      where c.id = ?`,
    [centreId],
  );
  const centre = rows[0];
  if (centre === undefined) throw new Error(`No centre ${centreId}, or no area above it`);
  return centre;
}

/** Who holds a role for a centre on a day: a seat of the centre itself, or of an area around it. */
export async function findPrintedSeat(
  em: EntityManager,
  ask: { centreId: string; role: Role; on: string },
): Promise<PrintedSeat | undefined> {
  const rows = await em.execute<PrintedSeat[]>(
    `select s.display_name as name, s.role from seat s join centre c on c.id = ?
      where s.role = ? and s.from_on <= ? and (s.until_on is null or s.until_on >= ?)
        and (s.centre_id = c.id or (s.centre_id is null and starts_with(c.area_code, s.area_code)))
      order by s.from_on desc, s.id limit 1`,
    [ask.centreId, ask.role, ask.on, ask.on],
  );
  return rows[0];
}

/** The seat by its id, for a signature under something done in it. */
export async function findSeatName(
  em: EntityManager,
  seatId: string | null,
): Promise<PrintedSeat | undefined> {
  if (seatId === null) return undefined;
  const rows = await em.execute<PrintedSeat[]>(
    'select display_name as name, role from seat where id = ?',
    [seatId],
  );
  return rows[0];
}

/** The full name of person `p` with the Thai title. */
const TITLED_NAME = `case p.title when 'mr' then 'นาย' when 'mrs' then 'นาง' when 'miss' then 'นางสาว'
  else '' end || p.first_name || ' ' || p.last_name`;

/** The head of a household, named with the Thai title, and the address of the house. */
export interface PrintedHousehold {
  readonly headName: string;
  readonly citizenId: string | null;
  readonly houseNumber: string;
  readonly villageNumber: number;
}

export async function getPrintedHousehold(
  em: EntityManager,
  caseId: string,
): Promise<PrintedHousehold> {
  const rows = await em.execute<PrintedHousehold[]>(
    `select ${TITLED_NAME} as "headName", p.citizen_id as "citizenId",
            h.house_number as "houseNumber", h.village_number as "villageNumber"
       from household_case c join household h on h.id = c.household_id
       join person p on p.id = h.head_person_id where c.id = ?`,
    [caseId],
  );
  const household = rows[0];
  if (household === undefined) throw new Error(`No household of case ${caseId}`);
  return household;
}

/** A person named with the Thai title, and the house where they live if it is known. */
export interface PrintedPerson {
  readonly name: string;
  readonly citizenId: string | null;
  readonly house: Pick<PrintedHousehold, 'houseNumber' | 'villageNumber'> | null;
}

export async function getPrintedPerson(
  em: EntityManager,
  personId: string,
): Promise<PrintedPerson> {
  const [person] = await em.execute<PrintedPerson[]>(
    `select ${TITLED_NAME} as name, p.citizen_id as "citizenId",
            (select jsonb_build_object('houseNumber', h.house_number, 'villageNumber', h.village_number)
               from household_member m join household h on h.id = m.household_id
              where m.person_id = p.id order by m.since_on desc nulls last, h.id limit 1) as house
       from person p where p.id = ?`,
    [personId],
  );
  if (person === undefined) throw new Error(`No person ${personId}`);
  return person;
}
