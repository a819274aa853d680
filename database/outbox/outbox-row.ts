import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { ProcessKind } from '#domain/tasks/task-kinds';
import { instant, placeColumns } from '../columns.ts';

/** A message to a process, written in the transaction of its cause; the relay delivers it. */
export const OutboxRow = defineEntity({
  name: 'OutboxRow',
  tableName: 'outbox',
  properties: {
    id: p.bigint('number').primary().autoincrement(),
    processId: p.text(),
    processKind: p.text().$type<ProcessKind>(),
    type: p.text().$type<'start' | 'restart' | 'fact'>(),
    payload: p.json<Record<string, unknown>>(),
    ...placeColumns(),
    createdAt: instant().defaultRaw('now()'),
    sentAt: instant().strictNullable(),
    attempts: p.integer().default(0),
    nextAttemptAt: instant().defaultRaw('now()'),
    lastFailure: p.text().strictNullable(),
  },
});

export type OutboxRow = InferEntity<typeof OutboxRow>;
