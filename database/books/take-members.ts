import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Fault } from '#domain/books/faults';
import type { BookRow } from '#domain/books/layout/sheets';
import { findRow } from '../rows.ts';
import { FundMember } from './book-entities.ts';
import { idOf, type Taking } from './taking.ts';

/** Writes down who is a member of which fund; whoever was not taken over is passed by. */
export async function takeMembers(
  em: EntityManager,
  { taking, personIds }: { taking: Taking; personIds: ReadonlyMap<string, string> },
): Promise<Fault[]> {
  const { id: centreId, areaCode } = taking.centre;
  const faults: Fault[] = [];
  for (const member of taking.book.members) {
    const personId = personIds.get(member.personCode);
    if (personId === undefined) continue;
    const fundId = idOf(taking.fundIds, member.fundCode);
    const column = await findTwin(em, { member, fundId, personId });
    if (column !== undefined) {
      faults.push({ sheet: 'members', row: member.row, column, code: 'member-known-already' });
      continue;
    }
    await em.insert(FundMember, {
      id: randomUUID(),
      fundId,
      personId,
      centreId,
      areaCode,
      memberNumber: member.memberNumber,
      joinedOn: member.joinedOn,
      savingsSatang: member.savings ?? 0n,
    });
  }
  return faults;
}

async function findTwin(
  em: EntityManager,
  is: { member: BookRow<'members'>; fundId: string; personId: string },
): Promise<'memberNumber' | 'personCode' | undefined> {
  const { member, fundId, personId } = is;
  const { memberNumber } = member;
  if ((await findRow(em, FundMember, { fundId, memberNumber })) !== undefined)
    return 'memberNumber';
  return (await findRow(em, FundMember, { fundId, personId })) === undefined
    ? undefined
    : 'personCode';
}
