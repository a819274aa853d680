/** A committee meeting: who came, what was on the agenda, how they voted, what was resolved. */

import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { Ballot } from '#domain/meetings/ballot';
import type { ItemKind, ItemStatus, MeetingStatus } from '#domain/meetings/meeting-statuses';
import type { Choice } from '#domain/meetings/tally';
import { day, instant, placeColumns, satangColumn } from '../columns.ts';

export const Meeting = defineEntity({
  name: 'Meeting',
  properties: {
    id: p.uuid().primary(),
    ...placeColumns(),
    number: p.integer(),
    yearBe: p.integer(),
    status: p.text().$type<MeetingStatus>(),
    plannedOn: day(),
    plannedTime: p.text(),
    place: p.text(),
    quorumBasisPoints: p.integer(),
    majorityBasisPoints: p.integer(),
    chairHasCastingVote: p.boolean(),
    committeeSeats: p.integer().strictNullable(),
    openedAt: instant().strictNullable(),
    closedAt: instant().strictNullable(),
    isDemo: p.boolean().default(false),
    version: p.integer().default(1),
    createdAt: instant(),
  },
});
export type Meeting = InferEntity<typeof Meeting>;

export const Attendance = defineEntity({
  name: 'Attendance',
  properties: {
    meetingId: p.uuid().primary(),
    seatId: p.uuid().primary(),
    ...placeColumns(),
    isPresent: p.boolean(),
    arrivedAt: instant().strictNullable(),
    leftAt: instant().strictNullable(),
  },
});
export type Attendance = InferEntity<typeof Attendance>;

export const AgendaItem = defineEntity({
  name: 'AgendaItem',
  properties: {
    id: p.uuid().primary(),
    meetingId: p.uuid(),
    /** Whose case it is about; a motion may be about none. */
    caseId: p.uuid().strictNullable(),
    kind: p.text().$type<ItemKind>(),
    /** Of an item about lending; null otherwise. */
    proposalId: p.uuid().strictNullable(),
    /** Of an item about a contract that runs; null otherwise. */
    loanChangeId: p.uuid().strictNullable().default(null),
    /** Of an item that is decided yes or no; null otherwise. */
    motionId: p.uuid().strictNullable().default(null),
    ...placeColumns(),
    position: p.integer(),
    status: p.text().$type<ItemStatus>(),
    evidence: p.json().$type<object>().strictNullable(),
    evidenceHash: p.text().strictNullable(),
    /** How it is voted on, and when a secret ballot was counted. */
    ballot: p.text().$type<Ballot>().default('open'),
    countedAt: instant().strictNullable().default(null),
    votingOpenedAt: instant().strictNullable(),
    settledAt: instant().strictNullable(),
    version: p.integer().default(1),
  },
});
export type AgendaItem = InferEntity<typeof AgendaItem>;

/** Of an item about lending; the database holds that it has one. */
export function proposalIdOf(item: Pick<AgendaItem, 'proposalId'>): string {
  if (item.proposalId === null) throw new Error('The item is not about lending');
  return item.proposalId;
}

/** Of an item about a contract that runs. */
export function changeIdOf(item: Pick<AgendaItem, 'loanChangeId'>): string {
  if (item.loanChangeId === null) throw new Error('The item is about no contract');
  return item.loanChangeId;
}

/** The case of an item that lends or changes a contract; the database holds that it has one. */
export function caseIdOf(item: Pick<AgendaItem, 'caseId'>): string {
  if (item.caseId === null) throw new Error('The item is about no case');
  return item.caseId;
}

export const Vote = defineEntity({
  name: 'Vote',
  properties: {
    id: p.uuid().primary(),
    itemId: p.uuid(),
    seatId: p.uuid(),
    userId: p.text(),
    ...placeColumns(),
    choice: p.text().$type<Choice['kind']>(),
    fundId: p.uuid().strictNullable(),
    splitMotionId: p.uuid().strictNullable().default(null),
    recordedBySeatId: p.uuid(),
    castAt: instant(),
  },
});
export type Vote = InferEntity<typeof Vote>;

export const Resolution = defineEntity({
  name: 'Resolution',
  properties: {
    id: p.uuid().primary(),
    meetingId: p.uuid(),
    itemId: p.uuid(),
    caseId: p.uuid().strictNullable(),
    ...placeColumns(),
    number: p.integer(),
    yearBe: p.integer(),
    outcome: p.text().$type<'approved' | 'refused'>(),
    /** The fund that lends; of several, the first. */
    fundId: p.uuid().strictNullable(),
    /** The motion by which several funds lend together. */
    splitMotionId: p.uuid().strictNullable().default(null),
    amountSatang: satangColumn().strictNullable(),
    reason: p.text().strictNullable(),
    present: p.integer(),
    votesFor: p.integer(),
    votesCast: p.integer(),
    abstentions: p.integer(),
    ruleMet: p.text(),
    decidedAt: instant(),
    bySeatId: p.uuid(),
  },
});
export type Resolution = InferEntity<typeof Resolution>;
