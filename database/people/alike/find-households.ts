import type { EntityManager } from '@mikro-orm/postgresql';
import { plainHouseNumber, type NewHouse } from '../writing/put-house.ts';

/** A household that is known in a house. */
export interface HouseholdInHouse {
  readonly householdId: string;
  readonly headName: string;
  /** 1, 2, … in the order in which they were written down. */
  readonly numberInHouse: number;
  readonly openCase: { readonly caseId: string; readonly caseNumber: string } | null;
}

/** The households of a house, found by its number in the village or by its code. */
export async function findHouseholdsInHouse(
  em: EntityManager,
  centreId: string,
  house: Omit<NewHouse, 'isAnotherInHouse'>,
): Promise<HouseholdInHouse[]> {
  return em.execute<HouseholdInHouse[]>(
    `select h.id as "householdId", head.first_name || ' ' || head.last_name as "headName",
            h.number_in_house as "numberInHouse",
            (select jsonb_build_object('caseId', c.id, 'caseNumber', c.number || '/' || c.year_be)
               from household_case c where c.household_id = h.id and c.closed_on is null)
              as "openCase"
       from household h join person head on head.id = h.head_person_id
      where h.centre_id = ?
        and ((h.village_number = ? and lower(h.house_number) = lower(?)) or h.house_code = ?)
      order by h.number_in_house, h.created_at, h.id limit 20`,
    [centreId, house.villageNumber, plainHouseNumber(house.houseNumber), house.houseCode],
  );
}
