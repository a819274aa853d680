import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { limitsOf } from '#domain/affordability/affordability';
import {
  debtServiceBand,
  debtServiceBasisPoints,
  sumFinance,
  type FinanceSums,
} from '#domain/assessment/sums';
import { readPoliciesOn } from '../../centres/policies.ts';
import { placeOf } from '../../places/place.ts';
import { listRows } from '../../rows.ts';
import { Assessment } from '../assessment.ts';
import { Debt } from '../debt.ts';
import { ExpenseLine, IncomeLine } from '../finance-lines.ts';
import { getCaseOf, noteForm, type FormCall, type Written } from './form-call.ts';

export interface AssessmentForm {
  readonly outcome: 'assessed';
  readonly note: string | null;
}

/** Freezes the sums of the round's survey as the assessment; a new survey is assessed anew. */
export async function assessHousehold(
  em: EntityManager,
  call: FormCall<AssessmentForm>,
): Promise<Written<'not-surveyed'>> {
  const { caseId } = call;
  const { row, today } = await getCaseOf(em, call);
  const sums = await readSums(em, { caseId, round: row.round });
  if (sums === null) return { refused: 'not-surveyed' };
  await em.nativeDelete(Assessment, { caseId, round: row.round });
  await em.insert(Assessment, {
    id: randomUUID(),
    caseId,
    ...placeOf(row),
    round: row.round,
    ...sums,
    note: call.form.note,
    assessedOn: today,
    bySeatId: call.actor.seatId,
  });
  const share = debtServiceBasisPoints(sums);
  const policies = await readPoliciesOn(em, { centreId: row.centreId, on: today });
  const band = debtServiceBand(sums, limitsOf(policies));
  const detail = { debtServiceBasisPoints: share, band, round: row.round };
  await noteForm(em, call, { row, action: 'household-assessed', detail });
  return undefined;
}

/** What the survey of the round adds up to; null when there is none. */
async function readSums(
  em: EntityManager,
  which: { caseId: string; round: number },
): Promise<FinanceSums | null> {
  const { caseId, round } = which;
  const where = { caseId, round };
  const incomes = await listRows(em, IncomeLine, { where, orderBy: { position: 'asc' } });
  const expenses = await listRows(em, ExpenseLine, { where, orderBy: { kind: 'asc' } });
  const debts = await listRows(em, Debt, { where, orderBy: { position: 'asc' } });
  if (incomes.length + expenses.length + debts.length === 0) return null;
  return sumFinance({ incomes, expenses, debts });
}
