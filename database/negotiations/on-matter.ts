/** What every act on a matter needs: its row under the lock, what is owed today, its place in the trail. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { plainDate } from '#domain/dates/plain-date';
import { satang, type Satang } from '#domain/money/satang';
import { owedInAllOn } from '#domain/negotiations/offers';
import type { Act } from '../act.ts';
import { Debt } from '../assessment/debt.ts';
import { findSurveyDay } from '../assessment/read-plan-survey.ts';
import type { AuditAction, AuditDetail } from '../audit/actions.ts';
import { record } from '../audit/record.ts';
import { findRow } from '../rows.ts';
import type { Negotiation } from './negotiation-entities.ts';

/**
 * What is owed in all on the day, interest since the survey included; for a debt that a later survey
 * wrote anew the balance as it was.
 */
export async function readOwed(
  em: EntityManager,
  matter: Pick<Negotiation, 'debtId' | 'caseId' | 'balanceSatang'>,
  on: string,
): Promise<Satang> {
  const debt = await findRow(em, Debt, { id: matter.debtId });
  if (debt === undefined) return satang(matter.balanceSatang);
  const surveyedOn = await findSurveyDay(em, { caseId: matter.caseId, otherwise: on });
  return owedInAllOn(debt, { surveyedOn, on: plainDate(on) });
}

/** `act` null: the day came by itself, at the instant `at`. */
export async function noteMatter(
  em: EntityManager,
  matter: Pick<Negotiation, 'id' | 'caseId' | 'centreId' | 'areaCode'>,
  what: { action: AuditAction; at: string; act: Act | null; detail?: AuditDetail },
): Promise<void> {
  await record(em, {
    action: what.action,
    at: what.at,
    actor: what.act,
    place: matter,
    subject: { kind: 'negotiation', id: matter.id },
    caseId: matter.caseId,
    detail: what.detail ?? {},
  });
}
