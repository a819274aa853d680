/** Minutes from the draft to the seal. Every row is written once; the database refuses a change. */

import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { MinutesPart } from '#domain/minutes/corrections';
import type { MinutesRecord } from '#domain/minutes/minutes-record';
import type { SealedMinutes } from '#domain/minutes/sealed-minutes';
import { instant, placeColumns } from '../columns.ts';

/** What the record said when the session had ended. */
export const MinutesDraft = defineEntity({
  name: 'MinutesDraft',
  properties: {
    meetingId: p.uuid().primary(),
    ...placeColumns(),
    record: p.json().$type<MinutesRecord>(),
    draftedAt: instant(),
  },
});
export type MinutesDraft = InferEntity<typeof MinutesDraft>;

/** A wording of the place, a remark, or a remark worded anew or struck out; in the order of `position`. */
export const MinutesCorrectionRow = defineEntity({
  name: 'MinutesCorrectionRow',
  tableName: 'minutes_correction',
  properties: {
    id: p.uuid().primary(),
    meetingId: p.uuid(),
    ...placeColumns(),
    position: p.integer(),
    part: p.text().$type<MinutesPart>(),
    itemId: p.uuid().strictNullable(),
    amendsId: p.uuid().strictNullable(),
    oldText: p.text().strictNullable(),
    newText: p.text().strictNullable(),
    reason: p.text(),
    correctedAt: instant(),
    byUserId: p.text(),
    bySeatId: p.uuid(),
  },
});
export type MinutesCorrectionRow = InferEntity<typeof MinutesCorrectionRow>;

/** All that was signed, with its SHA-256. */
export const MinutesSeal = defineEntity({
  name: 'MinutesSeal',
  properties: {
    meetingId: p.uuid().primary(),
    ...placeColumns(),
    content: p.json().$type<SealedMinutes>(),
    contentHash: p.text(),
    sealedAt: instant(),
  },
});
export type MinutesSeal = InferEntity<typeof MinutesSeal>;
