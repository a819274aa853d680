/** How members are told of a meeting, and how its day is moved. */

import { z } from 'zod';
import { ITEM_KINDS } from '#domain/meetings/meeting-statuses';
import { ConveneMeeting } from './meeting-forms.ts';
import { BothTongues, ShortText, Uuid } from './primitives.ts';

export const MoveMeeting = ConveneMeeting.pick({
  plannedOn: true,
  plannedTime: true,
  place: true,
}).extend({ reason: ShortText });
export type MoveMeeting = z.input<typeof MoveMeeting>;

export const MeetingMoved = z.object({ meetingId: Uuid, round: z.number().int() });

export const MessageRead = z.object({ meetingId: Uuid });

export const MeetingMessageView = z.object({
  meetingId: Uuid,
  meetingNumber: z.string(),
  centreName: BothTongues,
  plannedOn: z.string(),
  plannedTime: z.string(),
  place: z.string(),
  /** Whether day, hour or place were changed after the first call, and why. */
  isChange: z.boolean(),
  reason: z.string().nullable(),
  /** By the number of the case: who it is stands in the room. */
  agenda: z.array(
    z.object({
      position: z.number().int(),
      kind: z.enum(ITEM_KINDS),
      title: z.string().nullable(),
      caseNumber: z.string().nullable(),
    }),
  ),
});
export type MeetingMessageView = z.infer<typeof MeetingMessageView>;

export const MeetingMessages = z.object({ rows: z.array(MeetingMessageView) });
