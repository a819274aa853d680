/** One row of a list of tasks, with the few words that say what it is about. */

import type { Agency } from '#domain/people/roles';
import type { Escalation, TaskCause, TaskKind, TaskStatus } from '#domain/tasks/task-kinds';
import { toInstant, toInstantOrNull } from '../columns.ts';

export interface TaskListRow {
  readonly taskId: string;
  readonly taskKey: string;
  readonly processId: string;
  readonly kind: TaskKind;
  readonly cause: TaskCause;
  readonly status: TaskStatus;
  readonly escalation: Escalation;
  readonly dueOn: string;
  readonly holdUntilOn: string | null;
  readonly openedAt: string;
  readonly closedAt: string | null;
  readonly outcome: string | null;
  readonly centreId: string;
  readonly areaCode: string;
  readonly centreNameTh: string;
  readonly centreNameEn: string;
  readonly caseId: string | null;
  readonly caseNumber: number | null;
  readonly caseYearBe: number | null;
  readonly subjectId: string | null;
  readonly subjectNumber: number | null;
  readonly agency: Agency | null;
  readonly assigneeUserId: string | null;
  readonly assignedAt: string | null;
  /** First and last name of the head of the household; null when the task is not about one. */
  readonly householdName: string | null;
  readonly houseNumber: string | null;
  readonly meetingNumber: number | null;
  readonly meetingPlannedOn: string | null;
  /** What a duty is about: group, fund, who holds the seat, or number of the complaint (`3/2569`). */
  readonly subjectName: string | null;
  readonly holderName: string | null;
  readonly version: number;
}

/** `select` and `from` of a list of tasks; the task is `t`. */
export const TASK_ROW_SQL = `
  select t.id as "taskId", t.task_key as "taskKey", t.process_id as "processId", t.kind, t.cause,
         t.status, t.escalation, t.due_on as "dueOn", t.hold_until_on as "holdUntilOn",
         t.opened_at as "openedAt", t.closed_at as "closedAt", t.outcome, t.version,
         t.centre_id as "centreId", t.area_code as "areaCode", t.agency,
         centre.name_th as "centreNameTh", centre.name_en as "centreNameEn",
         t.case_id as "caseId", c.number as "caseNumber", c.year_be as "caseYearBe",
         t.subject_id as "subjectId", t.subject_number as "subjectNumber",
         t.assignee_user_id as "assigneeUserId", t.assigned_at as "assignedAt",
         head.first_name || ' ' || head.last_name as "householdName",
         h.house_number as "houseNumber",
         m.number as "meetingNumber", m.planned_on as "meetingPlannedOn",
         coalesce(g.name_th, f.name_th, held.display_name, k.number || '/' || k.year_be)
           as "subjectName",
         (select s.display_name from seat s
           where s.user_id = coalesce(t.done_by_user_id, t.assignee_user_id)
           order by (s.id = t.done_by_seat_id) desc nulls last, s.from_on desc, s.id limit 1)
           as "holderName"
    from task t
    join centre on centre.id = t.centre_id
    left join household_case c on c.id = t.case_id
    left join household h on h.id = c.household_id
    left join person head on head.id = h.head_person_id
    left join meeting m on m.id = t.subject_id
    left join accession g on g.id = t.subject_id
    left join fund f on f.id = t.subject_id
    left join seat held on held.id = t.subject_id
    left join complaint k on k.id = t.subject_id`;

/** Instants as the rest of the house writes them. */
export function toTaskRow<Row extends TaskListRow>(row: Row): Row {
  return {
    ...row,
    openedAt: toInstant(row.openedAt),
    closedAt: toInstantOrNull(row.closedAt),
    assignedAt: toInstantOrNull(row.assignedAt),
  };
}
