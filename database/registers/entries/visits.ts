/** R12: visits to the field, and what came of the things to follow up. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../../act.ts';
import { HouseholdCase } from '../../cases/household-case.ts';
import { Centre } from '../../places/centre.ts';
import { placeOf } from '../../places/place.ts';
import { findLocked, findRow, getRow } from '../../rows.ts';
import { FieldVisit, VisitFollowUp } from './entry-entities.ts';
import { isStruck, noteOnEntry, writeEntry, type OwnColumns } from './on-register.ts';

export interface VisitPlan {
  readonly centreId: string;
  /** The case of the household that was visited; null for a visit to the centre itself. */
  readonly caseId: string | null;
  readonly visitedOn: string;
  /** Names with rank or seat, as the visit report has them. */
  readonly visitors: string;
  readonly purpose: string;
  readonly findings: string;
  readonly followUp: string | null;
  readonly followUpBy: string | null;
}

/** In the order in which they are checked. */
export type VisitRefusal = 'case-not-of-centre' | 'follow-up-half-told' | 'follow-up-before-visit';

export async function recordVisit(
  em: EntityManager,
  plan: VisitPlan,
  act: Act,
): Promise<{ id: string } | { refused: VisitRefusal }> {
  const { centreId, caseId, followUp, followUpBy } = plan;
  if (caseId !== null && !(await findRow(em, HouseholdCase, { id: caseId, centreId }))) {
    return { refused: 'case-not-of-centre' };
  }
  if ((followUp === null) !== (followUpBy === null)) return { refused: 'follow-up-half-told' };
  if (followUpBy !== null && followUpBy < plan.visitedOn) {
    return { refused: 'follow-up-before-visit' };
  }
  const { areaCode } = await getRow(em, Centre, { id: centreId });
  const write = (own: OwnColumns) => em.insert(FieldVisit, { ...plan, ...own });
  return writeEntry(em, { kind: 'field-visit', place: { centreId, areaCode }, caseId, write }, act);
}

export interface FollowUpPlan {
  readonly centreId: string;
  readonly visitId: string;
  readonly doneOn: string;
  readonly result: string;
}

/** In the order in which they are checked. */
export type FollowUpRefusal =
  | 'visit-not-of-centre'
  | 'nothing-to-follow-up'
  | 'followed-up-already'
  | 'follow-up-before-visit';

export async function recordFollowUp(
  em: EntityManager,
  plan: FollowUpPlan,
  act: Act,
): Promise<{ id: string } | { refused: FollowUpRefusal }> {
  const { visitId, centreId, doneOn } = plan;
  const visit = await findLocked(em, FieldVisit, { id: visitId, centreId });
  if (visit === undefined || (await isStruck(em, visitId))) {
    return { refused: 'visit-not-of-centre' };
  }
  if (visit.followUp === null) return { refused: 'nothing-to-follow-up' };
  if ((await findRow(em, VisitFollowUp, { visitId })) !== undefined) {
    return { refused: 'followed-up-already' };
  }
  if (doneOn < visit.visitedOn) return { refused: 'follow-up-before-visit' };
  const own = { ...placeOf(visit), bySeatId: act.seatId, recordedAt: act.at };
  await em.insert(VisitFollowUp, { ...plan, ...own });
  const { caseId } = visit;
  const action = 'register-entry-written';
  await noteOnEntry(em, { action, id: visitId, kind: 'follow-up', place: visit, caseId }, act);
  return { id: visitId };
}
