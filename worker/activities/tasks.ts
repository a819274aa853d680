import type { Database } from '#database/orm';
import {
  escalateTask,
  holdTask,
  moveTaskDueDate,
  openTask,
  wakeTask,
  withdrawTask,
  withdrawTasks,
} from '#database/tasks/task-steps';
import { inTransaction } from '#database/transaction';
import type { TaskActivities } from '#workflows/activities';

export function taskActivities(database: Database): TaskActivities {
  return {
    openTask: (task) => inTransaction(database, (em) => openTask(em, task)),
    escalateTask: (step) => inTransaction(database, (em) => escalateTask(em, step)),
    holdTask: (hold) => inTransaction(database, (em) => holdTask(em, hold)),
    wakeTask: (wake) => inTransaction(database, (em) => wakeTask(em, wake)),
    moveTaskDueDate: (move) => inTransaction(database, (em) => moveTaskDueDate(em, move)),
    withdrawTask: (which) => inTransaction(database, (em) => withdrawTask(em, which)),
    withdrawTasks: (which) => inTransaction(database, (em) => withdrawTasks(em, which)),
  };
}
