/** Somebody joins a household whose case is open: found among the known people first. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { dayOf, type Act } from '../act.ts';
import { record } from '../audit/record.ts';
import { HouseholdMember } from '../people/household.ts';
import { findKnownPerson, type KnownRefusal } from '../people/writing/known-person.ts';
import { lockRegister } from '../people/writing/lock-register.ts';
import { putPerson, soughtOf } from '../people/writing/put-person.ts';
import { placeOf } from '../places/place.ts';
import { findLocked, findRow } from '../rows.ts';
import type { CaseName } from './begin-case.ts';
import { HouseholdCase } from './household-case.ts';
import { peopleRefusal, type HouseholdRefusal, type NewMember } from './register-household.ts';

/** In the order in which they are checked. */
export type AddMemberRefusal =
  | 'no-such-case'
  | 'case-is-closed'
  | HouseholdRefusal
  | KnownRefusal
  | 'member-already'
  | 'case-is-open-already';

/** Adds the person to the household of the case; one person is in one open case only. */
export async function addMember(
  em: EntityManager,
  { caseId, member }: { readonly caseId: string; readonly member: NewMember },
  act: Act,
): Promise<{ personId: string } | { refused: AddMemberRefusal; openCase?: CaseName }> {
  const row = await findLocked(em, HouseholdCase, { id: caseId });
  if (row === undefined) return { refused: 'no-such-case' };
  if (row.closedOn !== null) return { refused: 'case-is-closed' };
  if (member.relation === 'head') return { refused: 'exactly-one-head' };
  const refused = peopleRefusal([member], dayOf(act.at));
  if (refused !== null) return { refused };
  await lockRegister(em, row.centreId);
  const found = await findKnownPerson(em, soughtOf(member), row.centreId);
  if ('refused' in found) return found;
  const { person: known } = found;
  const { householdId } = row;
  if (known !== null) {
    const already = await findRow(em, HouseholdMember, { householdId, personId: known.id });
    if (already !== undefined) return { refused: 'member-already' };
    const openCase = await findOpenCaseOf(em, known.id);
    if (openCase !== undefined) return { refused: 'case-is-open-already', openCase };
  }
  const { seatId: bySeatId, at } = act;
  const place = placeOf(row);
  const writing = { place, isDemo: row.isDemo, bySeatId, at, known };
  const personId = await putPerson(em, member, writing);
  const { relation } = member;
  await em.insert(HouseholdMember, {
    householdId,
    personId,
    ...place,
    relation,
    sinceOn: dayOf(at),
  });
  await record(em, {
    action: 'member-added',
    at,
    actor: act,
    place: row,
    subject: { kind: 'household', id: householdId },
    caseId,
    detail: { personId, relation },
  });
  return { personId };
}

async function findOpenCaseOf(em: EntityManager, personId: string): Promise<CaseName | undefined> {
  const rows = await em.execute<CaseName[]>(
    `select c.id as "caseId", c.number, c.year_be as "yearBe"
       from household_case c join household_member m on m.household_id = c.household_id
      where m.person_id = ? and c.closed_on is null order by c.created_at limit 1`,
    [personId],
  );
  return rows[0];
}
