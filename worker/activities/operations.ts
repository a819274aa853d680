import { log } from '@temporalio/activity';
import type { Client } from '@temporalio/client';
import type { Database } from '#database/orm';
import type { OperationsActivities } from '#workflows/activities';
import { compareAll } from '../reconcile/compare-all.ts';

/** Work for the house itself; what it finds goes to the log, by ids and codes only. */
export function createOperationsActivities(needs: {
  database: Database;
  client: Client;
}): OperationsActivities {
  return {
    reconcile: async ({ at }) => {
      const differences = await compareAll({ ...needs, at });
      for (const difference of differences) log.warn('difference', { ...difference });
      return { differences: differences.length };
    },
  };
}
