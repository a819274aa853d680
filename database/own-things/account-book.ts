/** The household account of each member: lines, and with whom the member shares them. */

import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { addMonths, plainDate } from '#domain/dates/plain-date';
import type { AccountAudience, AccountDirection } from '#domain/household/account-book';
import { dayOf, type Act } from '../act.ts';
import { record } from '../audit/record.ts';
import { Household } from '../people/household.ts';
import { placeOf } from '../places/place.ts';
import { findLocked, findRow, getLocked, getRow, listRows } from '../rows.ts';
import { AccountLineRow, AccountSharing } from './own-entities.ts';

export interface NewAccountLine {
  readonly householdId: string;
  readonly personId: string;
  readonly direction: AccountDirection;
  readonly category: string;
  readonly amountSatang: bigint;
  readonly happenedOn: string;
  readonly note: string | null;
}

/** Writes one line. It leaves no mark in the trail: the book is nobody's business but its owner's. */
export async function writeAccountLine(
  em: EntityManager,
  line: NewAccountLine,
  act: Act,
): Promise<{ lineId: string } | { refused: 'date-in-the-future' }> {
  if (line.happenedOn > dayOf(act.at)) return { refused: 'date-in-the-future' };
  const household = await getRow(em, Household, { id: line.householdId });
  const id = randomUUID();
  await em.insert(AccountLineRow, {
    id,
    ...line,
    ...placeOf(household),
    writtenAt: act.at,
    struckAt: null,
  });
  return { lineId: id };
}

/** Strikes a wrong line out; it counts no more. */
export async function strikeAccountLine(
  em: EntityManager,
  lineId: string,
  act: Act,
): Promise<{ lineId: string } | { refused: 'no-such-line' | 'already-so' }> {
  const line = await findLocked(em, AccountLineRow, { id: lineId });
  if (line === undefined) return { refused: 'no-such-line' };
  if (line.struckAt !== null) return { refused: 'already-so' };
  await em.nativeUpdate(AccountLineRow, { id: lineId }, { struckAt: act.at });
  return { lineId };
}

/** The lines of one member in a month (`YYYY-MM`) that count, the newest first. */
export async function listAccountLines(
  em: EntityManager,
  ask: { readonly householdId: string; readonly personId: string; readonly month: string },
): Promise<AccountLineRow[]> {
  const { householdId, personId, month } = ask;
  const first = plainDate(`${month}-01`);
  return listRows(em, AccountLineRow, {
    where: {
      householdId,
      personId,
      struckAt: null,
      happenedOn: { $gte: first, $lt: addMonths(first, 1) },
    },
    orderBy: { happenedOn: 'desc', writtenAt: 'desc', id: 'asc' },
  });
}

/** Whose books stand open to whom in a household, as `person/audience`. */
export async function listSharings(em: EntityManager, householdId: string): Promise<Set<string>> {
  const rows = await listRows(em, AccountSharing, {
    where: { householdId, endedAt: null },
    orderBy: { sinceAt: 'asc' },
  });
  return new Set(rows.map(({ personId, audience }) => `${personId}/${audience}`));
}

/** The member's own consent that others read the book, or its end. */
export async function shareAccount(
  em: EntityManager,
  wish: {
    readonly householdId: string;
    readonly personId: string;
    readonly audience: AccountAudience;
    readonly isShared: boolean;
  },
  act: Act,
): Promise<{ householdId: string } | { refused: 'already-so' }> {
  const { householdId, personId, audience, isShared } = wish;
  const household = await getLocked(em, Household, { id: householdId });
  const where = { householdId, personId, audience, endedAt: null };
  const standing = await findRow(em, AccountSharing, where);
  if ((standing !== undefined) === isShared) return { refused: 'already-so' };
  if (isShared) {
    await em.insert(AccountSharing, {
      id: randomUUID(),
      householdId,
      personId,
      ...placeOf(household),
      audience,
      sinceAt: act.at,
      endedAt: null,
      bySeatId: act.seatId,
    });
  } else {
    await em.nativeUpdate(AccountSharing, where, { endedAt: act.at });
  }
  await record(em, {
    action: isShared ? 'account-shared' : 'account-unshared',
    at: act.at,
    actor: act,
    place: household,
    subject: { kind: 'person', id: personId },
    detail: { audience },
  });
  return { householdId };
}
