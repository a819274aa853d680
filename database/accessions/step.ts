import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import {
  refuseStep,
  type AccessionStatus,
  type AccessionStep,
  type DeclineReason,
  type StepRefusal,
} from '#domain/funds/accession';
import type { Act } from '../act.ts';
import { record } from '../audit/record.ts';
import { placeOf } from '../places/place.ts';
import { findLocked } from '../rows.ts';
import { Accession, AccessionMove } from './accession-entities.ts';
import { keepAsking } from './keep-asking.ts';

interface Move {
  readonly to: AccessionStatus;
  readonly movedOn: string;
  readonly reason: DeclineReason | null;
  readonly note: string | null;
  readonly nextTryOn: string | null;
}

/** A step as a person writes it down; reason and next try are those of a group that declines. */
export interface StepPlan extends Move {
  readonly accessionId: string;
  readonly to: AccessionStep;
}

/** In the order in which they are checked. */
export type TakeStepRefusal = 'no-such-group' | StepRefusal | 'reason-missing';

/** Takes one step of the way under the lock of the group. */
export async function takeStep(
  em: EntityManager,
  plan: StepPlan,
  act: Act,
): Promise<{ taken: true } | { refused: TakeStepRefusal }> {
  const group = await findLocked(em, Accession, { id: plan.accessionId });
  if (group === undefined) return { refused: 'no-such-group' };
  const refused = refuseStep(group, plan);
  if (refused !== undefined) return { refused };
  const isDecline = plan.to === 'declined';
  if (isDecline && plan.reason === null) return { refused: 'reason-missing' };
  const { to, movedOn, note } = plan;
  const reason = isDecline ? plan.reason : null;
  const nextTryOn = isDecline ? plan.nextTryOn : null;
  await writeMove(em, group, { move: { to, movedOn, reason, note, nextTryOn }, act });
  return { taken: true };
}

/** Writes a step that has been found right; the caller holds the lock of the group. */
export async function writeMove(
  em: EntityManager,
  group: Accession,
  { move, act }: { move: Move; act: Act },
): Promise<void> {
  const { to, movedOn, reason, note, nextTryOn } = move;
  const version = group.version + 1;
  const now = { status: to, statusSince: movedOn, nextTryOn, version };
  await em.nativeUpdate(Accession, { id: group.id }, now);
  await em.insert(AccessionMove, {
    id: randomUUID(),
    accessionId: group.id,
    ...placeOf(group),
    number: await nextNumber(em, group.id),
    fromStatus: group.status,
    toStatus: to,
    movedOn,
    reason,
    note,
    nextTryOn,
    bySeatId: act.seatId,
    recordedAt: act.at,
  });
  await record(em, {
    action: 'accession-moved',
    at: act.at,
    actor: act,
    place: group,
    subject: { kind: 'accession', id: group.id },
    detail: { from: group.status, to, movedOn, reason, nextTryOn },
  });
  await keepAsking(em, { ...group, status: to, statusSince: movedOn, nextTryOn }, act);
}

async function nextNumber(em: EntityManager, accessionId: string): Promise<number> {
  return (await em.count(AccessionMove, { accessionId })) + 1;
}
