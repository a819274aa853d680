import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { GrantAccount } from '#domain/funds/grant';
import { placeColumns, satangColumn } from '../columns.ts';

/** Which group a motion would give a grant, and whose money it is: a fund's, or somebody's outside. It never changes. */
export const MotionGrant = defineEntity({
  name: 'MotionGrant',
  properties: {
    motionId: p.uuid().primary(),
    kind: p.text().$type<'award-grant'>().default('award-grant'),
    ...placeColumns(),
    groupId: p.uuid(),
    amountSatang: satangColumn(),
    source: p.text().strictNullable(),
    fundId: p.uuid().strictNullable(),
    account: p.text().$type<GrantAccount>().strictNullable(),
    placeId: p.uuid().strictNullable(),
  },
});
export type MotionGrant = InferEntity<typeof MotionGrant>;
