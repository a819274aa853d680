import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { instant, placeColumns } from '../columns.ts';

export const TaskComment = defineEntity({
  name: 'TaskComment',
  properties: {
    id: p.uuid().primary(),
    taskId: p.uuid(),
    ...placeColumns(),
    bySeatId: p.uuid(),
    text: p.text(),
    writtenAt: instant(),
  },
});

export type TaskComment = InferEntity<typeof TaskComment>;
