/** Finding the meeting of a request, and who may do what in it. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { Uuid } from '#contracts/primitives';
import type { Act } from '#database/act';
import { AgendaItem, Meeting } from '#database/meetings/meeting-entities';
import { findRow } from '#database/rows';
import type { Permission } from '#domain/people/permissions';
import { actAt, type Asking } from '../access/access.ts';
import type { Refused } from '../routing/route.ts';

export const MeetingParams = z.object({ meetingId: Uuid });
export const ItemParams = MeetingParams.extend({ itemId: Uuid });

type Asked = Asking & { readonly em: EntityManager };

export function placeOfMeeting(meeting: Meeting | undefined) {
  if (meeting === undefined) return undefined;
  return { centreId: meeting.centreId, areaCode: meeting.areaCode };
}

/** Who acts on the meeting, or why not. */
export async function actOnMeeting(
  asked: Asked,
  meetingId: string,
  permission: Permission,
): Promise<{ act: Act; meeting: Meeting } | Refused> {
  const meeting = await findRow(asked.em, Meeting, { id: meetingId });
  const act = actAt(asked, permission, { place: placeOfMeeting(meeting), see: 'see-meeting' });
  if ('refused' in act) return act;
  if (meeting === undefined) throw new Error('Allowed on no meeting');
  return { act, meeting };
}

/** As `actOnMeeting`, for an item that stands on the agenda of this very meeting. */
export async function actOnItem(
  asked: Asked,
  params: { readonly meetingId: string; readonly itemId: string },
  permission: Permission,
): Promise<{ act: Act; meeting: Meeting } | Refused> {
  const { meetingId, itemId } = params;
  const item = await findRow(asked.em, AgendaItem, { id: itemId, meetingId });
  if (item === undefined) return { refused: 'not-found' };
  return actOnMeeting(asked, meetingId, permission);
}
