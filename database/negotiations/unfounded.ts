import type { EntityManager } from '@mikro-orm/postgresql';
import type { PlainDate } from '#domain/dates/plain-date';
import { owedInAllOn } from '#domain/negotiations/offers';
import {
  refusePayoff,
  type PayoffRefusal,
  type PlannedPayoff,
} from '#domain/negotiations/settlements';
import type { Debt } from '../assessment/debt.ts';
import { findSurveyDay } from '../assessment/read-plan-survey.ts';
import { readReached } from './reached.ts';

/** Why the first figure that neither a paper nor the debt itself bears out may not enter the plan. */
export async function findUnfounded(
  em: EntityManager,
  planned: readonly (PlannedPayoff & { readonly debtId: string })[],
  at: { caseId: string; debts: readonly Debt[]; today: PlainDate },
): Promise<PayoffRefusal | undefined> {
  const { caseId, debts, today } = at;
  const surveyedOn = await findSurveyDay(em, { caseId, otherwise: today });
  const reached = await readReached(
    em,
    debts.map(({ id }) => id),
  );
  for (const debt of debts) {
    const plan = planned.find(({ debtId }) => debtId === debt.id);
    if (plan === undefined) continue;
    const owedSatang = owedInAllOn(debt, { surveyedOn, on: today });
    const { balanceSatang } = debt;
    const after = reached.get(debt.id) ?? null;
    const refused = refusePayoff(plan, after, { balanceSatang, owedSatang });
    if (refused !== undefined) return refused;
  }
  return undefined;
}
