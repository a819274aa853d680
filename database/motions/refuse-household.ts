import type { EntityManager } from '@mikro-orm/postgresql';
import type { MotionKind } from '#domain/meetings/motion-kinds';
import type { TaskKind } from '#domain/tasks/task-kinds';
import { HouseholdCase } from '../cases/household-case.ts';
import { AgendaItem } from '../meetings/meeting-entities.ts';
import { processIds } from '../outbox/process-ids.ts';
import { findLocked, findRow, getLocked } from '../rows.ts';
import { Task } from '../tasks/task.ts';
import type { MotionRow } from './motion-entity.ts';
import type { MoveMotionRefusal } from './move-motions.ts';

/** The task of the household's path that a motion about it completes. */
export const TASK_OF_MOTION = {
  clearance: 'confirm-clearance',
  honours: 'honour-household',
} as const satisfies Record<string, TaskKind>;

export type HouseholdMotionKind = keyof typeof TASK_OF_MOTION;

/** Why a household's clearance or honour is not moved: nobody is asked for it. */
export async function refusalOfHousehold(
  em: EntityManager,
  ask: { readonly kind: HouseholdMotionKind; readonly caseId: string; readonly centreId: string },
): Promise<MoveMotionRefusal | undefined> {
  const { kind, caseId, centreId } = ask;
  // Two meetings convened at once wait here for each other.
  const household = await findLocked(em, HouseholdCase, { id: caseId, centreId });
  if (household === undefined) return 'case-does-not-wait-for-it';
  const processId = processIds.ofCase(caseId);
  const task = await findRow(em, Task, { processId, kind: TASK_OF_MOTION[kind], status: 'open' });
  return task === undefined ? 'case-does-not-wait-for-it' : undefined;
}

function isOnceACase(kind: MotionKind): boolean {
  return kind in TASK_OF_MOTION || kind === 'write-off';
}

/** Whether a household's matter stands on an open agenda, or on this one (`moved`), which it then joins. */
export async function isOnAgenda(
  em: EntityManager,
  { kind, caseId }: Pick<MotionRow, 'kind' | 'caseId'>,
  moved: Set<string>,
): Promise<boolean> {
  if (caseId === null || !isOnceACase(kind)) return false;
  const matter = `${kind}/${caseId}`;
  if (moved.has(matter)) return true;
  moved.add(matter);
  await getLocked(em, HouseholdCase, { id: caseId });
  const open = { caseId, kind, status: { $in: ['waiting', 'voting'] as const } };
  return (await findRow(em, AgendaItem, open)) !== undefined;
}
