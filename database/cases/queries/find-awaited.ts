import type { EntityManager } from '@mikro-orm/postgresql';
import { readCheckDates } from '../../aftercare/record-check.ts';
import type { CaseListRow } from './list-cases.ts';

/** What the case waits for by the calendar: no task is open for it yet, or none of its own. */
export interface Awaited {
  readonly kind: 'meeting' | 'instalment' | 'check';
  /** ISO date. */
  readonly on: string;
  readonly meetingId: string | null;
}

/** The next date that moves the case by itself, or null. `on` is today in Bangkok. */
export async function findAwaited(
  em: EntityManager,
  { row, on }: { row: Pick<CaseListRow, 'caseId' | 'status' | 'round'>; on: string },
): Promise<Awaited | null> {
  const { caseId, status, round } = row;
  if (status === 'proposed') return findMeeting(em, caseId);
  if (status === 'repaying') return findInstalment(em, { caseId, on });
  if (status !== 'watched') return null;
  const dates = await readCheckDates(em, { caseId, round, on });
  const next = dates.find((date) => date > on);
  return next === undefined ? null : { kind: 'check', on: next, meetingId: null };
}

async function findMeeting(em: EntityManager, caseId: string): Promise<Awaited | null> {
  const rows = await em.execute<{ id: string; on: string }[]>(
    `select m.id, m.planned_on::text as "on"
       from agenda_item i join meeting m on m.id = i.meeting_id
      where i.case_id = ? and i.status in ('waiting', 'voting')
        and m.status in ('convened', 'opened')`,
    [caseId],
  );
  const meeting = rows[0];
  return meeting === undefined ? null : { kind: 'meeting', on: meeting.on, meetingId: meeting.id };
}

/** One that is due already has its task. */
async function findInstalment(
  em: EntityManager,
  { caseId, on }: { caseId: string; on: string },
): Promise<Awaited | null> {
  const rows = await em.execute<{ on: string | null }[]>(
    `select min(i.due_on)::text as "on"
       from instalment i join loan l on l.id = i.loan_id
      where l.case_id = ? and l.status = 'repaying' and i.settled_on is null and i.due_on > ?`,
    [caseId, on],
  );
  const due = rows[0]?.on ?? null;
  return due === null ? null : { kind: 'instalment', on: due, meetingId: null };
}
