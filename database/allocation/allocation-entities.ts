/** A proposed allocation: the question as it was asked, its answer, and the order while it is open. */

import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { instant, placeColumns } from '../columns.ts';

export const AllocationProposal = defineEntity({
  name: 'AllocationProposal',
  properties: {
    id: p.uuid().primary(),
    meetingId: p.uuid(),
    ...placeColumns(),
    /** Within the meeting, from 1. */
    number: p.integer(),
    /** `AllocationFacts` with money as decimal strings of satang. */
    facts: p.json().$type<object>(),
    /** LP text, byte for byte as the solver reads it. */
    model: p.text(),
    modelSha256: p.text(),
    askedBySeatId: p.uuid(),
    askedAt: instant(),
  },
});
export type AllocationProposal = InferEntity<typeof AllocationProposal>;

export const AllocationAnswer = defineEntity({
  name: 'AllocationAnswer',
  properties: {
    proposalId: p.uuid().primary(),
    ...placeColumns(),
    /** `StoredAnswer`. */
    answer: p.json().$type<object>(),
    worth: p.bigint(),
    bound: p.bigint(),
    areTiesSettled: p.boolean(),
    solver: p.text(),
    tookMs: p.integer(),
    /** Over the question and the answer together. */
    sha256: p.text(),
  },
});
export type AllocationAnswer = InferEntity<typeof AllocationAnswer>;

/** Open until the answer is written, whatever becomes of the worker that took it. */
export const AllocationOrder = defineEntity({
  name: 'AllocationOrder',
  properties: {
    proposalId: p.uuid().primary(),
    meetingId: p.uuid(),
    ...placeColumns(),
    attempts: p.integer().default(0),
    nextAttemptAt: instant().defaultRaw('now()'),
  },
});
