import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { day, placeColumns } from '../columns.ts';

/** The honouring of a household that has cleared its debt, with the number of its certificate. */
export const Honour = defineEntity({
  name: 'Honour',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid(),
    ...placeColumns(),
    round: p.integer(),
    number: p.integer(),
    yearBe: p.integer(),
    ceremonyOn: day(),
    mayBeNamed: p.boolean(),
    bySeatId: p.uuid(),
  },
});
export type Honour = InferEntity<typeof Honour>;
