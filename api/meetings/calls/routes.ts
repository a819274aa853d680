/** Messages to the members of a committee, and moving a meeting that was called. */

import { MeetingMessages, MeetingMoved, MessageRead, MoveMeeting } from '#contracts/meeting-calls';
import { listUnreadMessages, readMessages, type MessageRow } from '#database/meetings/messages';
import { moveSession, type MoveSessionRefusal } from '#database/meetings/move-session';
import { refuseForm, type PlacesOf } from '../../problems/at-field.ts';
import { commandRoute, readRoute } from '../../routing/route.ts';
import { actOnMeeting, MeetingParams } from '../meeting-access.ts';

const readOwnMessages = readRoute({
  path: 'meetingMessages',
  summary: 'Meetings one is called to and has not read of yet',
  answer: MeetingMessages,
  handle: async ({ em, caller, today }) => {
    const rows = await listUnreadMessages(em, { userId: caller.userId, on: today });
    return { answer: { rows: rows.map(messageView) } };
  },
});

const markRead = commandRoute({
  path: 'meetingMessageRead',
  summary: 'The member has read what they were told of a meeting',
  params: MeetingParams,
  answer: MessageRead,
  handle: async (asked) => {
    const { meetingId } = asked.params;
    const allowed = await actOnMeeting(asked, meetingId, 'vote');
    if ('refused' in allowed) return allowed;
    await readMessages(asked.em, allowed.meeting, allowed.act);
    return { answer: { meetingId } };
  },
});

const MOVE_PLACES: PlacesOf<MoveSessionRefusal> = {
  'no-such-meeting': null,
  'meeting-not-convened': null,
  'meeting-is-being-called': null,
  'planned-in-the-past': 'plannedOn',
  'session-stays-the-same': null,
  'too-late-to-move': null,
};

const move = commandRoute({
  path: 'moveMeeting',
  summary: 'Another day, hour or place for a meeting that was called; every member is told anew',
  params: MeetingParams,
  body: MoveMeeting,
  answer: MeetingMoved,
  handle: async (asked) => {
    const { meetingId } = asked.params;
    const allowed = await actOnMeeting(asked, meetingId, 'convene-meeting');
    if ('refused' in allowed) return allowed;
    const { reason, ...session } = asked.body;
    const moved = await moveSession(asked.em, { meetingId, session, reason }, allowed.act);
    if ('refused' in moved) return refuseForm(MOVE_PLACES, moved.refused);
    return { answer: { meetingId, round: moved.round } };
  },
});

function messageView(row: MessageRow) {
  return {
    meetingId: row.meetingId,
    meetingNumber: `${row.number}/${row.yearBe}`,
    centreName: { th: row.centreNameTh, en: row.centreNameEn },
    plannedOn: row.plannedOn,
    plannedTime: row.plannedTime,
    place: row.place,
    isChange: row.round > 1,
    reason: row.reason,
    agenda: row.agenda.map(({ position, kind, title, number, yearBe }) => ({
      position,
      kind,
      title,
      caseNumber: number === null ? null : `${number}/${yearBe}`,
    })),
  };
}

export const MEETING_CALL_ROUTES = [readOwnMessages, markRead, move];
