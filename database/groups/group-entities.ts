/** What a centre does beside lending: groups that earn together, and its welfare schemes. */

import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { Occupation } from '#domain/support/support-statuses';
import { day, instant, placeColumns, satangColumn } from '../columns.ts';

export const OccupationGroup = defineEntity({
  name: 'OccupationGroup',
  properties: {
    id: p.uuid().primary(),
    ...placeColumns(),
    nameTh: p.text(),
    nameEn: p.text(),
    occupation: p.text().$type<Occupation>(),
    memberCount: p.integer(),
    grantSourceTh: p.text().strictNullable(),
    grantSourceEn: p.text().strictNullable(),
    grantSatang: satangColumn().strictNullable(),
    grantedOn: day().strictNullable(),
    marketTh: p.text().strictNullable(),
    marketEn: p.text().strictNullable(),
    isMarketLasting: p.boolean(),
    isDemo: p.boolean().default(false),
    createdAt: instant(),
  },
});
export type OccupationGroup = InferEntity<typeof OccupationGroup>;

export const WelfareScheme = defineEntity({
  name: 'WelfareScheme',
  properties: {
    id: p.uuid().primary(),
    ...placeColumns(),
    nameTh: p.text(),
    nameEn: p.text(),
    benefitTh: p.text(),
    benefitEn: p.text(),
    isDemo: p.boolean().default(false),
    createdAt: instant(),
  },
});
export type WelfareScheme = InferEntity<typeof WelfareScheme>;
