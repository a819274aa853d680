import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { instant } from '../columns.ts';
import type { AuditAction, AuditDetail, SubjectKind } from './actions.ts';

/** What happened, for ever: the database refuses to change or delete it. Ids and codes only. */
export const AuditEvent = defineEntity({
  name: 'AuditEvent',
  properties: {
    id: p.bigint('number').primary().autoincrement(),
    at: instant(),
    action: p.text().$type<AuditAction>(),
    actorUserId: p.text().strictNullable(),
    actorSeatId: p.uuid().strictNullable(),
    processId: p.text().strictNullable(),
    centreId: p.uuid().strictNullable(),
    areaCode: p.text(),
    caseId: p.uuid().strictNullable(),
    subjectKind: p.text().$type<SubjectKind>(),
    subjectId: p.text(),
    detail: p.json<AuditDetail>(),
  },
});

export type AuditEvent = InferEntity<typeof AuditEvent>;
