/** The groups of an area as the board shows them, and one group with all that was tried. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { Fund } from '../funds/fund.ts';
import { findRow, listRows } from '../rows.ts';
import {
  AccessionAgreement,
  type Accession,
  type AccessionContact,
  type AccessionMove,
} from './accession-entities.ts';
import { AgreementText } from './agreement-text.ts';
import { listLetters, type ListedLetter } from './letters/list-letters.ts';

export interface GroupRow extends Accession {
  /** Its membership of today, or null. */
  readonly fundId: string | null;
  readonly declines: number;
  readonly lastContactOn: string | null;
}

/** Every group of the centre's area, joined or not; who is to be asked again soonest first. */
export function listGroups(em: EntityManager, centreId: string): Promise<GroupRow[]> {
  return readGroups(em, { sql: 'a.centre_id = ?', id: centreId });
}

type Named<Row> = Row & { readonly byName: string | null };

export interface GroupPage {
  readonly group: GroupRow;
  readonly moves: readonly Named<AccessionMove>[];
  readonly contacts: readonly Named<AccessionContact>[];
  /** Every membership it had, newest first. */
  readonly memberships: readonly Membership[];
  readonly letters: readonly ListedLetter[];
}

export interface Membership {
  readonly fundId: string;
  readonly accededOn: string;
  readonly leftOn: string | null;
  /** Null where it was a member before this was written down. */
  readonly agreement: (AccessionAgreement & { readonly textNumber: number }) | null;
}

/** One group with its steps, what was tried and what it signed; undefined when there is none. */
export async function findGroupPage(
  em: EntityManager,
  accessionId: string,
): Promise<GroupPage | undefined> {
  const [group] = await readGroups(em, { sql: 'a.id = ?', id: accessionId });
  if (group === undefined) return undefined;
  return {
    group,
    moves: await readMoves(em, accessionId),
    contacts: await readContacts(em, accessionId),
    memberships: await readMemberships(em, accessionId),
    letters: await listLetters(em, accessionId),
  };
}

async function readGroups(
  em: EntityManager,
  where: { sql: string; id: string },
): Promise<GroupRow[]> {
  return em.execute<GroupRow[]>(
    `select a.id, a.centre_id as "centreId", a.area_code as "areaCode", a.kind, a.version,
            a.name_th as "nameTh", a.name_en as "nameEn", a.founded_year_be as "foundedYearBe",
            a.member_count as "memberCount", a.status, a.status_since as "statusSince",
            a.next_try_on as "nextTryOn", a.is_demo as "isDemo", a.created_at as "createdAt",
            (select f.id from fund f where f.accession_id = a.id and f.status = 'member')
              as "fundId",
            (select count(*)::int from accession_move m
              where m.accession_id = a.id and m.to_status = 'declined') as declines,
            (select max(c.met_on) from accession_contact c where c.accession_id = a.id)
              as "lastContactOn"
       from accession a where ${where.sql}
      order by a.next_try_on nulls last, a.status_since, a.name_th, a.id`,
    [where.id],
  );
}

function readMoves(em: EntityManager, accessionId: string): Promise<Named<AccessionMove>[]> {
  return em.execute<Named<AccessionMove>[]>(
    `select m.id, m.number, m.from_status as "fromStatus", m.to_status as "toStatus",
            m.moved_on as "movedOn", m.reason, m.note, m.next_try_on as "nextTryOn",
            s.display_name as "byName"
       from accession_move m left join seat s on s.id = m.by_seat_id
      where m.accession_id = ? order by m.number desc`,
    [accessionId],
  );
}

function readContacts(em: EntityManager, accessionId: string): Promise<Named<AccessionContact>[]> {
  return em.execute<Named<AccessionContact>[]>(
    `select c.id, c.met_on as "metOn", c.channel, c.who, c.said,
            c.letter_number as "letterNumber", c.next_try_on as "nextTryOn", s.display_name as "byName"
       from accession_contact c left join seat s on s.id = c.by_seat_id
      where c.accession_id = ? order by c.met_on desc, c.recorded_at desc, c.id`,
    [accessionId],
  );
}

async function readMemberships(em: EntityManager, accessionId: string): Promise<Membership[]> {
  const funds = await listRows(em, Fund, {
    where: { accessionId },
    orderBy: { accededOn: 'desc', id: 'asc' },
  });
  const memberships: Membership[] = [];
  for (const { id: fundId, accededOn, leftOn } of funds) {
    memberships.push({ fundId, accededOn, leftOn, agreement: await findSigned(em, fundId) });
  }
  return memberships;
}

async function findSigned(em: EntityManager, fundId: string): Promise<Membership['agreement']> {
  const agreement = await findRow(em, AccessionAgreement, { fundId });
  if (agreement === undefined) return null;
  const text = await findRow(em, AgreementText, { id: agreement.agreementTextId });
  if (text === undefined) throw new Error(`No text of the agreement of fund ${fundId}`);
  return { ...agreement, textNumber: text.number };
}
