/** Minutes: read on screen, corrected by the secretary until somebody has signed. */

import type { z } from 'zod';
import { CorrectMinutes, MinutesCorrected, MinutesView } from '#contracts/minutes';
import { contentHash } from '#database/content-hash';
import { Meeting } from '#database/meetings/meeting-entities';
import { correctMinutes } from '#database/minutes/correct-minutes';
import { findMinutes, type MinutesNow } from '#database/minutes/read-minutes';
import { findRow } from '#database/rows';
import { mayAt } from '../../access/access.ts';
import { commandRoute, readRoute } from '../../routing/route.ts';
import { actOnMeeting, MeetingParams, placeOfMeeting } from '../meeting-access.ts';

const readMinutes = readRoute({
  path: 'minutes',
  summary: 'The minutes of a meeting with their corrections, signatures and seal',
  params: MeetingParams,
  answer: MinutesView,
  handle: async (asked) => {
    const { em, params } = asked;
    const meeting = await findRow(em, Meeting, { id: params.meetingId });
    const place = placeOfMeeting(meeting);
    if (meeting === undefined || place === undefined) return { refused: 'not-found' };
    const isReader = mayAt(asked, 'see-meeting', place) && mayAt(asked, 'see-documents', place);
    if (!isReader) return { refused: 'not-found' };
    const minutes = await findMinutes(em, meeting.id);
    if (minutes === undefined) return { refused: 'not-found' };
    const mayWrite = mayAt(asked, 'correct-minutes', place);
    return { answer: minutesView(meeting, minutes, mayWrite) };
  },
});

function minutesView(
  { id, status }: Meeting,
  { record, corrections, signatures, seal }: MinutesNow,
  mayWrite: boolean,
): z.input<typeof MinutesView> {
  const { centre: _centre, isDemo: _isDemo, attendance, items, ...facts } = record;
  const hash = contentHash({ record, corrections, signatures });
  return {
    meetingId: id,
    status,
    record: { ...facts, attendance: [...attendance], items: items.map(itemView) },
    corrections: [...corrections],
    signatures: signatures.map((one) => ({ ...one, witnessNames: [...one.witnessNames] })),
    seal: seal === null ? null : { ...seal, isIntact: hash === seal.contentHash },
    mayCorrect: mayWrite && signatures.length === 0,
  };
}

function itemView(item: MinutesNow['record']['items'][number]) {
  const { recused, proxies, votes, ...facts } = item;
  return {
    ...facts,
    recused: [...recused],
    proxies: [...proxies],
    votes: votes.map((vote) => ({ ...vote, voters: [...vote.voters] })),
  };
}

const correct = commandRoute({
  path: 'minutesCorrections',
  summary: 'Correct the place of drafted minutes, or add, reword or strike out a remark',
  params: MeetingParams,
  body: CorrectMinutes,
  answer: MinutesCorrected,
  status: 201,
  handle: async (asked) => {
    const { meetingId } = asked.params;
    const allowed = await actOnMeeting(asked, meetingId, 'correct-minutes');
    if ('refused' in allowed) return allowed;
    const corrected = await correctMinutes(asked.em, { meetingId, ...asked.body }, allowed.act);
    return 'refused' in corrected ? corrected : { answer: corrected };
  },
});

export const MINUTES_ROUTES = [readMinutes, correct];
