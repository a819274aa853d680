/** What households said, for those who see to it and for the household itself. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { ComplaintHandler } from '#domain/household/complaints';
import { listRows } from '../rows.ts';
import { Complaint, HouseholdRequest } from './voice-entities.ts';

export interface HeardRequest {
  readonly request: HouseholdRequest;
  readonly householdName: string;
  readonly phone: string | null;
  readonly saidBy: string;
  readonly doneBy: string | null;
}

/** Open ones first, the longest waiting on top; those done in the last month below. */
export async function listHeardRequests(
  em: EntityManager,
  ask: { readonly centreIds: readonly string[]; readonly since: string },
): Promise<HeardRequest[]> {
  const requests = await listRows(em, HouseholdRequest, {
    where: {
      centreId: { $in: [...ask.centreIds] },
      $or: [{ doneAt: null }, { doneAt: { $gte: ask.since } }],
    },
    orderBy: { doneAt: 'desc nulls first', askedAt: 'asc', id: 'asc' },
  });
  const heads = await headsOf(
    em,
    requests.map(({ caseId }) => caseId),
  );
  const names = await seatNames(
    em,
    requests.flatMap(({ bySeatId, doneBySeatId }) => [
      bySeatId,
      ...(doneBySeatId ? [doneBySeatId] : []),
    ]),
  );
  return requests.map((request) => ({
    request,
    householdName: heads.get(request.caseId)?.name ?? '',
    phone: heads.get(request.caseId)?.phone ?? null,
    saidBy: names.get(request.bySeatId) ?? '',
    doneBy: request.doneBySeatId === null ? null : (names.get(request.doneBySeatId) ?? null),
  }));
}

/** The requests of one case, the newest first. */
export function listRequestsOfCase(em: EntityManager, caseId: string): Promise<HouseholdRequest[]> {
  return listRows(em, HouseholdRequest, {
    where: { caseId },
    orderBy: { askedAt: 'desc', id: 'asc' },
  });
}

export interface HeardComplaint {
  readonly complaint: Complaint;
  readonly householdName: string;
}

/** Complaints that a handler of these places answers, the nearest day first. */
export async function listHeardComplaints(
  em: EntityManager,
  seats: readonly {
    readonly role: ComplaintHandler;
    readonly centreId: string | null;
    readonly areaCode: string;
  }[],
): Promise<HeardComplaint[]> {
  const complaints: Complaint[] = [];
  for (const { role, centreId, areaCode } of seats) {
    const where = centreId === null ? { areaCode: { $like: `${areaCode}%` } } : { centreId };
    complaints.push(
      ...(await listRows(em, Complaint, {
        where: { handler: role, ...where },
        orderBy: { answeredAt: 'desc nulls first', dueOn: 'asc', id: 'asc' },
      })),
    );
  }
  const heads = await headsOf(
    em,
    complaints.map(({ caseId }) => caseId),
  );
  return complaints.map((complaint) => ({
    complaint,
    householdName: heads.get(complaint.caseId)?.name ?? '',
  }));
}

/** The complaints of one person of the household, or of one seat that names nobody. */
export async function listOwnComplaints(
  em: EntityManager,
  of: {
    readonly caseId: string;
    readonly personIds: readonly string[];
    readonly seatIds: readonly string[];
  },
): Promise<Complaint[]> {
  return listRows(em, Complaint, {
    where: {
      caseId: of.caseId,
      $or: [{ personId: { $in: [...of.personIds] } }, { bySeatId: { $in: [...of.seatIds] } }],
    },
    orderBy: { receivedAt: 'desc', id: 'asc' },
  });
}

async function headsOf(
  em: EntityManager,
  caseIds: readonly string[],
): Promise<Map<string, { name: string; phone: string | null }>> {
  const rows = await em.execute<{ id: string; name: string; phone: string | null }[]>(
    `select c.id, q.first_name || ' ' || q.last_name as name, q.phone
       from household_case c join household h on h.id = c.household_id
       join person q on q.id = h.head_person_id
      where c.id::text = any(string_to_array(?, ','))`,
    [caseIds.join(',')],
  );
  return new Map(rows.map(({ id, name, phone }) => [id, { name, phone }]));
}

async function seatNames(em: EntityManager, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await em.execute<{ id: string; name: string }[]>(
    `select id, display_name as name from seat where id::text = any(string_to_array(?, ','))`,
    [ids.join(',')],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
