import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { Agency } from '#domain/people/roles';
import type { DutyStatus } from '#domain/tasks/duty-statuses';
import type { DutyKind } from '#domain/tasks/task-kinds';
import { day, instant, placeColumns } from '../columns.ts';

/**
 * Dated work that belongs to no household's path; its process is `duty/<id>`. The process says whether
 * it waits or its task is open; who answers or ends it closes the row.
 */
export const Duty = defineEntity({
  name: 'Duty',
  properties: {
    id: p.uuid().primary(),
    ...placeColumns(),
    caseId: p.uuid().strictNullable(),
    kind: p.text().$type<DutyKind>(),
    /** What it is about; the kind tells in which table it stands. */
    subjectId: p.uuid(),
    subjectNumber: p.integer().strictNullable(),
    agency: p.text().$type<Agency>().strictNullable(),
    opensOn: day(),
    dueOn: day().strictNullable(),
    status: p.text().$type<DutyStatus>(),
    openedAt: instant(),
    closedAt: instant().strictNullable(),
    version: p.integer().default(1),
  },
});

export type Duty = InferEntity<typeof Duty>;
