import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { limitsOf } from '#domain/affordability/affordability';
import { debtServiceBand, debtServiceBasisPoints } from '#domain/assessment/sums';
import { readPoliciesOn } from '../../centres/policies.ts';
import { placeOf } from '../../places/place.ts';
import { Assessment } from '../assessment.ts';
import { freezeBaseline } from '../baseline/freeze-baseline.ts';
import { isSurveyFrozen } from '../baseline/read-baseline.ts';
import { isSurveyed, readSurvey, sumsOf } from '../survey-on-file.ts';
import { getCaseOf, noteForm, type FormCall, type Written } from './form-call.ts';

export interface AssessmentForm {
  readonly outcome: 'assessed';
  readonly note: string | null;
}

/**
 * Freezes the figures of the survey on file as the baseline and keeps what they come to; a new survey is
 * assessed anew, and gets a baseline of its own.
 */
export async function assessHousehold(
  em: EntityManager,
  call: FormCall<AssessmentForm>,
): Promise<Written<'not-surveyed' | 'baseline-is-frozen'>> {
  const { caseId, actor, at } = call;
  const { row, today } = await getCaseOf(em, call);
  const { round } = row;
  const survey = await readSurvey(em, { caseId, round });
  if (!isSurveyed(survey) && survey.debts.length === 0) return { refused: 'not-surveyed' };
  if (await isSurveyFrozen(em, { caseId, round })) return { refused: 'baseline-is-frozen' };
  const place = placeOf(row);
  await freezeBaseline(em, { caseId, round, place, survey, frozenOn: today, actor, at });
  const sums = sumsOf(survey);
  await em.nativeDelete(Assessment, { caseId, round });
  await em.insert(Assessment, {
    id: randomUUID(),
    caseId,
    ...place,
    round,
    ...sums,
    note: call.form.note,
    assessedOn: today,
    bySeatId: actor.seatId,
  });
  const share = debtServiceBasisPoints(sums);
  const policies = await readPoliciesOn(em, { centreId: row.centreId, on: today });
  const band = debtServiceBand(sums, limitsOf(policies));
  const detail = { debtServiceBasisPoints: share, band, round };
  await noteForm(em, call, { row, action: 'household-assessed', detail });
  return undefined;
}
