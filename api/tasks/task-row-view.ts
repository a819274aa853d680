/** Rows of tasks in the words that the reader's role may see. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { z } from 'zod';
import type { TaskRow } from '#contracts/tasks';
import { readSupportPeople } from '#database/support/support-people';
import type { TaskListRow } from '#database/tasks/task-row';
import { toBuddhistYear } from '#domain/dates/buddhist-era';
import { partsOfDate, plainDate } from '#domain/dates/plain-date';
import { taskRule } from '#domain/tasks/task-kinds';
import { mayAt, type Asking } from '../access/access.ts';

type TaskRowView = z.input<typeof TaskRow>;

export async function taskRowViews(
  em: EntityManager,
  asking: Asking,
  rows: readonly TaskListRow[],
): Promise<TaskRowView[]> {
  const supportIds = rows.filter(isAboutSupport).flatMap(({ subjectId }) => subjectId ?? []);
  const people = await readSupportPeople(em, supportIds);
  return rows.map((row) => toView(row, asking, people));
}

export function isAboutSupport(row: Pick<TaskListRow, 'kind'>): boolean {
  return taskRule(row.kind).process === 'support';
}

function toView(
  row: TaskListRow,
  asking: Asking,
  people: ReadonlyMap<string, string>,
): TaskRowView {
  return {
    taskId: row.taskId,
    kind: row.kind,
    cause: row.cause,
    status: row.status,
    escalation: row.escalation,
    dueOn: row.dueOn,
    holdUntilOn: row.holdUntilOn,
    openedAt: row.openedAt,
    closedAt: row.closedAt,
    outcome: row.outcome,
    about: aboutOf(row, asking, people),
    centreId: row.centreId,
    centreName: { th: row.centreNameTh, en: row.centreNameEn },
    caseId: row.caseId,
    subjectId: row.subjectId,
    subjectNumber: row.subjectNumber,
    agency: row.agency,
    holderName: row.holderName,
    isMine: row.assigneeUserId === asking.caller.userId,
  };
}

/** An agency is told of the person it helps, and of nobody else. */
function aboutOf(row: TaskListRow, asking: Asking, people: ReadonlyMap<string, string>): string {
  const place = { centreId: row.centreId, areaCode: row.areaCode };
  if (isAboutSupport(row) && !mayAt(asking, 'see-case', place)) {
    return people.get(row.subjectId ?? '') ?? '';
  }
  if (row.householdName !== null) return row.householdName;
  if (row.subjectName !== null) return row.subjectName;
  if (row.meetingNumber === null || row.meetingPlannedOn === null) return '';
  const yearBe = toBuddhistYear(partsOfDate(plainDate(row.meetingPlannedOn)).year);
  return `${row.meetingNumber}/${yearBe}`;
}
