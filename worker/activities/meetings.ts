import { lapseMeeting, moveMeeting } from '#database/meetings/move-meeting';
import type { Database } from '#database/orm';
import { inTransaction } from '#database/transaction';
import type { MeetingActivities } from '#workflows/activities';

export function meetingActivities(database: Database): MeetingActivities {
  return {
    moveMeeting: (move) => inTransaction(database, (em) => moveMeeting(em, move)),
    lapseMeeting: (lapse) => inTransaction(database, (em) => lapseMeeting(em, lapse)),
  };
}
