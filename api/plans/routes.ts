/** Plans side by side: a calculation, with a case's own survey or without any case. */

import { PlanComparison } from '#contracts/plan-comparisons';
import { PlanComparisonResult } from '#contracts/plan-results';
import { readPlanSurvey, type PlanSurvey } from '#database/assessment/read-plan-survey';
import { noteOpening } from '#database/audit/note-opening';
import { findCasePlace } from '#database/cases/queries/read-case-file';
import { mayAt } from '../access/access.ts';
import { hiddenFrom } from '../own-view/eyes.ts';
import { refuseField } from '../problems/at-field.ts';
import { calculationRoute, type CalculationAsked, type Refused } from '../routing/route.ts';
import { planAnswer } from './plan-answer.ts';
import { planQuestion, type PlanQuestion } from './plan-question.ts';

type Asked = CalculationAsked<unknown, PlanComparison>;

const compare = calculationRoute({
  path: 'planComparisons',
  summary:
    'Compare plans for a household’s debts month by month; no effect, no key, no case needed. ' +
    'That a case’s survey was looked at is noted in its trail.',
  body: PlanComparison,
  answer: PlanComparisonResult,
  handle: async (asked) => {
    const survey = await surveyOf(asked);
    if (survey !== undefined && 'refused' in survey) return survey;
    const question = planQuestion(asked.body, survey);
    const refused = refusalOf(question, asked.body);
    if (refused !== undefined) return refused;
    const from = survey === undefined ? 'product-default' : 'centre-policy';
    return { answer: planAnswer(question, from) };
  },
});

/** The survey of the case asked about; whoever may not see its debts is told there is no such case. */
async function surveyOf(asked: Asked): Promise<PlanSurvey | Refused | undefined> {
  const { em, body, today, caller, at } = asked;
  const { caseId } = body;
  if (caseId === null) return undefined;
  const place = await findCasePlace(em, caseId);
  if (place === undefined || !mayAt(asked, 'see-debts', place)) return { refused: 'not-found' };
  // Sums over all debts would tell what a member keeps from the others of the house.
  const hidden = await hiddenFrom(em, asked, { caseId, place });
  if (hidden.debtIds.size > 0) return { refused: 'not-found' };
  const survey = await readPlanSurvey(em, { caseId, on: today });
  if (survey === undefined) return { refused: 'not-found' };
  // Debts alone may come from the funds' own books, before anybody asked what comes in and goes out.
  const isSurveyed = survey.sheet.incomes.length + survey.sheet.expenses.length > 0;
  if (!isSurveyed && body.debts === null) return { refused: 'not-surveyed' };
  // Without a debt every figure would be zero and no month the month of freedom.
  if (survey.debts.length === 0 && body.debts === null) return { refused: 'no-old-debt-left' };
  const subject = { kind: 'case', id: caseId } as const;
  await noteOpening(em, { action: 'case-file-opened', subject, caseId, by: caller, at });
  return survey;
}

/** What the dates and the by-law refuse; shapes were checked by the contract. */
function refusalOf(question: PlanQuestion, body: PlanComparison): Refused | undefined {
  const { debts, on, contract } = question;
  const early = debts.findIndex(({ owedOn }) => owedOn > on);
  if (early >= 0) {
    const path = body.debts === null ? 'on' : `debts.${early}.owedOn`;
    return refuseField(path, 'payoff-before-balance');
  }
  const unknown = body.histories.findIndex(({ debtId }) => !debts.some(({ id }) => id === debtId));
  if (unknown >= 0) return refuseField(`histories.${unknown}.debtId`, 'not-in-the-list');
  const later = body.histories.findIndex(({ lentOn }) => lentOn > on);
  if (later >= 0) return refuseField(`histories.${later}.lentOn`, 'lent-after-payoff');
  if (contract?.term.kind !== 'months') return undefined;
  return contract.term.months > contract.longestTermMonths
    ? refuseField('newContract.term.months', 'term-too-long')
    : undefined;
}

export const PLAN_COMPARISON_ROUTES = [compare];
