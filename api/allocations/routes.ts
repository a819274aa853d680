/** Proposed allocations of an agenda: asked for by the committee, answered by the worker, read by who sees debts. */

import { AllocationAsked, AllocationList, AllocationView } from '#contracts/allocations';
import { Uuid } from '#contracts/primitives';
import { askAllocation } from '#database/allocation/ask-allocation';
import { listAllocations } from '#database/allocation/read-allocations';
import { Meeting } from '#database/meetings/meeting-entities';
import { findRow } from '#database/rows';
import { mayAt } from '../access/access.ts';
import { actOnMeeting, MeetingParams, placeOfMeeting } from '../meetings/meeting-access.ts';
import { commandRoute, readRoute } from '../routing/route.ts';
import { allocationRow, allocationView } from './allocation-view.ts';

const ask = commandRoute({
  path: 'allocationProposals',
  summary: 'Ask for a proposed allocation of the agenda; the answer comes within ten seconds',
  params: MeetingParams,
  answer: AllocationAsked,
  status: 201,
  handle: async (asked) => {
    const { meetingId } = asked.params;
    const allowed = await actOnMeeting(asked, meetingId, 'ask-for-allocation');
    if ('refused' in allowed) return allowed;
    const made = await askAllocation(asked.em, { meetingId }, allowed.act);
    return 'refused' in made ? made : { answer: made, place: allowed.meeting };
  },
});

const list = readRoute({
  path: 'allocationProposals',
  summary: 'Allocations proposed for the agenda of a meeting, newest first',
  params: MeetingParams,
  answer: AllocationList,
  handle: async (asked) => {
    const { em, params } = asked;
    const meeting = await findRow(em, Meeting, { id: params.meetingId });
    const place = placeOfMeeting(meeting);
    if (meeting === undefined || place === undefined) return { refused: 'not-found' };
    if (!mayAt(asked, 'see-debts', place)) return { refused: 'not-found' };
    const rows = await listAllocations(em, meeting.id);
    const isGoingOn = meeting.status === 'convened' || meeting.status === 'opened';
    const mayAsk =
      isGoingOn && mayAt(asked, 'ask-for-allocation', place) && rows.every(({ isOpen }) => !isOpen);
    return { answer: { centreId: meeting.centreId, rows: rows.map(allocationRow), mayAsk } };
  },
});

const read = readRoute({
  path: 'allocationProposal',
  summary: 'One proposed allocation with its reasons, worked out anew from what is stored',
  params: MeetingParams.extend({ proposalId: Uuid }),
  answer: AllocationView,
  handle: async (asked) => {
    const { em, params } = asked;
    const meeting = await findRow(em, Meeting, { id: params.meetingId });
    const place = placeOfMeeting(meeting);
    if (place === undefined || !mayAt(asked, 'see-debts', place)) return { refused: 'not-found' };
    const rows = await listAllocations(em, params.meetingId);
    const found = rows.find(({ question }) => question.id === params.proposalId);
    return found === undefined
      ? { refused: 'not-found' }
      : { answer: await allocationView(em, found) };
  },
});

export const ALLOCATION_ROUTES = [ask, list, read];
