/** The house of a household. Several households may live in one house, each with its own number there. */

import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { toArabicDigits } from '#domain/thai/digits';
import { placeOf, type RowPlace } from '../../places/place.ts';

export interface NewHouse {
  readonly houseNumber: string;
  readonly villageNumber: number;
  /** The eleven digits of the house register. */
  readonly houseCode: string | null;
  /** A household of its own beside the ones that are known in the house. */
  readonly isAnotherInHouse: boolean;
}

export interface HouseEntry {
  readonly house: NewHouse;
  readonly headPersonId: string;
  readonly personIds: readonly string[];
  readonly place: RowPlace;
  readonly isDemo: boolean;
  readonly at: string;
}

/** The number of the house as it is stored: Arabic digits, no blanks around it. */
export function plainHouseNumber(text: string): string {
  return toArabicDigits(text).trim();
}

/** The household that comes back, or a new one; the caller holds the lock of the centre's register. */
export async function putHouse(em: EntityManager, entry: HouseEntry): Promise<string> {
  const { house, headPersonId, isDemo, at } = entry;
  const returning = await findReturning(em, entry);
  if (returning !== undefined) {
    await em.execute(
      `update household set head_person_id = ?, house_code = coalesce(house_code, ?),
              version = version + 1 where id = ?`,
      [headPersonId, house.houseCode, returning],
    );
    return returning;
  }
  const { centreId, areaCode } = placeOf(entry.place);
  const houseNumber = plainHouseNumber(house.houseNumber);
  const id = randomUUID();
  await em.execute(
    `insert into household (id, centre_id, area_code, house_number, house_code, village_number,
                            number_in_house, head_person_id, is_demo, created_at)
     select ?, ?, ?, ?, ?, ?, 1 + count(*), ?, ?, ? from household
      where centre_id = ? and village_number = ? and lower(house_number) = lower(?)`,
    [
      id,
      centreId,
      areaCode,
      houseNumber,
      house.houseCode,
      house.villageNumber,
      headPersonId,
      isDemo,
      at,
      centreId,
      house.villageNumber,
      houseNumber,
    ],
  );
  return id;
}

/** Of the households in the house the one its people belong to; another household only so. */
async function findReturning(em: EntityManager, entry: HouseEntry): Promise<string | undefined> {
  const { house, personIds, place } = entry;
  const rows = await em.execute<{ id: string; isTheirs: boolean }[]>(
    `select h.id, exists (select 1 from household_member m where m.household_id = h.id
              and m.person_id::text = any(string_to_array(?, ','))) as "isTheirs"
       from household h
      where h.centre_id = ? and h.village_number = ? and lower(h.house_number) = lower(?)
      order by "isTheirs" desc, h.created_at desc, h.id limit 1`,
    [
      personIds.join(','),
      placeOf(place).centreId,
      house.villageNumber,
      plainHouseNumber(house.houseNumber),
    ],
  );
  const found = rows[0];
  return found === undefined || (house.isAnotherInHouse && !found.isTheirs) ? undefined : found.id;
}
