import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { NextStep, ReferralForum } from '#domain/case/reasons';
import type { TaskKind } from '#domain/tasks/task-kinds';
import { day, placeColumns } from '../columns.ts';

/** What was decided in a task of the case that leaves no other row behind, with its reason. */
export const CaseDecision = defineEntity({
  name: 'CaseDecision',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid(),
    ...placeColumns(),
    taskId: p.uuid(),
    kind: p.text().$type<TaskKind>(),
    outcome: p.text(),
    reason: p.text().strictNullable(),
    nextStep: p.text().$type<NextStep>().strictNullable(),
    forum: p.text().$type<ReferralForum>().strictNullable(),
    note: p.text().strictNullable(),
    decidedOn: day(),
    bySeatId: p.uuid(),
  },
});

export type CaseDecision = InferEntity<typeof CaseDecision>;
