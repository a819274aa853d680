/** Which sheets an order of the page means, once it is known to be this centre's to print. */

import type { PrintSheets } from '#contracts/paper';
import { Fund } from '#database/funds/fund';
import { Meeting } from '#database/meetings/meeting-entities';
import {
  blankSheets,
  sheetsOfCollection,
  sheetsOfMeeting,
  sheetsOfTask,
  sheetsOfVisits,
} from '#database/paper/choose-sheets';
import type { OrderedSheet } from '#database/paper/print-sheets';
import { findRow } from '#database/rows';
import type { CommandAsked, Refused } from '../routing/route.ts';
import { findVisibleTask } from '../tasks/find-visible-task.ts';

type Asked = CommandAsked<{ readonly centreId: string }, PrintSheets>;

/** The sheets in the order of the PDF; what is of another centre does not exist here. */
export async function sheetsOf(asked: Asked): Promise<readonly OrderedSheet[] | Refused> {
  const { em, body, params } = asked;
  const { centreId } = params;
  switch (body.what) {
    case 'blank':
      return blankSheets(body.kind, body.count);
    case 'task': {
      const task = await findVisibleTask(asked, body.taskId);
      return task?.centreId === centreId ? sheetsOfTask(task) : { refused: 'not-found' };
    }
    case 'meeting': {
      const meeting = await findRow(em, Meeting, { id: body.meetingId, centreId });
      return meeting === undefined ? { refused: 'not-found' } : sheetsOfMeeting(em, meeting.id);
    }
    case 'collection': {
      const fund = await findRow(em, Fund, { id: body.fundId, centreId });
      if (fund === undefined) return { refused: 'not-found' };
      return [{ kind: 'collection', fundId: fund.id, collectOn: body.collectOn }];
    }
    case 'round': {
      const of = { centreId, until: body.until };
      return [...(await sheetsOfCollection(em, of)), ...(await sheetsOfVisits(em, of))];
    }
  }
}
