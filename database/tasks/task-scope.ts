/**
 * `findTaskSeat` of the domain as a condition of SQL, so that the pool shows exactly the tasks that
 * the server would let the actor do. A test compares the two on generated tasks and seats.
 */

import { AGENCY_OF_ROLE, isSeatedOn, type Role, type Seat } from '#domain/people/roles';
import type { Actor } from '#domain/tasks/task-acts';
import { TASK_KINDS, taskRule } from '#domain/tasks/task-kinds';
import { allOf, anyOf, reachSql, type SqlPart } from '../people/seat-scope.ts';

const COLUMNS = { centreId: 't.centre_id', areaCode: 't.area_code' };

/** True for the tasks (alias `t`) that one of the actor's seats in term may act on. */
export function taskScopeSql(actor: Actor, on: string): SqlPart {
  const seats = actor.seats.filter((seat) => isSeatedOn(seat, on));
  return anyOf(seats.map(seatPart));
}

/** Open, and a hold does not keep it away today. */
export function activeSql(on: string): SqlPart {
  return {
    sql: `t.status = 'open' and (t.hold_until_on is null or t.hold_until_on <= ?)`,
    params: [on],
  };
}

export function onHoldSql(on: string): SqlPart {
  return { sql: `t.status = 'open' and t.hold_until_on > ?`, params: [on] };
}

function seatPart(seat: Seat): SqlPart {
  const acts = anyOf([ownKinds(seat.role), escalatedKinds(seat.role)]);
  return acts.sql === 'false' ? acts : allOf([reachSql(COLUMNS, seat), acts]);
}

function ownKinds(role: Role): SqlPart {
  const kinds = kindSql(TASK_KINDS.filter((kind) => taskRule(kind).roles.includes(role)));
  if (!(role in AGENCY_OF_ROLE) || kinds.sql === 'false') return kinds;
  const agency = AGENCY_OF_ROLE[role as keyof typeof AGENCY_OF_ROLE];
  return allOf([kinds, { sql: '(t.agency is null or t.agency = ?)', params: [agency] }]);
}

function escalatedKinds(role: Role): SqlPart {
  const kinds = kindSql(TASK_KINDS.filter((kind) => taskRule(kind).escalateTo.includes(role)));
  if (kinds.sql === 'false') return kinds;
  return allOf([kinds, { sql: `t.escalation in ('escalated', 'handed-over')`, params: [] }]);
}

function kindSql(kinds: readonly string[]): SqlPart {
  if (kinds.length === 0) return { sql: 'false', params: [] };
  return { sql: `t.kind in (${kinds.map(() => '?').join(', ')})`, params: kinds };
}
