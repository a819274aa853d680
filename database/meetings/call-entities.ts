/** The calls of a meeting, and the messages that carry them to the members. */

import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { day, instant, placeColumns } from '../columns.ts';

/** Round 1 convenes; each later one changes day, hour or place, with the reason. */
export const MeetingCall = defineEntity({
  name: 'MeetingCall',
  properties: {
    meetingId: p.uuid().primary(),
    round: p.integer().primary(),
    ...placeColumns(),
    plannedOn: day(),
    plannedTime: p.text(),
    place: p.text(),
    reason: p.text().strictNullable(),
    bySeatId: p.uuid(),
    calledAt: instant(),
    /** Under which the notice of a later call is printed. */
    id: p.uuid(),
  },
});
export type MeetingCall = InferEntity<typeof MeetingCall>;

export const MeetingMessage = defineEntity({
  name: 'MeetingMessage',
  properties: {
    meetingId: p.uuid().primary(),
    round: p.integer().primary(),
    userId: p.text().primary(),
    ...placeColumns(),
    readAt: instant().strictNullable(),
  },
});
export type MeetingMessage = InferEntity<typeof MeetingMessage>;
