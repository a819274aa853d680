import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { isFinal, mayMove, type CaseStatus } from '#domain/case/case-statuses';
import { dayOf } from '../act.ts';
import { actorOfSeat } from '../audit/actor-of-seat.ts';
import { record } from '../audit/record.ts';
import { readPoliciesOn } from '../centres/policies.ts';
import { Loan } from '../loans/loan-entities.ts';
import { endOffersOfCase } from '../negotiations/end-of-case.ts';
import { processIds } from '../outbox/process-ids.ts';
import { placeOf } from '../places/place.ts';
import { findRow, getLocked, getRow } from '../rows.ts';
import { CaseMove, HouseholdCase } from './household-case.ts';

export interface MoveOfCase {
  readonly caseId: string;
  readonly stepKey: string;
  readonly to: CaseStatus;
  readonly reason: string | null;
  readonly bySeatId: string | null;
  readonly at: string;
}

/**
 * Moves the case once per `stepKey`: a repeat of the step is the same success, and so is a move to
 * where the case stands already. A relapsed household that begins again begins a new round; a final
 * state closes the case. A household does not leave while money is reserved or lent for it. Throws on
 * a move that the table of states does not know.
 */
export async function moveCase(
  em: EntityManager,
  move: MoveOfCase,
): Promise<{ moved: true } | { refused: 'loan-is-open' }> {
  const row = await getLocked(em, HouseholdCase, { id: move.caseId });
  const { caseId, stepKey, to } = move;
  const seen = await findRow(em, CaseMove, { caseId, stepKey });
  if (seen !== undefined || row.status === to) return { moved: true };
  if (!mayMove(row.status, to)) {
    throw new Error(`Case ${caseId} cannot move from ${row.status} to ${to} (${stepKey})`);
  }
  if (LEAVING.includes(to) && (await hasOpenLoan(em, caseId))) return { refused: 'loan-is-open' };
  await em.nativeUpdate(
    HouseholdCase,
    { id: caseId },
    {
      status: to,
      statusSince: move.at,
      round: row.status === 'relapsed' && to === 'consented' ? row.round + 1 : row.round,
      closedOn: isFinal(to) ? dayOf(move.at) : null,
      version: row.version + 1,
    },
  );
  await em.insert(CaseMove, {
    id: randomUUID(),
    caseId,
    ...placeOf(row),
    stepKey,
    fromStatus: row.status,
    toStatus: to,
    reason: move.reason,
    bySeatId: move.bySeatId,
    at: move.at,
  });
  if (isFinal(to)) await endOffersOfCase(em, { caseId, at: move.at });
  await noteMove(em, row, move);
  return { moved: true };
}

/** The ends that a person may ask for, while the committee decides. */
const LEAVING: readonly CaseStatus[] = ['withdrawn', 'moved', 'deceased'];

async function hasOpenLoan(em: EntityManager, caseId: string): Promise<boolean> {
  const open = await findRow(em, Loan, { caseId, status: { $nin: ['paid', 'released'] } });
  return open !== undefined;
}

/** What the by-law of the case's centre asks for on the day. */
export async function readCasePolicy(
  em: EntityManager,
  ask: { caseId: string; on: string },
): Promise<{ clearanceConfirmations: number }> {
  const { centreId } = await getRow(em, HouseholdCase, { id: ask.caseId });
  const policies = await readPoliciesOn(em, { centreId, on: ask.on });
  return { clearanceConfirmations: policies['clearance-confirmations'] };
}

async function noteMove(em: EntityManager, row: HouseholdCase, move: MoveOfCase): Promise<void> {
  await record(em, {
    action: 'case-moved',
    at: move.at,
    actor: await actorOfSeat(em, move.bySeatId),
    place: row,
    subject: { kind: 'case', id: move.caseId },
    caseId: move.caseId,
    processId: processIds.ofCase(move.caseId),
    detail: { from: row.status, to: move.to, reason: move.reason },
  });
}
