import { ApplicationFailure } from '@temporalio/common';
import { moveCase, readCasePolicy } from '#database/cases/move-case';
import type { Database } from '#database/orm';
import { inTransaction } from '#database/transaction';
import type { CaseActivities } from '#workflows/activities';

export function caseActivities(database: Database): CaseActivities {
  return {
    moveCase: async (move) => {
      const moved = await inTransaction(database, (em) => moveCase(em, move));
      if ('refused' in moved) {
        throw ApplicationFailure.nonRetryable(
          'Money is reserved or lent for the case',
          moved.refused,
        );
      }
    },
    readCasePolicy: (ask) => inTransaction(database, (em) => readCasePolicy(em, ask)),
  };
}
