/** A meeting is called: its number, its agenda, its process; the cases on it no longer wait for one. */

import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Motion } from '#domain/meetings/motion-kinds';
import { buddhistYearOf, dayOf, type Act } from '../act.ts';
import { ApprovalStep } from '../approvals/approval-step.ts';
import { Proposal } from '../assessment/proposal.ts';
import { record } from '../audit/record.ts';
import { HouseholdCase } from '../cases/household-case.ts';
import { readPoliciesOn } from '../centres/policies.ts';
import type { LoanChange } from '../loan-changes/loan-change.ts';
import {
  itemKindOf,
  takeToMeeting,
  type TakeChangeRefusal,
} from '../loan-changes/take-to-meeting.ts';
import type { MotionRow } from '../motions/motion-entity.ts';
import { moveMotions, type MoveMotionRefusal } from '../motions/move-motions.ts';
import { nextNumber } from '../numbers/next.ts';
import { processIds } from '../outbox/process-ids.ts';
import { startProcess } from '../outbox/tell.ts';
import { Centre } from '../places/centre.ts';
import type { RowPlace } from '../places/place.ts';
import { findRow, listRows } from '../rows.ts';
import { finishTask } from '../tasks/finish-task.ts';
import { lockOpenTasks } from '../tasks/open-tasks.ts';
import { callMembers } from './call-members.ts';
import { AgendaItem, Meeting } from './meeting-entities.ts';

export interface MeetingPlan {
  readonly centreId: string;
  readonly plannedOn: string;
  /** `HH:MM` in Bangkok. */
  readonly plannedTime: string;
  readonly place: string;
  /** In the order of the agenda. */
  readonly caseIds: readonly string[];
  /** Requests about contracts that run; after the cases, in this order. */
  readonly changeIds?: readonly string[];
  /** Matters to be decided yes or no; they come last, those put off before first. */
  readonly motions?: readonly Motion[];
  readonly motionIds?: readonly string[];
}

/** In the order in which they are checked. */
export type ConveneRefusal =
  | 'no-such-centre'
  | 'centre-not-active'
  | 'planned-in-the-past'
  | 'no-items'
  | 'case-named-twice'
  | 'case-not-proposed'
  | 'case-on-another-agenda'
  | 'case-waits-for-approval'
  | TakeChangeRefusal
  | MoveMotionRefusal;

/**
 * Convenes a meeting about cases in status proposed, contracts that run and motions. Each stands on one
 * open agenda at most.
 */
export async function conveneMeeting(
  em: EntityManager,
  plan: MeetingPlan,
  act: Act,
): Promise<
  | { meetingId: string; itemIds: string[] }
  | { refused: ConveneRefusal; caseId?: string; at?: number }
> {
  const centre = await findRow(em, Centre, { id: plan.centreId });
  if (centre === undefined) return { refused: 'no-such-centre' };
  if (centre.state !== 'active') return { refused: 'centre-not-active' };
  if (plan.plannedOn < dayOf(act.at)) return { refused: 'planned-in-the-past' };
  const { changeIds = [], motions = [], motionIds = [] } = plan;
  if (countItems(plan) === 0) return { refused: 'no-items' };
  if (new Set(plan.caseIds).size < plan.caseIds.length) return { refused: 'case-named-twice' };
  const processes = plan.caseIds.map((caseId) => processIds.ofCase(caseId));
  const waiting = await lockOpenTasks(em, { processIds: processes, kind: 'put-on-agenda' });
  const proposals = await takeProposals(em, plan);
  if ('refused' in proposals) return proposals;
  const changes = await takeToMeeting(em, { centreId: centre.id, changeIds });
  if ('refused' in changes) return changes;
  const place = { centreId: centre.id, areaCode: centre.areaCode };
  const moved = await moveMotions(em, { ...plan, motions, motionIds, place }, act);
  if ('refused' in moved) return moved;

  const meetingId = await insertMeeting(em, { plan, place, act, isDemo: centre.isDemo });
  const itemIds = await insertItems(em, { meetingId, place, proposals, changes, motions: moved });
  const meeting = { id: meetingId, ...place };
  await callMembers(em, { meeting, session: plan, round: 1, reason: null }, act);
  await startProcess(em, {
    processId: processIds.ofMeeting(meetingId),
    processKind: 'committee-meeting',
    place,
    input: { meetingId, ...place, itemIds, plannedOn: plan.plannedOn },
  });
  for (const task of waiting) {
    await finishTask(em, task, { outcome: 'on-agenda', reason: null, actor: act, at: act.at });
  }
  return { meetingId, itemIds };
}

