/**
 * Opening, moving and ending a duty: each writes the row, the trail and the news for its process in the
 * caller's transaction. A duty is found by what it is about, and there is one alive of a kind for it.
 */

import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Agency } from '#domain/people/roles';
import type { DutyKind } from '#domain/tasks/task-kinds';
import { startProcess, tellProcess } from '../outbox/tell.ts';
import { placeOf, type RowPlace } from '../places/place.ts';
import { findLocked, listRows } from '../rows.ts';
import { addressOf, note, type DutyAct } from './duty-trail.ts';
import { Duty } from './duty.ts';

/** What a duty is about. */
export interface DutyRef {
  readonly kind: DutyKind;
  readonly subjectId: string;
  /** Tells apart several duties of one kind about one thing. */
  readonly subjectNumber?: number;
}

/** When its task opens and is due: ISO dates in Bangkok. */
export interface DutyDays {
  /** Today or before opens it at once. */
  readonly opensOn: string;
  /** Left out: the days of the task's own table, counted from the day it opens. */
  readonly dueOn?: string;
}

export interface DutyPlan extends DutyRef, DutyDays {
  readonly place: RowPlace;
  readonly caseId?: string | null;
  readonly agency?: Agency;
}

/** Opens a duty. One that is alive for the same thing already is moved to the given days instead. */
export async function openDuty(em: EntityManager, plan: DutyPlan, act: DutyAct): Promise<string> {
  const alive = await lockDuty(em, plan);
  if (alive !== undefined) {
    await changeDays(em, alive, { days: plan, act });
    return alive.id;
  }
  const { kind, subjectId, opensOn } = plan;
  const dutyId = randomUUID();
  const about = {
    ...placeOf(plan.place),
    caseId: plan.caseId ?? null,
    kind,
    subjectId,
    subjectNumber: plan.subjectNumber ?? null,
    agency: plan.agency ?? null,
    opensOn,
    dueOn: plan.dueOn ?? null,
  };
  const duty = { id: dutyId, ...about, status: 'waiting', openedAt: act.at } as const;
  await em.insert(Duty, duty);
  await note(em, duty, { action: 'duty-opened', act, detail: { opensOn } });
  await startProcess(em, { ...addressOf(duty), input: { dutyId, ...about } });
  return dutyId;
}

/** Gives the duty another day; an open task is withdrawn when that lies ahead. False without a duty. */
export async function moveDuty(
  em: EntityManager,
  { days, ...ref }: DutyRef & { readonly days: DutyDays },
  act: DutyAct,
): Promise<boolean> {
  const alive = await lockDuty(em, ref);
  if (alive === undefined) return false;
  await changeDays(em, alive, { days, act });
  return true;
}

/** Ends a duty that nobody needs any more; its task is withdrawn. False when there is none alive. */
export async function endDuty(em: EntityManager, ref: DutyRef, act: DutyAct): Promise<boolean> {
  const alive = await lockDuty(em, ref);
  if (alive === undefined) return false;
  await end(em, alive, act);
  return true;
}

/** Ends every duty of a centre that does not go on. */
export async function endDutiesOfCentre(
  em: EntityManager,
  centreId: string,
  act: DutyAct,
): Promise<void> {
  const alive = await listRows(em, Duty, {
    where: { centreId, status: { $in: ['waiting', 'open'] } },
    orderBy: { id: 'asc' },
  });
  for (const duty of alive) await end(em, duty, act);
}

async function end(em: EntityManager, duty: Duty, act: DutyAct): Promise<void> {
  const version = duty.version + 1;
  const closed = { status: 'ended', closedAt: act.at, version } as const;
  await em.nativeUpdate(Duty, { id: duty.id }, closed);
  await note(em, duty, { action: 'duty-ended', act, detail: {} });
  await tellProcess(em, { ...addressOf(duty), fact: { type: 'duty-ended' } });
}

async function changeDays(
  em: EntityManager,
  duty: Duty,
  { days, act }: { days: DutyDays; act: DutyAct },
): Promise<void> {
  const { opensOn, dueOn = null } = days;
  if (duty.opensOn === opensOn && duty.dueOn === dueOn) return;
  await em.nativeUpdate(Duty, { id: duty.id }, { opensOn, dueOn, version: duty.version + 1 });
  await note(em, duty, { action: 'duty-moved', act, detail: { from: duty.opensOn, opensOn } });
  await tellProcess(em, { ...addressOf(duty), fact: { type: 'duty-moved', opensOn, dueOn } });
}

/** The duty that is alive, locked. Two who open the same duty at once wait for each other here. */
async function lockDuty(em: EntityManager, ref: DutyRef): Promise<Duty | undefined> {
  const { kind, subjectId, subjectNumber = null } = ref;
  const key = `${kind} ${subjectId} ${subjectNumber ?? ''}`;
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 1))', [key]);
  return findLocked(em, Duty, {
    kind,
    subjectId,
    subjectNumber,
    status: { $in: ['waiting', 'open'] },
  });
}
