/** An approval is given or refused: the next is asked for, or the case hears how the resolution stands. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { dayOf } from '../act.ts';
import { record } from '../audit/record.ts';
import { HouseholdCase } from '../cases/household-case.ts';
import { releaseReservation } from '../loans/loan-plan.ts';
import { Resolution } from '../meetings/meeting-entities.ts';
import { tellResolution } from '../outbox/facts.ts';
import { getLocked, getRow, listRows } from '../rows.ts';
import { ApprovalStep } from './approval-step.ts';
import { askNext } from './open-chain.ts';

export interface ApprovalAnswer {
  readonly stepId: string;
  readonly outcome: 'given' | 'refused';
  readonly decidedOn: string;
  /** Which meeting, or which letter. */
  readonly reference: string;
  readonly note: string | null;
}

/** In the order in which they are checked. */
export type AnswerRefusal = 'answered-already' | 'date-in-the-future' | 'before-the-resolution';

/** Answers the step that is asked now. Locks the case, as a decision does. */
export async function answerApproval(
  em: EntityManager,
  answer: ApprovalAnswer,
  act: Act,
): Promise<{ answered: true } | { refused: AnswerRefusal }> {
  const { caseId, resolutionId } = await getRow(em, ApprovalStep, { id: answer.stepId });
  await getLocked(em, HouseholdCase, { id: caseId });
  const step = await getLocked(em, ApprovalStep, { id: answer.stepId });
  if (step.status !== 'open') return { refused: 'answered-already' };
  if (answer.decidedOn > dayOf(act.at)) return { refused: 'date-in-the-future' };
  const { decidedAt } = await getRow(em, Resolution, { id: resolutionId });
  if (answer.decidedOn < dayOf(decidedAt)) return { refused: 'before-the-resolution' };
  await write(em, step, { answer, act });
  if (answer.outcome === 'refused') await endChain(em, step, act);
  else await goOn(em, step, act);
  return { answered: true };
}

async function write(
  em: EntityManager,
  step: ApprovalStep,
  { answer, act }: { answer: ApprovalAnswer; act: Act },
): Promise<void> {
  const { outcome, decidedOn, reference, note } = answer;
  await em.nativeUpdate(
    ApprovalStep,
    { id: step.id },
    {
      status: outcome,
      decidedOn,
      reference,
      note,
      bySeatId: act.seatId,
      answeredAt: act.at,
    },
  );
  await record(em, {
    action: 'approval-answered',
    at: act.at,
    actor: act,
    place: step,
    subject: { kind: 'resolution', id: step.resolutionId },
    caseId: step.caseId,
    detail: { approval: step.approval, outcome, decidedOn, loanId: step.loanId },
  });
}

async function goOn(em: EntityManager, step: ApprovalStep, act: Act): Promise<void> {
  const { caseId, loanId, resolutionId } = step;
  const steps = await listRows(em, ApprovalStep, {
    where: { resolutionId },
    orderBy: { position: 'asc' },
  });
  if (await askNext(em, steps, act)) return;
  const told = { caseId, place: step, loanId } as const;
  await tellResolution(em, { ...told, outcome: 'approved', reason: null });
}

/** What comes after is asked no more, the money goes back, and the case hears that nothing is lent. */
async function endChain(em: EntityManager, step: ApprovalStep, act: Act): Promise<void> {
  const { caseId, loanId, resolutionId } = step;
  const dropped = { status: 'dropped', answeredAt: act.at } as const;
  await em.nativeUpdate(ApprovalStep, { resolutionId, status: 'open' }, dropped);
  await releaseReservation(em, { loanId, because: 'approval-refused', at: act.at });
  const reason = 'further-approval-refused';
  const told = { caseId, place: step, loanId: null } as const;
  await tellResolution(em, { ...told, outcome: 'refused', reason });
}
