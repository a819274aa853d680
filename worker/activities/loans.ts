import {
  markArrears,
  readLoanPlan,
  readNextInstalment,
  releaseReservation,
} from '#database/loans/loan-plan';
import type { Database } from '#database/orm';
import { inTransaction } from '#database/transaction';
import type { LoanActivities } from '#workflows/activities';

export function loanActivities(database: Database): LoanActivities {
  return {
    readLoanPlan: (ask) => inTransaction(database, (em) => readLoanPlan(em, ask)),
    releaseReservation: (release) =>
      inTransaction(database, (em) => releaseReservation(em, release)),
    readNextInstalment: (ask) => inTransaction(database, (em) => readNextInstalment(em, ask)),
    markArrears: (mark) => inTransaction(database, (em) => markArrears(em, mark)),
  };
}
