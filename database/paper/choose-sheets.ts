/** Which sheets an order means: those of a meeting, of a collection day, of all visits until a day. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { findSheetOfTask, type SheetKind } from '#domain/paper/sheet-kinds';
import type { TaskKind } from '#domain/tasks/task-kinds';
import type { OrderedSheet } from './print-sheets.ts';

/** Sheets with nothing on them but their code. */
export function blankSheets(kind: SheetKind, count: number): OrderedSheet[] {
  return Array.from({ length: count }, () => ({ kind }));
}

/** The sheet of one task of a case or a meeting; none where its form has no sheet. */
export function sheetsOfTask(task: {
  readonly kind: TaskKind;
  readonly caseId: string | null;
  readonly subjectId: string | null;
}): OrderedSheet[] {
  const kind = findSheetOfTask(task.kind);
  if (kind === undefined) return [];
  if (kind === 'attendance') return task.subjectId ? [{ kind, meetingId: task.subjectId }] : [];
  return task.caseId === null ? [] : [{ kind, caseId: task.caseId }];
}

/** Attendance first, then a vote for every item that is not decided. */
export async function sheetsOfMeeting(
  em: EntityManager,
  meetingId: string,
): Promise<OrderedSheet[]> {
  const items = await em.execute<{ id: string }[]>(
    `select id from agenda_item where meeting_id = ? and status in ('waiting', 'voting')
      order by position`,
    [meetingId],
  );
  const votes = items.map(({ id }) => ({ kind: 'vote', meetingId, itemId: id }) as const);
  return [{ kind: 'attendance', meetingId }, ...votes];
}

/** One collection sheet for each fund of the centre to which an instalment falls due until the day. */
export async function sheetsOfCollection(
  em: EntityManager,
  of: { readonly centreId: string; readonly until: string },
): Promise<OrderedSheet[]> {
  const funds = await em.execute<{ fundId: string }[]>(
    `select f.id as "fundId" from fund f
      where f.centre_id = ? and exists (
        select 1 from loan l join instalment i on i.loan_id = l.id
         where l.fund_id = f.id and l.status in ('disbursed', 'repaying')
           and i.settled_on is null and i.due_on <= ?)
      order by f.name_th, f.id`,
    [of.centreId, of.until],
  );
  return funds.map(({ fundId }) => ({ kind: 'collection', fundId, collectOn: of.until }));
}

/** A sheet for each open task at a household that is due until the day, by village and house. */
export async function sheetsOfVisits(
  em: EntityManager,
  of: { readonly centreId: string; readonly until: string },
): Promise<OrderedSheet[]> {
  const tasks = await em.execute<{ kind: TaskKind; caseId: string; subjectId: string | null }[]>(
    `select t.kind, t.case_id as "caseId", t.subject_id as "subjectId"
       from task t join household_case c on c.id = t.case_id
       join household h on h.id = c.household_id
      where t.centre_id = ? and t.status = 'open' and t.due_on <= ?
        and t.kind in ('record-consent', 'survey-household', 'visit-arrears', 'aftercare-check')
      order by h.village_number, h.house_number, t.due_on, t.id`,
    [of.centreId, of.until],
  );
  return tasks.flatMap(sheetsOfTask);
}
