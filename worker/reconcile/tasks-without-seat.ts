/** Every open task needs somebody who may act on it: a seat in term that reaches its place. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { bangkokDateOf } from '#domain/dates/bangkok';
import type { Seat } from '#domain/people/roles';
import { findTaskSeat } from '#domain/tasks/task-acts';
import type { TaskFacts } from '#domain/tasks/task-acts';
import type { Difference } from './difference.ts';

type OpenTask = Pick<TaskFacts, 'kind' | 'escalation' | 'agency'> & {
  readonly taskId: string;
  readonly centreId: string;
  readonly areaCode: string;
};

/** Tasks that nobody may do on the day of `at` (ISO instant). */
export async function findTasksWithoutSeat(em: EntityManager, at: string): Promise<Difference[]> {
  const on = bangkokDateOf(Date.parse(at));
  const seats = await em.execute<Seat[]>(
    `select id as "seatId", role, centre_id as "centreId", area_code as "areaCode",
            household_id as "householdId", from_on::text as "fromOn", until_on::text as "untilOn"
       from seat where role <> 'household' and from_on <= ? and (until_on is null or until_on >= ?)`,
    [on, on],
  );
  // One task stands for all of its kind at its place, so that the list stays short.
  const tasks = await em.execute<OpenTask[]>(
    `select distinct on (kind, escalation, agency, centre_id, area_code) id as "taskId", kind,
            escalation, agency, centre_id as "centreId", area_code as "areaCode"
       from task where status = 'open' order by kind, escalation, agency, centre_id, area_code, id`,
  );
  const actor = { userId: '', seats };
  return tasks
    .filter((task) => findTaskSeat(factsOf(task), actor, on) === undefined)
    .map((task) => ({ kind: 'task-without-seat', id: task.taskId, detail: task.kind }));
}

function factsOf({ kind, escalation, agency, centreId, areaCode }: OpenTask): TaskFacts {
  return {
    kind,
    escalation,
    agency,
    place: { centreId, areaCode },
    status: 'open',
    assigneeUserId: null,
    isOnHold: false,
  };
}
