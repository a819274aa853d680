import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { WriteOffReason } from '#domain/loans/write-off';
import { placeColumns } from '../columns.ts';

/** Which loan a motion would write off, and why. It never changes. */
export const MotionWriteOff = defineEntity({
  name: 'MotionWriteOff',
  properties: {
    motionId: p.uuid().primary(),
    kind: p.text().$type<'write-off'>().default('write-off'),
    ...placeColumns(),
    loanId: p.uuid(),
    reason: p.text().$type<WriteOffReason>(),
  },
});
export type MotionWriteOff = InferEntity<typeof MotionWriteOff>;
