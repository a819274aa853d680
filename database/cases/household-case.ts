import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { CaseStatus, OpeningStatus } from '#domain/case/case-statuses';
import { day, instant, placeColumns } from '../columns.ts';

/** The case of one household. `round` grows when a relapsed household begins again. */
export const HouseholdCase = defineEntity({
  name: 'HouseholdCase',
  properties: {
    id: p.uuid().primary(),
    ...placeColumns(),
    householdId: p.uuid(),
    number: p.integer(),
    yearBe: p.integer(),
    status: p.text().$type<CaseStatus>(),
    statusSince: instant(),
    round: p.integer().default(1),
    openedAtStatus: p.text().$type<OpeningStatus>(),
    openedOn: day(),
    closedOn: day().strictNullable(),
    isDemo: p.boolean().default(false),
    version: p.integer().default(1),
    createdAt: instant(),
  },
});

export type HouseholdCase = InferEntity<typeof HouseholdCase>;

/** A step on the path; `stepKey` makes a repeat of the same step the same success. */
export const CaseMove = defineEntity({
  name: 'CaseMove',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid(),
    ...placeColumns(),
    stepKey: p.text(),
    fromStatus: p.text().$type<CaseStatus>().strictNullable(),
    toStatus: p.text().$type<CaseStatus>(),
    reason: p.text().strictNullable(),
    bySeatId: p.uuid().strictNullable(),
    at: instant(),
  },
});

export type CaseMove = InferEntity<typeof CaseMove>;
