/**
 * Forms that decide and leave one row behind: enrolment, the next step after a refusal, a referral, a
 * relapse; and the side exits (refuse, refer) of the other forms.
 */

import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type {
  NextStep,
  ReferralEndReason,
  ReferralForum,
  RefusalReason,
  RelapseEndReason,
  WithdrawalReason,
} from '#domain/case/reasons';
import type { AuditAction } from '../../audit/actions.ts';
import { CaseDecision } from '../../cases/case-decision.ts';
import { placeOf } from '../../places/place.ts';
import { getCaseOf, noteForm, type FormCall, type Written } from './form-call.ts';

export interface RefuseForm {
  readonly outcome: 'refuse';
  readonly reason: RefusalReason;
  readonly note: string | null;
}

export interface ReferForm {
  readonly outcome: 'refer';
  readonly forum: ReferralForum;
  readonly note: string | null;
}

export type EnrolmentForm =
  | { readonly outcome: 'enrol'; readonly note: string | null }
  | RefuseForm
  | ReferForm;

export type NextStepForm =
  | { readonly outcome: Exclude<NextStep, 'refer' | 'withdraw'>; readonly note: string | null }
  | Reasoned<'withdraw', WithdrawalReason>
  | ReferForm;

export type ReferralForm =
  | { readonly outcome: 'returned'; readonly note: string | null }
  | Reasoned<'ended', ReferralEndReason>;

export type RelapseForm =
  | { readonly outcome: 'reopen'; readonly note: string | null }
  | Reasoned<'end', RelapseEndReason>;

/** A way off the path with the reason that the household is told. */
interface Reasoned<Outcome extends string, Reason extends string> {
  readonly outcome: Outcome;
  readonly reason: Reason;
  readonly note: string | null;
}

/** The committee's chair takes the household into the programme, refuses it with a reason, or refers. */
export async function decideEnrolment(
  em: EntityManager,
  call: FormCall<EnrolmentForm>,
): Promise<Written<never>> {
  return writeDecision(em, call, 'enrolment-decided');
}

/** What follows a refusal; no household is left without a next step. */
export async function agreeNextStep(
  em: EntityManager,
  call: FormCall<NextStepForm>,
): Promise<Written<never>> {
  return writeDecision(em, call, 'next-step-agreed');
}

export async function followReferral(
  em: EntityManager,
  call: FormCall<ReferralForm>,
): Promise<Written<never>> {
  return writeDecision(em, call, 'referral-followed');
}

export async function decideRelapse(
  em: EntityManager,
  call: FormCall<RelapseForm>,
): Promise<Written<never>> {
  return writeDecision(em, call, 'relapse-decided');
}

interface DecidedForm {
  readonly outcome: string;
  readonly reason?: string;
  readonly forum?: ReferralForum;
  readonly note: string | null;
}

/** Writes the decision row of the task and its event. */
export async function writeDecision(
  em: EntityManager,
  call: FormCall<DecidedForm>,
  action: AuditAction,
): Promise<undefined> {
  const { form } = call;
  const { row, today } = await getCaseOf(em, call);
  const isNextStep = call.task.kind === 'agree-next-step';
  await em.insert(CaseDecision, {
    id: randomUUID(),
    caseId: call.caseId,
    ...placeOf(row),
    taskId: call.task.id,
    kind: call.task.kind,
    outcome: form.outcome,
    reason: form.reason ?? null,
    nextStep: isNextStep ? (form.outcome as NextStep) : null,
    forum: form.forum ?? null,
    note: form.note,
    decidedOn: today,
    bySeatId: call.actor.seatId,
  });
  const detail = { outcome: form.outcome, reason: form.reason ?? null, forum: form.forum ?? null };
  await noteForm(em, call, { row, action, detail });
  return undefined;
}
