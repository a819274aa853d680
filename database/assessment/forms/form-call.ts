/**
 * How every form of the household's path is written: the caller has locked the open task, calls the
 * writer, and finishes the task in the same transaction. A writer checks first and writes last; it
 * gives undefined when all is written, or the reason why nothing was.
 */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { PlainDate } from '#domain/dates/plain-date';
import { dayOf } from '../../act.ts';
import type { AuditAction, AuditDetail } from '../../audit/actions.ts';
import { record, type ActingSeat } from '../../audit/record.ts';
import { HouseholdCase } from '../../cases/household-case.ts';
import { processIds } from '../../outbox/process-ids.ts';
import { getRow } from '../../rows.ts';
import type { Task } from '../../tasks/task.ts';

/** A form that was filled in for a task: money in satang as bigint, days as ISO dates. */
export interface FormCall<Form> {
  readonly caseId: string;
  readonly task: Pick<Task, 'id' | 'kind'>;
  readonly form: Form;
  readonly actor: ActingSeat;
  readonly at: string;
}

/** Undefined: written. */
export type Written<Refusal extends string> = { readonly refused: Refusal } | undefined;

/** The case of the form and today in Bangkok. */
export async function getCaseOf(
  em: EntityManager,
  call: Pick<FormCall<unknown>, 'caseId' | 'at'>,
): Promise<{ row: HouseholdCase; today: PlainDate }> {
  return { row: await getRow(em, HouseholdCase, { id: call.caseId }), today: dayOf(call.at) };
}

/** Notes what the form did to the case; codes and numbers only. */
export async function noteForm(
  em: EntityManager,
  call: FormCall<unknown>,
  what: { row: HouseholdCase; action: AuditAction; detail: AuditDetail },
): Promise<void> {
  await record(em, {
    action: what.action,
    at: call.at,
    actor: call.actor,
    place: what.row,
    subject: { kind: 'case', id: call.caseId },
    caseId: call.caseId,
    processId: processIds.ofCase(call.caseId),
    detail: what.detail,
  });
}

/** Whether the person belongs to the household of the case. */
export async function areMembers(
  em: EntityManager,
  householdId: string,
  personIds: readonly string[],
): Promise<boolean> {
  const wanted = [...new Set(personIds)];
  const rows = await em.execute<{ known: string }[]>(
    `select count(*) as known from household_member
      where household_id = ? and person_id::text = any(string_to_array(?, ','))`,
    [householdId, wanted.join(',')],
  );
  return Number(rows[0]?.known ?? 0) === wanted.length;
}
