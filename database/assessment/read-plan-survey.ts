/** What a comparison of plans needs of a case, and no more: no names, no ids of people. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { Sheet } from '#domain/affordability/sheet';
import { bangkokDateOf } from '#domain/dates/bangkok';
import { plainDate, type PlainDate } from '#domain/dates/plain-date';
import { HouseholdCase } from '../cases/household-case.ts';
import { readPoliciesOn, type PoliciesInForce } from '../centres/policies.ts';
import { toInstant } from '../columns.ts';
import { Fund } from '../funds/fund.ts';
import { findRow, listRows } from '../rows.ts';
import type { Debt } from './debt.ts';
import { readSurvey, sheetOf } from './survey-on-file.ts';

export interface PlanSurvey {
  readonly policies: PoliciesInForce;
  /** The day of the round's survey, for which its balances hold. */
  readonly surveyedOn: PlainDate;
  /** Still owed, in the order of the survey. */
  readonly debts: readonly (Debt & { readonly isPovertyFund: boolean })[];
  /** Lines a month and lines a year apart, and what is put aside. */
  readonly sheet: Sheet;
}

/** Undefined when there is no such case. `on` is the day of the policies. */
export async function readPlanSurvey(
  em: EntityManager,
  ask: { caseId: string; on: string },
): Promise<PlanSurvey | undefined> {
  const row = await findRow(em, HouseholdCase, { id: ask.caseId });
  if (row === undefined) return undefined;
  const survey = await readSurvey(em, { caseId: row.id, round: row.round });
  const povertyFunds = await listRows(em, Fund, {
    where: { centreId: row.centreId, kind: 'poverty-fund' },
    orderBy: { id: 'asc' },
  });
  const povertyFundIds = new Set(povertyFunds.map(({ id }) => id));
  return {
    policies: await readPoliciesOn(em, { centreId: row.centreId, on: ask.on }),
    surveyedOn: await findSurveyDay(em, { caseId: row.id, otherwise: ask.on }),
    debts: survey.debts
      .filter(({ paidOn }) => paidOn === null)
      .map((debt) => ({ ...debt, isPovertyFund: povertyFundIds.has(debt.creditorFundId ?? '') })),
    sheet: sheetOf(survey),
  };
}

/** When the case last came to `surveyed`; a case whose form is in but not yet moved is of today. */
export async function findSurveyDay(
  em: EntityManager,
  { caseId, otherwise }: { caseId: string; otherwise: string },
): Promise<PlainDate> {
  const [move] = await em.execute<{ at: string | null }[]>(
    `select max(at) as at from case_move where case_id = ? and to_status = 'surveyed'`,
    [caseId],
  );
  if (move === undefined || move.at === null) return plainDate(otherwise);
  return bangkokDateOf(Date.parse(toInstant(move.at)));
}
