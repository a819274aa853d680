import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { FundKind, FundStatus } from '#domain/funds/fund-kinds';
import type { NoLendingReason } from '#domain/funds/register';
import { day, instant, placeColumns, satangColumn } from '../columns.ts';

export const Fund = defineEntity({
  name: 'Fund',
  properties: {
    id: p.uuid().primary(),
    ...placeColumns(),
    /** The group of the area whose membership this is. */
    accessionId: p.uuid(),
    kind: p.text().$type<FundKind>(),
    nameTh: p.text(),
    nameEn: p.text(),
    hasMoney: p.boolean(),
    lends: p.boolean(),
    noLendingReason: p.text().$type<NoLendingReason>().strictNullable(),
    /** The number under which the state's register knows the fund. */
    registryCode: p.text().strictNullable(),
    rateBasisPoints: p.integer(),
    countsInHeadline: p.boolean(),
    /** One of the funds that the centre's work rests on. */
    isCore: p.boolean().default(false),
    /** More than one for a row of groups that are not recorded one by one. */
    standsForGroups: p.integer().default(1),
    /** As the fund states it; memberships are no people. Null where it never did. */
    membershipCount: p.integer().strictNullable().default(null),
    reserveSatang: satangColumn(),
    status: p.text().$type<FundStatus>(),
    accededOn: day(),
    leftOn: day().strictNullable(),
    isDemo: p.boolean().default(false),
    version: p.integer().default(1),
    createdAt: instant(),
  },
});
export type Fund = InferEntity<typeof Fund>;
