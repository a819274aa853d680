import type { EntityManager } from '@mikro-orm/postgresql';
import { Loan } from '../loans/loan-entities.ts';
import { Resolution } from '../meetings/meeting-entities.ts';
import { processIds } from '../outbox/process-ids.ts';
import { findLocked, findRow } from '../rows.ts';
import { lockOpenTasks } from '../tasks/open-tasks.ts';
import type { Task } from '../tasks/task.ts';

/**
 * Why a resolution cannot be undone now, in the order in which they are checked. A resolution that has
 * bound somebody is answered by a counter-decision of the committee instead.
 */
export type UndoableRefusal =
  | 'no-such-resolution'
  | 'resolution-refused-it'
  | 'only-a-counter-decision'
  | 'contract-binds-already'
  | 'reservation-has-ended'
  | 'contract-not-prepared-yet';

export interface Undoable {
  readonly resolution: Resolution;
  readonly loan: Loan;
  /** The household's task to sign, open and locked. */
  readonly signing: Task;
}

/** The loan of a resolution with its task to sign, locked in this order, while nobody has signed it. */
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
  const loan = await findLocked(em, Loan, { id: known.id });
  if (loan?.status === 'released') return { refused: 'reservation-has-ended' };
  if (loan?.status !== 'reserved') return { refused: 'contract-binds-already' };
  if (signing === undefined) return { refused: 'contract-not-prepared-yet' };
  return { resolution, loan, signing };
}
