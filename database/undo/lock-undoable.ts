import type { EntityManager } from '@mikro-orm/postgresql';
import { Loan } from '../loans/loan-entities.ts';
import { Resolution } from '../meetings/meeting-entities.ts';
import { processIds } from '../outbox/process-ids.ts';
import { findLocked, findRow } from '../rows.ts';
import { lockOpenTasks } from '../tasks/open-tasks.ts';
import type { Task } from '../tasks/task.ts';

/**
 * Why a resolution cannot be undone now, in the order in which they are checked. One whose money has left,
 * or that took effect when it was passed, is answered by a counter-decision of the committee instead.
 */
export type UndoableRefusal =
  | 'no-such-resolution'
  | 'resolution-refused-it'
  | 'only-a-counter-decision'
  | 'money-has-left'
  | 'reservation-has-ended'
  | 'contract-not-prepared-yet';

export interface Undoable {
  readonly resolution: Resolution;
  readonly loan: Loan;
  /** What its process waits for, open and locked: the household's signature, or the paying of the creditors. */
  readonly task: Task;
}

/**
 * The loan of a resolution with the task that its process waits for, locked in this order, while none of its
 * money has left. Who signs or pays out locks the task first too, so that one of them wins.
 */
export async function lockUndoable(
  em: EntityManager,
  resolutionId: string,
): Promise<Undoable | { refused: UndoableRefusal }> {
  const resolution = await findRow(em, Resolution, { id: resolutionId });
  if (resolution === undefined) return { refused: 'no-such-resolution' };
  if (resolution.outcome === 'refused') return { refused: 'resolution-refused-it' };
  const known = await findRow(em, Loan, { resolutionId });
  // A motion, and a change of a contract that runs, took effect when they were resolved.
  if (known === undefined) return { refused: 'only-a-counter-decision' };
  const processes = [processIds.ofLoan(known.id)];
  const [signing] = await lockOpenTasks(em, { processIds: processes, kind: 'sign-contract' });
  const [paying] = await lockOpenTasks(em, { processIds: processes, kind: 'pay-creditors' });
  const loan = await findLocked(em, Loan, { id: known.id });
  if (loan?.status === 'released') return { refused: 'reservation-has-ended' };
  if (loan?.status !== 'reserved' && loan?.status !== 'signed')
    return { refused: 'money-has-left' };
  const task = loan.status === 'reserved' ? signing : paying;
  if (task === undefined) return { refused: 'contract-not-prepared-yet' };
  return { resolution, loan, task };
}
