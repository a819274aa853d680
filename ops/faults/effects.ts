/** How often a step took effect, counted in the audit trail, which nothing can edit. */

import type { PathName } from '#contracts/paths';
import type { FormKind } from '#contracts/task-forms';
import type { AuditAction } from '#database/audit/actions';
import type { Database } from '#database/orm';
import type { Step } from '../client/path/step.ts';
import { attackNameOf } from './attack-name.ts';

/** A kind of task without its event does not compile. */
const EVENT_OF_KIND: Readonly<Record<FormKind, AuditAction>> = {
  'record-consent': 'consent-recorded',
  'survey-household': 'household-surveyed',
  'assess-household': 'household-assessed',
  'decide-enrolment': 'enrolment-decided',
  'negotiate-creditors': 'creditors-negotiated',
  'prepare-proposal': 'proposal-prepared',
  'agree-next-step': 'next-step-agreed',
  'follow-referral': 'referral-followed',
  'offer-support': 'support-offered',
  'confirm-clearance': 'clearance-confirmed',
  'settle-objection': 'objection-settled',
  'honour-household': 'household-honoured',
  'decide-relapse': 'relapse-decided',
  'open-meeting': 'meeting-opened',
  'sign-minutes-chair': 'minutes-signed',
  'sign-minutes-secretary': 'minutes-signed',
  'sign-contract': 'loan-signed',
  'pay-creditors': 'loan-disbursed',
  'collect-receipts': 'receipts-collected',
  'collect-instalment': 'repayment-received',
  'visit-arrears': 'arrears-visited',
  'answer-offer': 'task-done',
  'report-training': 'support-reported',
  'record-first-sale': 'support-reported',
  'follow-income': 'support-reported',
  'aftercare-check': 'aftercare-checked',
  'ask-group-again': 'accession-contact-recorded',
  'deposit-cash': 'cash-moved',
  'renew-offer': 'talk-recorded',
  'follow-up-group': 'accession-contact-recorded',
  'record-approval': 'approval-answered',
  'endorse-loan': 'approval-answered',
  'renew-term': 'term-left-to-end',
  'hear-household': 'household-request-done',
  'answer-complaint': 'complaint-answered',
  'answer-complaint-district': 'complaint-answered',
  'answer-complaint-province': 'complaint-answered',
};

/** Outcomes that leave another event behind than their kind or command does. */
const EVENT_OF_OUTCOME: Readonly<Record<string, AuditAction>> = {
  'offer-support/not-wanted': 'support-not-wanted',
  'confirm-clearance/objected': 'clearance-objected',
  'honour-household/declined': 'honour-declined',
  'sign-contract/declined': 'loan-declined',
  'decideReversal/declined': 'reversal-declined',
  'repayments/bank': 'repayment-received',
};

const EVENT_OF_COMMAND: Readonly<Partial<Record<PathName, AuditAction>>> = {
  cases: 'case-opened',
  caseImports: 'case-imported',
  endCase: 'case-moved',
  holdTask: 'task-held',
  moveDueDate: 'task-due-date-moved',
  meetings: 'meeting-convened',
  attendance: 'attendance-recorded',
  openVoting: 'item-opened-for-votes',
  votes: 'vote-cast',
  decideItem: 'resolution-passed',
  postponeItem: 'item-settled',
  resolutionUndos: 'undo-asked',
  // The walk cancels a signed contract.
  answerResolutionUndo: 'contract-cancelled',
  closeMeeting: 'meeting-moved',
  // The walk pays off what is left.
  repayments: 'loan-paid',
  repaymentReversals: 'reversal-asked',
  decideReversal: 'repayment-reversed',
  cashPlaces: 'cash-place-opened',
  cashMoves: 'cash-moved',
  cashCounts: 'cash-counted',
  decideCount: 'cash-count-confirmed',
  cashWithdrawals: 'withdrawal-asked',
  decideWithdrawal: 'withdrawal-paid',
  bankLines: 'bank-lines-entered',
  bookBankLine: 'bank-line-booked',
};

/**
 * What processes write by themselves, too, is counted of the step's own thing: an earlier step may still
 * be on its way. All other events are written by the request alone.
 */
const OWN_EVENT: Readonly<Partial<Record<AuditAction, string>>> = {
  'case-moved': `case_id::text = :caseId and detail ->> 'to' = :to`,
  'meeting-moved': `subject_id = :meetingId and detail ->> 'to' = 'minutes-drafted'`,
  'item-settled': 'subject_id = :itemId',
  'task-done': 'subject_id = :taskId',
  'task-held': 'subject_id = :taskId',
  'task-due-date-moved': 'subject_id = :taskId',
};

/** So many events of the step's own kind are in the trail. */
export async function countEffects(database: Database, step: Step): Promise<number> {
  const action = eventOf(step);
  if (action === undefined) throw new Error(`No audit event is known for ${attackNameOf(step)}`);
  const { sql, values } = bind(OWN_EVENT[action] ?? 'true', {
    ...(step.command.body as Readonly<Record<string, unknown>> | undefined),
    ...step.command.params,
  });
  const rows = await database
    .fork()
    .execute<{ count: number }[]>(
      `select count(*)::int as count from audit_event where action = ? and ${sql}`,
      [action, ...values],
    );
  return rows[0]?.count ?? 0;
}

/** Named places become marks, in their order. Throws where the step does not name its thing. */
function bind(
  condition: string,
  named: Readonly<Record<string, unknown>>,
): { sql: string; values: string[] } {
  const values: string[] = [];
  const sql = condition.replaceAll(/(?<!:):(\w+)/g, (_, name: string) => {
    const value = named[name];
    if (typeof value !== 'string') throw new Error(`The step names no ${name}`);
    values.push(value);
    return '?';
  });
  return { sql, values };
}

export function eventOf(step: Step): AuditAction | undefined {
  const { task, command } = step;
  if (task?.kind === 'put-on-agenda') return undefined;
  const usual = task === undefined ? EVENT_OF_COMMAND[command.path] : EVENT_OF_KIND[task.kind];
  return EVENT_OF_OUTCOME[attackNameOf(step)] ?? usual;
}

/** What is wrong with the finished task of a step, or null. */
export async function findTaskFault(database: Database, step: Step): Promise<string | null> {
  if (step.task === undefined) return null;
  const { taskId } = step.task;
  const rows = await database.fork().execute<Record<'status' | 'done' | 'news', string>[]>(
    `select t.status,
            (select count(*) from audit_event where action = 'task-done'
              and subject_kind = 'task' and subject_id = t.id::text)::text as done,
            (select count(*) from outbox where type = 'fact'
              and payload ->> 'taskKey' = t.task_key)::text as news
       from task t where t.id = ?`,
    [taskId],
  );
  const [row] = rows;
  if (row === undefined) return `task ${taskId} is gone`;
  const isRight = row.status === 'done' && row.done === '1' && row.news === '1';
  return isRight ? null : `task ${taskId}: ${row.status}, done ${row.done}×, told ${row.news}×`;
}
