import type { Database } from '#database/orm';
import type { ProcessActivities } from '#workflows/activities';
import { aftercareActivities } from './aftercare.ts';
import { caseActivities } from './cases.ts';
import { dutyActivities } from './duties.ts';
import { loanActivities } from './loans.ts';
import { meetingActivities } from './meetings.ts';
import { supportActivities } from './support.ts';
import { taskActivities } from './tasks.ts';

/**
 * The rows as the processes move them: each activity is one transaction around one function of the
 * database, which is idempotent. What fails is retried for ever, unless it can never succeed.
 */
export function createProcessActivities({ database }: { database: Database }): ProcessActivities {
  return {
    ...taskActivities(database),
    ...caseActivities(database),
    ...meetingActivities(database),
    ...loanActivities(database),
    ...supportActivities(database),
    ...aftercareActivities(database),
    ...dutyActivities(database),
  } satisfies ProcessActivities;
}
