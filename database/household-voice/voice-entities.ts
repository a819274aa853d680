/** What households say from their own view, what they take back, and what they complain of. */

import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { ConsentPurpose } from '#domain/assessment/consent';
import type {
  ComplainedAbout,
  ComplaintCategory,
  ComplaintHandler,
  ComplaintOutcome,
} from '#domain/household/complaints';
import type { CallTime, RequestKind } from '#domain/household/voice';
import { day, instant, placeColumns } from '../columns.ts';

export const HouseholdRequest = defineEntity({
  name: 'HouseholdRequest',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid(),
    ...placeColumns(),
    kind: p.text().$type<RequestKind>(),
    supportId: p.uuid().strictNullable(),
    consentWithdrawalId: p.uuid().strictNullable(),
    callTime: p.text().$type<CallTime>().strictNullable(),
    text: p.text().strictNullable(),
    bySeatId: p.uuid(),
    askedAt: instant(),
    doneAt: instant().strictNullable(),
    doneBySeatId: p.uuid().strictNullable(),
    doneNote: p.text().strictNullable(),
  },
});
export type HouseholdRequest = InferEntity<typeof HouseholdRequest>;

export const ConsentWithdrawal = defineEntity({
  name: 'ConsentWithdrawal',
  properties: {
    id: p.uuid().primary(),
    consentId: p.uuid(),
    caseId: p.uuid(),
    ...placeColumns(),
    purpose: p.text().$type<ConsentPurpose>(),
    bySeatId: p.uuid(),
    withdrawnAt: instant(),
  },
});
export type ConsentWithdrawal = InferEntity<typeof ConsentWithdrawal>;

export const Complaint = defineEntity({
  name: 'Complaint',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid(),
    ...placeColumns(),
    number: p.integer(),
    yearBe: p.integer(),
    about: p.text().$type<ComplainedAbout>(),
    category: p.text().$type<ComplaintCategory>(),
    text: p.text(),
    /** Whose complaint it is inside the household; null for a seat that names nobody. */
    personId: p.uuid().strictNullable(),
    bySeatId: p.uuid(),
    handler: p.text().$type<ComplaintHandler>(),
    receivedOn: day(),
    dueOn: day(),
    receivedAt: instant(),
    answer: p.text().strictNullable(),
    outcome: p.text().$type<ComplaintOutcome>().strictNullable(),
    answeredAt: instant().strictNullable(),
    answeredBySeatId: p.uuid().strictNullable(),
  },
});
export type Complaint = InferEntity<typeof Complaint>;
