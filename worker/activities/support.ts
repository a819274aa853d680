import type { Database } from '#database/orm';
import { moveSupport, readSupport } from '#database/support/move-support';
import { inTransaction } from '#database/transaction';
import type { SupportActivities } from '#workflows/activities';

export function supportActivities(database: Database): SupportActivities {
  return {
    readSupport: (ask) => inTransaction(database, (em) => readSupport(em, ask)),
    moveSupport: (move) => inTransaction(database, (em) => moveSupport(em, move)),
  };
}
