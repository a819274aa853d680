import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { day, placeColumns, satangColumn } from '../columns.ts';

/** Which group a motion would admit, and the terms that it has agreed to. It never changes. */
export const MotionAdmission = defineEntity({
  name: 'MotionAdmission',
  properties: {
    motionId: p.uuid().primary(),
    kind: p.text().$type<'admit-fund'>().default('admit-fund'),
    ...placeColumns(),
    accessionId: p.uuid(),
    hasMoney: p.boolean(),
    lends: p.boolean(),
    countsInHeadline: p.boolean(),
    isCore: p.boolean(),
    reserveSatang: satangColumn(),
    capitalSatang: satangColumn(),
    rateBasisPoints: p.integer(),
    rateFromOn: day(),
    dataSignedOn: day(),
    dataSignedBy: p.text(),
  },
});
export type MotionAdmission = InferEntity<typeof MotionAdmission>;