function countItems({ caseIds, changeIds, motions, motionIds }: MeetingPlan): number {
  return [caseIds, changeIds, motions, motionIds].reduce((sum, one) => sum + (one ?? []).length, 0);
}

/** The newest proposal of each case, in the order of the agenda, with the cases locked. */
async function takeProposals(
  em: EntityManager,
  { centreId, caseIds }: MeetingPlan,
): Promise<Proposal[] | { refused: ConveneRefusal; caseId: string }> {
  if (caseIds.length === 0) return [];
  const marks = caseIds.map(() => '?').join(', ');
  await em.execute(`select 1 from household_case where id in (${marks}) order by id for update`, [
    ...caseIds,
  ]);
  const where = { id: { $in: [...caseIds] }, centreId, status: 'proposed' as const };
  const cases = await listRows(em, HouseholdCase, { where, orderBy: { id: 'asc' } });
  const proposals: Proposal[] = [];
  for (const caseId of caseIds) {
    const [newest] = await listRows(em, Proposal, {
      where: { caseId },
      orderBy: { number: 'desc' },
    });
    const isProposed = cases.some((one) => one.id === caseId);
    if (!isProposed || newest === undefined) return { refused: 'case-not-proposed', caseId };
    const elsewhere = await findRow(em, AgendaItem, {
      caseId,
      status: { $in: ['waiting', 'voting'] },
    });
    if (elsewhere !== undefined) return { refused: 'case-on-another-agenda', caseId };
    const asked = await findRow(em, ApprovalStep, { caseId, status: 'open' });
    if (asked !== undefined) return { refused: 'case-waits-for-approval', caseId };
    proposals.push(newest);
  }
  return proposals;
}

async function insertItems(
  em: EntityManager,
  agenda: {
    meetingId: string;
    place: RowPlace;
    proposals: readonly Proposal[];
    changes: readonly LoanChange[];
    motions: readonly MotionRow[];
  },
): Promise<string[]> {
  const { meetingId, place, proposals, changes, motions } = agenda;
  const subjects = [
    ...proposals.map(({ caseId, id }) => ({
      kind: 'lending' as const,
      caseId,
      proposalId: id,
      loanChangeId: null,
      motionId: null,
    })),
    ...changes.map((change) => ({
      kind: itemKindOf(change),
      caseId: change.caseId,
      proposalId: null,
      loanChangeId: change.id,
      motionId: null,
    })),
    ...motions.map(({ id, kind, caseId }) => ({
      kind,
      caseId,
      proposalId: null,
      loanChangeId: null,
      motionId: id,
    })),
  ];
  const items = subjects.map((subject, index) => ({
    id: randomUUID(),
    meetingId,
    ...subject,
    ...place,
    position: index + 1,
    status: 'waiting' as const,
    evidence: null,
    evidenceHash: null,
    votingOpenedAt: null,
    settledAt: null,
    version: 1,
  }));
  await em.insertMany(AgendaItem, items);
  return items.map((item) => item.id);
}

async function insertMeeting(
  em: EntityManager,
  { plan, place, act, isDemo }: { plan: MeetingPlan; place: RowPlace; act: Act; isDemo: boolean },
): Promise<string> {
  const id = randomUUID();
  const yearBe = buddhistYearOf(plan.plannedOn);
  const number = await nextNumber(em, { series: 'meeting', yearBe, place });
  const rule = await readPoliciesOn(em, { centreId: place.centreId, on: plan.plannedOn });
  await em.insert(Meeting, {
    id,
    ...place,
    number,
    yearBe,
    status: 'convened',
    plannedOn: plan.plannedOn,
    plannedTime: plan.plannedTime,
    place: plan.place,
    quorumBasisPoints: rule['quorum-basis-points'],
    majorityBasisPoints: rule['majority-basis-points'],
    chairHasCastingVote: rule['chair-has-casting-vote'] === 1,
    isDemo,
    createdAt: act.at,
  });
  await record(em, {
    action: 'meeting-convened',
    at: act.at,
    actor: act,
    place,
    subject: { kind: 'meeting', id },
    processId: processIds.ofMeeting(id),
    detail: { number, yearBe, plannedOn: plan.plannedOn, items: countItems(plan) },
  });
  return id;
}
