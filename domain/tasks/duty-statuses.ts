/**
 * How a duty stands: dated work that belongs to no household's path. It waits for its day, its task is
 * open, and it is over when the task is answered (`done`) or nobody needs it any more (`ended`).
 */

export const DUTY_STATUSES = ['waiting', 'open', 'done', 'ended'] as const;

export type DutyStatus = (typeof DUTY_STATUSES)[number];

/** Whether somebody still has to do it, today or on its day. */
export function isDutyAlive(status: DutyStatus): status is 'waiting' | 'open' {
  return status === 'waiting' || status === 'open';
}
