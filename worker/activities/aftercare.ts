import { readCheckDates } from '#database/aftercare/record-check';
import type { Database } from '#database/orm';
import { inTransaction } from '#database/transaction';
import type { AftercareActivities } from '#workflows/activities';

export function aftercareActivities(database: Database): AftercareActivities {
  return {
    readCheckDates: (ask) => inTransaction(database, (em) => readCheckDates(em, ask)),
  };
}
