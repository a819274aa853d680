import type { EntityManager } from '@mikro-orm/postgresql';
import { findRow, getRow } from '../rows.ts';
import { MeetingCall } from './call-entities.ts';
import type { Session } from './call-members.ts';
import { Meeting } from './meeting-entities.ts';

/**
 * What a printed notice says: that of the meeting tells its first call, also when it is printed after the
 * meeting was moved; each later call has a notice of its own.
 */
export async function getNoticeSession(
  em: EntityManager,
  subjectId: string,
): Promise<Session & { readonly meetingId: string }> {
  const call =
    (await findRow(em, MeetingCall, { id: subjectId })) ??
    (await findRow(em, MeetingCall, { meetingId: subjectId, round: 1 }));
  if (call !== undefined) return call;
  // Called before calls were kept.
  const meeting = await getRow(em, Meeting, { id: subjectId });
  return { ...meeting, meetingId: meeting.id };
}
