/** A fund states of one of its members since when, and how much is paid up in shares. */

import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { dayOf } from '../act.ts';
import { FundMember } from '../books/book-entities.ts';
import { noteOnFund } from '../fund-register/on-fund.ts';
import { Fund } from '../funds/fund.ts';
import { Person } from '../people/person.ts';
import { placeOf } from '../places/place.ts';
import { findLocked, findRow } from '../rows.ts';
import { FundMemberStatement } from './by-law-entities.ts';

export interface MembershipStatement {
  readonly fundId: string;
  readonly personId: string;
  /** As the fund's own list has it; counts only for somebody who is not on the list yet. */
  readonly memberNumber: string;
  readonly joinedOn: string | null;
  readonly paidUpSatang: bigint | null;
  readonly statedOn: string;
  readonly source: string;
}

/** In the order in which they are checked. */
export type MembershipRefusal =
  | 'no-such-fund'
  | 'no-such-person'
  | 'date-in-the-future'
  | 'nothing-stated'
  | 'joined-after-stated'
  | 'member-number-missing'
  | 'member-number-taken';

export async function stateMembership(
  em: EntityManager,
  stated: MembershipStatement,
  act: Act,
): Promise<{ id: string } | { refused: MembershipRefusal }> {
  const { fundId, joinedOn, paidUpSatang, statedOn, source } = stated;
  const fund = await findLocked(em, Fund, { id: fundId });
  if (fund === undefined) return { refused: 'no-such-fund' };
  const { centreId } = fund;
  const person = await findRow(em, Person, { id: stated.personId, centreId });
  if (person === undefined) return { refused: 'no-such-person' };
  if (statedOn > dayOf(act.at)) return { refused: 'date-in-the-future' };
  if (joinedOn === null && paidUpSatang === null) return { refused: 'nothing-stated' };
  if (joinedOn !== null && joinedOn > statedOn) return { refused: 'joined-after-stated' };
  const member = await takeMember(em, stated, fund);
  if ('refused' in member) return member;
  const id = randomUUID();
  const place = placeOf(fund);
  await em.insert(FundMemberStatement, {
    id,
    memberId: member.memberId,
    fundId,
    ...place,
    statedOn,
    joinedOn,
    paidUpSatang,
    source,
    bySeatId: act.seatId,
    recordedAt: act.at,
  });
  const detail = { statementId: id, statedOn };
  await noteOnFund(em, { fundId, action: 'membership-stated', place, detail }, act);
  return { id };
}

/** The person's place on the fund's list; taken on it when it is not there. */
async function takeMember(
  em: EntityManager,
  { fundId, personId, memberNumber: typed }: MembershipStatement,
  fund: Fund,
): Promise<{ memberId: string } | { refused: MembershipRefusal }> {
  const known = await findRow(em, FundMember, { fundId, personId });
  if (known !== undefined) return { memberId: known.id };
  const memberNumber = typed.trim();
  if (memberNumber === '') return { refused: 'member-number-missing' };
  const twin = await findRow(em, FundMember, { fundId, memberNumber });
  if (twin !== undefined) return { refused: 'member-number-taken' };
  const memberId = randomUUID();
  await em.insert(FundMember, {
    id: memberId,
    fundId,
    personId,
    ...placeOf(fund),
    memberNumber,
    joinedOn: null,
    savingsSatang: 0n,
  });
  return { memberId };
}
