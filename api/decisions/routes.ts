/** The frozen evidence of an item, readable for good by those who see meeting and debts. */

import { DecisionView } from '#contracts/decisions';
import { AgendaItem, Meeting } from '#database/meetings/meeting-entities';
import { findRow } from '#database/rows';
import { mayAt } from '../access/access.ts';
import { ItemParams, placeOfMeeting } from '../meetings/meeting-access.ts';
import { findMeetingView } from '../meetings/meeting-view.ts';
import { readRoute } from '../routing/route.ts';
import { findDecisionView } from './decision-view.ts';

const readDecision = readRoute({
  path: 'decision',
  summary:
    'What the members saw of an item, the rules of that day, and the whole decision worked out anew',
  params: ItemParams,
  answer: DecisionView,
  handle: async (asked) => {
    const { em, params } = asked;
    const { meetingId, itemId } = params;
    const place = placeOfMeeting(await findRow(em, Meeting, { id: meetingId }));
    if (place === undefined || !mayAt(asked, 'see-debts', place)) return { refused: 'not-found' };
    const item = await findRow(em, AgendaItem, { id: itemId, meetingId });
    const room = await findMeetingView(em, asked, meetingId);
    const shown = room?.items.find((one) => one.itemId === itemId);
    if (item === undefined || room === undefined || shown === undefined) {
      return { refused: 'not-found' };
    }
    const view = await findDecisionView(em, { item, shown, room });
    return view === undefined ? { refused: 'not-found' } : { answer: view };
  },
});

export const DECISION_ROUTES = [readDecision];
