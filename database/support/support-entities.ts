/** Career support of one household member by one agency, and what happened on its way. */

import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { Agency } from '#domain/people/roles';
import type { Occupation, SupportStatus } from '#domain/support/support-statuses';
import { day, placeColumns, satangColumn } from '../columns.ts';

export const Support = defineEntity({
  name: 'Support',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid(),
    ...placeColumns(),
    round: p.integer(),
    agency: p.text().$type<Agency>(),
    occupation: p.text().$type<Occupation>(),
    personId: p.uuid(),
    need: p.text(),
    status: p.text().$type<SupportStatus>(),
    reason: p.text().strictNullable(),
    offeredOn: day(),
    endedOn: day().strictNullable(),
    version: p.integer().default(1),
  },
});
export type Support = InferEntity<typeof Support>;

export const SUPPORT_EVENT_KINDS = ['training', 'first-sale', 'income'] as const;

export type SupportEventKind = (typeof SUPPORT_EVENT_KINDS)[number];

export const SupportEvent = defineEntity({
  name: 'SupportEvent',
  properties: {
    id: p.uuid().primary(),
    supportId: p.uuid(),
    ...placeColumns(),
    taskId: p.uuid(),
    kind: p.text().$type<SupportEventKind>(),
    happenedOn: day(),
    saleSatang: satangColumn().strictNullable(),
    monthIncomeSatang: satangColumn().strictNullable(),
    market: p.text().strictNullable(),
    note: p.text().strictNullable(),
    bySeatId: p.uuid(),
  },
});
export type SupportEvent = InferEntity<typeof SupportEvent>;
