/** A resolution about a household completes the tasks of its path by the writers of their own forms. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { HouseholdCase } from '../cases/household-case.ts';
import { ClearanceConfirmation } from '../clearance/clearance-confirmation.ts';
import { attemptOf, confirmClearance } from '../clearance/confirm-clearance.ts';
import { honourHousehold } from '../honours/honour-household.ts';
import { Vote } from '../meetings/meeting-entities.ts';
import { processIds } from '../outbox/process-ids.ts';
import { getLocked, listRows } from '../rows.ts';
import { finishTask } from '../tasks/finish-task.ts';
import { lockOpenTasks } from '../tasks/open-tasks.ts';
import type { Task } from '../tasks/task.ts';
import { TASK_OF_MOTION, type HouseholdMotionKind } from './refuse-household.ts';

/** In the order in which they are checked. */
export type HouseholdEffectRefusal =
  | 'case-does-not-wait-for-it'
  | 'too-few-to-confirm'
  | 'debt-not-nil'
  | 'honoured-already';

type Refused = { readonly refused: HouseholdEffectRefusal };

/**
 * Every member asked to confirm is one who voted yes, with their own word (`clearance-confirmations` of the
 * by-law); whoever has confirmed by the form already is not counted twice.
 */
export async function completeClearance(
  em: EntityManager,
  { caseId, itemId }: { caseId: string; itemId: string },
  at: string,
): Promise<Refused | undefined> {
  const tasks = await lockTasks(em, 'clearance', caseId);
  if (tasks.length === 0) return { refused: 'case-does-not-wait-for-it' };
  const members = await membersForIt(em, { caseId, itemId });
  if (members.length < tasks.length) return { refused: 'too-few-to-confirm' };
  for (const [index, task] of tasks.entries()) {
    const actor = members[index];
    if (actor === undefined) throw new Error('Fewer members than tasks');
    const act = { ...actor, at };
    const word = { caseId, taskId: task.id, isConfirmed: true, reason: null };
    const said = await confirmClearance(em, word, act);
    if ('refused' in said) {
      if (said.refused === 'debt-not-nil') return { refused: said.refused };
      throw new Error(`A confirmation that was looked at is refused: ${said.refused}`);
    }
    await finishTask(em, task, { outcome: 'confirmed', reason: null, actor, at });
  }
  return undefined;
}

/** The next certificate of the centre, as the form gives it. */
export async function completeHonour(
  em: EntityManager,
  plan: { caseId: string; ceremonyOn: string; mayBeNamed: boolean },
  act: Act,
): Promise<Refused | undefined> {
  const [task] = await lockTasks(em, 'honours', plan.caseId);
  if (task === undefined) return { refused: 'case-does-not-wait-for-it' };
  const honoured = await honourHousehold(em, plan, act);
  if ('refused' in honoured) {
    if (honoured.refused !== 'no-such-case') return { refused: honoured.refused };
    throw new Error(`No case ${plan.caseId}`);
  }
  await finishTask(em, task, { outcome: 'honoured', reason: null, actor: act, at: act.at });
  return undefined;
}

function lockTasks(em: EntityManager, kind: HouseholdMotionKind, caseId: string): Promise<Task[]> {
  const processes = [processIds.ofCase(caseId)];
  return lockOpenTasks(em, { processIds: processes, kind: TASK_OF_MOTION[kind] });
}

/** Who voted yes and has not confirmed since the household was last asked, in the order of the votes. */
async function membersForIt(
  em: EntityManager,
  { caseId, itemId }: { caseId: string; itemId: string },
): Promise<{ userId: string; seatId: string }[]> {
  const household = await getLocked(em, HouseholdCase, { id: caseId });
  const attempt = await attemptOf(em, household);
  const given = await listRows(em, ClearanceConfirmation, {
    where: { caseId, attempt },
    orderBy: { id: 'asc' },
  });
  const spoken = new Set(given.map(({ userId }) => userId));
  const votes = await listRows(em, Vote, {
    where: { itemId, choice: 'approve' },
    orderBy: { castAt: 'asc', id: 'asc' },
  });
  return votes
    .filter(({ userId }) => !spoken.has(userId))
    .map(({ userId, seatId }) => ({ userId, seatId }));
}
