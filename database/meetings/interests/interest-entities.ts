/** Who leaves an item and why: found on file, said by members, and frozen with the resolution. */

import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { DeclaredHow, FoundGround, InterestGround } from '#domain/meetings/interests';
import type { KinStep } from '#domain/meetings/kin';
import { instant, placeColumns } from '../../columns.ts';

/** What the by-law said of recusals and proxies on the day the meeting was opened. */
export const RoomRuleRow = defineEntity({
  name: 'RoomRuleRow',
  tableName: 'room_rule',
  properties: {
    meetingId: p.uuid().primary(),
    ...placeColumns(),
    kinDegrees: p.integer(),
    marriageDegrees: p.integer(),
    paidFundsLeave: p.boolean(),
    recusedLowerSeats: p.boolean(),
    declarationFirst: p.boolean(),
    proxiesPerHolder: p.integer(),
    proxiesCountForQuorum: p.boolean(),
  },
});
export type RoomRuleRow = InferEntity<typeof RoomRuleRow>;

/** Kept when the vote is opened and once more when it is resolved. */
export const FoundInterestRow = defineEntity({
  name: 'FoundInterestRow',
  tableName: 'found_interest',
  properties: {
    id: p.uuid().primary(),
    itemId: p.uuid(),
    seatId: p.uuid(),
    ...placeColumns(),
    ground: p.text().$type<FoundGround>(),
    degree: p.integer().strictNullable(),
    path: p.array().$type<KinStep[]>().strictNullable(),
    foundAt: instant(),
  },
});
export type FoundInterestRow = InferEntity<typeof FoundInterestRow>;

export const DeclaredInterestRow = defineEntity({
  name: 'DeclaredInterestRow',
  tableName: 'declared_interest',
  properties: {
    id: p.uuid().primary(),
    itemId: p.uuid(),
    seatId: p.uuid(),
    ...placeColumns(),
    hasInterest: p.boolean(),
    reason: p.text().strictNullable(),
    how: p.text().$type<DeclaredHow>(),
    bySeatId: p.uuid(),
    declaredAt: instant(),
    /** The order of writing; the last word of a member counts. */
    sequence: p.bigint().persist(false),
  },
});
export type DeclaredInterestRow = InferEntity<typeof DeclaredInterestRow>;

/** One reason for which a member left, as minutes state it. */
export interface KeptGround {
  readonly ground: InterestGround;
  readonly degree: number | null;
  readonly path: readonly KinStep[] | null;
  /** Of a declared interest. */
  readonly reason: string | null;
}

export interface KeptRecusal {
  readonly seatId: string;
  readonly name: string;
  readonly grounds: readonly KeptGround[];
}

export interface KeptProxy {
  readonly giverSeatId: string;
  readonly giverName: string;
  readonly holderSeatId: string;
  readonly holderName: string;
  readonly paperReference: string;
}

/** The count of a resolution as it was; minutes read it and nothing changes it. */
export const ResolutionQuorum = defineEntity({
  name: 'ResolutionQuorum',
  properties: {
    resolutionId: p.uuid().primary(),
    itemId: p.uuid(),
    meetingId: p.uuid(),
    ...placeColumns(),
    committee: p.integer(),
    seats: p.integer(),
    needed: p.integer(),
    inRoom: p.integer(),
    counted: p.integer(),
    byProxy: p.integer(),
    voters: p.integer(),
    /** The last coming or going before it; null for one from before they were kept. */
    attendanceThrough: p.bigint().strictNullable().default(null),
    recused: p.json().$type<KeptRecusal[]>(),
    proxies: p.json().$type<KeptProxy[]>(),
  },
});
export type ResolutionQuorum = InferEntity<typeof ResolutionQuorum>;
