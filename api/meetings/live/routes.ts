/** Following a meeting while it sits (decision 0035). */

import { MeetingPulse, ProjectorView, PulseQuery } from '#contracts/meeting-live';
import { findMeetingRow } from '#database/meetings/list-meetings';
import { Meeting } from '#database/meetings/meeting-entities';
import { readPulse } from '#database/meetings/pulse';
import { findRow } from '#database/rows';
import { mayAt } from '../../access/access.ts';
import { readRoute } from '../../routing/route.ts';
import { actOnMeeting, MeetingParams, placeOfMeeting } from '../meeting-access.ts';
import { readProjectorView } from './projector-view.ts';
import { waitForPulse } from './wait-for-pulse.ts';

const readMeetingPulse = readRoute({
  path: 'meetingPulse',
  summary: 'Waits until something in the room has changed, 20 seconds at most, and gives its pulse',
  params: MeetingParams,
  query: PulseQuery,
  answer: MeetingPulse,
  handle: async (asked) => {
    const { em, params, query } = asked;
    const place = placeOfMeeting(await findRow(em, Meeting, { id: params.meetingId }));
    if (place === undefined || !mayAt(asked, 'see-meeting', place)) return { refused: 'not-found' };
    const { meetingId } = params;
    const pulse = await waitForPulse(em, { meetingId, known: query.known });
    return pulse === undefined ? { refused: 'not-found' } : { answer: { pulse } };
  },
});

const readProjector = readRoute({
  path: 'meetingProjector',
  summary: 'What a projector shows to the whole room; for those who run the meeting',
  params: MeetingParams,
  answer: ProjectorView,
  handle: async (asked) => {
    const { em } = asked;
    const { meetingId } = asked.params;
    const allowed = await actOnMeeting(asked, meetingId, 'run-meeting');
    if ('refused' in allowed) return allowed;
    // The pulse first: what changes while the rest is read is news once more.
    const pulse = await readPulse(em, meetingId);
    const row = await findMeetingRow(em, meetingId);
    if (row === undefined || pulse === undefined) return { refused: 'not-found' };
    return { answer: await readProjectorView(em, { row, pulse }) };
  },
});

export const MEETING_LIVE_ROUTES = [readMeetingPulse, readProjector];
