import type { EntityManager } from '@mikro-orm/postgresql';
import type { MemberRelation, Title } from '#domain/assessment/code-lists';
import { MEMBER_RELATIONS } from '#domain/assessment/code-lists';
import { maskCitizenId, parseCitizenId } from '#domain/people/citizen-id';

export interface MemberView {
  readonly personId: string;
  readonly title: Title;
  /** First and last name. */
  readonly name: string;
  readonly relation: MemberRelation;
  /** First and last digit only; null when there is none on file. */
  readonly maskedCitizenId: string | null;
  readonly birthYearBe: number | null;
  readonly phone: string | null;
}

/** The people of the household, its head first. */
export async function readMembers(em: EntityManager, householdId: string): Promise<MemberView[]> {
  const rows = await em.execute<
    (Omit<MemberView, 'maskedCitizenId'> & { citizenId: string | null })[]
  >(
    `select q.id as "personId", q.title, q.first_name || ' ' || q.last_name as name, m.relation,
            q.citizen_id as "citizenId", q.birth_year_be as "birthYearBe", q.phone
       from household_member m join person q on q.id = m.person_id
      where m.household_id = ?
      order by array_position(string_to_array(?, ','), m.relation), q.birth_year_be, q.id`,
    [householdId, MEMBER_RELATIONS.join(',')],
  );
  return rows.map(({ citizenId, ...member }) => ({ ...member, maskedCitizenId: mask(citizenId) }));
}

function mask(citizenId: string | null): string | null {
  const read = citizenId === null ? null : parseCitizenId(citizenId);
  return read !== null && 'citizenId' in read ? maskCitizenId(read.citizenId) : null;
}
