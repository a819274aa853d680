/** How often a step took effect, counted in the audit trail, which nothing can edit. */

import type { AuditAction } from '#database/audit/actions';
import type { Database } from '#database/orm';
import type { Step } from '../client/path/step.ts';

const ACTION_OF_STEP: Readonly<Record<string, AuditAction>> = {
  'open-case': 'case-opened',
  'record-consent': 'consent-recorded',
  'survey-household': 'household-surveyed',
  'assess-household': 'household-assessed',
  'decide-enrolment': 'enrolment-decided',
  'negotiate-creditors': 'creditors-negotiated',
  'prepare-proposal': 'proposal-prepared',
  'convene-meeting': 'meeting-convened',
  'open-meeting': 'meeting-opened',
  openVoting: 'item-opened-for-votes',
  votes: 'vote-cast',
  decideItem: 'resolution-passed',
  closeMeeting: 'meeting-moved',
  'sign-minutes-chair': 'minutes-signed',
  'sign-minutes-secretary': 'minutes-signed',
  'sign-contract': 'loan-signed',
  'pay-creditors': 'loan-disbursed',
  'collect-receipts': 'receipts-collected',
  'offer-support': 'support-offered',
  'answer-offer': 'task-done',
  'report-training': 'support-reported',
  'record-first-sale': 'support-reported',
  'follow-income': 'support-reported',
  'collect-instalment': 'repayment-received',
  repayment: 'loan-paid',
  'visit-arrears': 'task-done',
  'confirm-clearance': 'clearance-confirmed',
  'honour-household': 'household-honoured',
  'aftercare-check': 'aftercare-checked',
};

/** So many events of the step's own kind are in the trail. */
export async function countEffects(database: Database, { name }: Step): Promise<number> {
  const action = ACTION_OF_STEP[name];
  if (action === undefined) throw new Error(`No audit action is known for the step ${name}`);
  const rows = await database
    .fork()
    .execute<{ count: number }[]>(
      'select count(*)::int as count from audit_event where action = ?',
      [action],
    );
  return rows[0]?.count ?? 0;
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
