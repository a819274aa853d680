import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { Agency } from '#domain/people/roles';
import type { Escalation, TaskCause, TaskKind, TaskStatus } from '#domain/tasks/task-kinds';
import { day, instant, placeColumns } from '../columns.ts';

/** A piece of work that a process waits for. Opened by the process, finished by a person. */
export const Task = defineEntity({
  name: 'Task',
  properties: {
    id: p.uuid().primary(),
    taskKey: p.text(),
    processId: p.text(),
    kind: p.text().$type<TaskKind>(),
    cause: p.text().$type<TaskCause>(),
    status: p.text().$type<TaskStatus>(),
    ...placeColumns(),
    caseId: p.uuid().strictNullable(),
    subjectId: p.uuid().strictNullable(),
    subjectNumber: p.integer().strictNullable(),
    agency: p.text().$type<Agency>().strictNullable(),
    assigneeUserId: p.text().strictNullable(),
    assignedAt: instant().strictNullable(),
    escalation: p.text().$type<Escalation>().default('none'),
    dueOn: day(),
    holdUntilOn: day().strictNullable(),
    holdReason: p.text().strictNullable(),
    openedAt: instant(),
    closedAt: instant().strictNullable(),
    doneByUserId: p.text().strictNullable(),
    doneBySeatId: p.uuid().strictNullable(),
    outcome: p.text().strictNullable(),
    version: p.integer().default(1),
  },
});

export type Task = InferEntity<typeof Task>;
