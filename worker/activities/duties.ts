import { standDuty } from '#database/duties/duty-steps';
import type { Database } from '#database/orm';
import { inTransaction } from '#database/transaction';
import type { DutyActivities } from '#workflows/activities';

export function dutyActivities(database: Database): DutyActivities {
  return { standDuty: (stand) => inTransaction(database, (em) => standDuty(em, stand)) };
}
