import { standDuty } from '#database/duties/duty-steps';
import { keepDay } from '#database/duties/keep-day';
import type { Database } from '#database/orm';
import { inTransaction } from '#database/transaction';
import type { DutyActivities } from '#workflows/activities';

export function dutyActivities(database: Database): DutyActivities {
  return {
    standDuty: (stand) =>
      inTransaction(database, async (em) => {
        if (stand.to === 'open') await keepDay(em, stand);
        await standDuty(em, stand);
      }),
  };
}
