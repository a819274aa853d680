/** The question of a comparison as the domain asks it: from the body, and from the survey of a case. */

import type {
  ComparedDebt,
  DebtHistory as ToldHistory,
  PlanComparison,
  TermWish,
} from '#contracts/plan-comparisons';
import type { PlanSurvey } from '#database/assessment/read-plan-survey';
import { limitsOf } from '#domain/affordability/affordability';
import type { Sheet, SheetLine } from '#domain/affordability/sheet';
import { POLICY_DEFAULTS } from '#domain/centre/policies';
import { plainDate } from '#domain/dates/plain-date';
import type { DebtHistory } from '#domain/debts/informal-views';
import type { OldDebt } from '#domain/debts/old-debt';
import { satang, satangFromJson, type Satang } from '#domain/money/satang';
import type { ComparisonAsked } from '#domain/plans/compare-plans';
import type { TermWish as AskedTerm } from '#domain/plans/plan-types';

export interface AskedDebt extends OldDebt {
  readonly history: DebtHistory | null;
  readonly claim: ComparedDebt['prescription'];
}

export interface PlanQuestion extends ComparisonAsked {
  readonly debts: readonly AskedDebt[];
}

export function planQuestion(body: PlanComparison, survey: PlanSurvey | undefined): PlanQuestion {
  const policies = survey?.policies ?? POLICY_DEFAULTS;
  const { newContract, monthlyBudgetSatang } = body;
  return {
    debts: debtsOf(body, survey),
    on: plainDate(body.on),
    firstDueOn: plainDate(body.firstDueOn),
    contract:
      newContract === null
        ? null
        : {
            rateBasisPoints: newContract.rateBasisPoints,
            term: termOf(newContract.term),
            longestTermMonths: newContract.longestTermMonths ?? policies['longest-term-months'],
          },
    budgetSatang: amountOrNull(monthlyBudgetSatang),
    sheet: sheetOf(body, survey),
    limits: limitsOf(policies),
  };
}

function debtsOf(body: PlanComparison, survey: PlanSurvey | undefined): AskedDebt[] {
  const known =
    body.debts?.map(givenDebt) ?? survey?.debts.map((debt) => surveyedDebt(debt, survey));
  return (known ?? []).map((debt) => {
    const history = body.histories.find(({ debtId }) => debtId === debt.id);
    return { ...debt, history: history === undefined ? null : historyOf(history) };
  });
}

type KnownDebt = Omit<AskedDebt, 'history'>;

function givenDebt(debt: ComparedDebt): KnownDebt {
  const { debtId, prescription, ...own } = debt;
  return {
    ...own,
    id: debtId,
    principalSatang: satangFromJson(own.principalSatang),
    unpaidInterestSatang: satangFromJson(own.unpaidInterestSatang),
    owedOn: plainDate(own.owedOn),
    instalmentSatang: satangFromJson(own.instalmentSatang),
    flatOnSatang: amountOrNull(own.flatOnSatang),
    settlementSatang: amountOrNull(own.settlementSatang),
    claim: prescription,
  };
}

function historyOf(history: ToldHistory): DebtHistory {
  return {
    lentOn: plainDate(history.lentOn),
    lentSatang: satangFromJson(history.lentSatang),
    payments: history.payments.map(({ paidOn, amountSatang }) => ({
      paidOn: plainDate(paidOn),
      amountSatang: satangFromJson(amountSatang),
    })),
  };
}

/** The survey knows one balance a debt, without arrears, and interest on what is still owed. */
function surveyedDebt(debt: PlanSurvey['debts'][number], { surveyedOn }: PlanSurvey): KnownDebt {
  return {
    id: debt.id,
    source: debt.source,
    isPovertyFund: debt.isPovertyFund,
    principalSatang: satang(debt.balanceSatang),
    unpaidInterestSatang: satang(0),
    owedOn: surveyedOn,
    instalmentSatang: satang(debt.instalmentSatang),
    rateBasisPoints: debt.rateBasisPoints,
    ratePeriod: debt.ratePeriod,
    flatOnSatang: null,
    settlementSatang: debt.payoffSatang === null ? null : satang(debt.payoffSatang),
    claim: null,
  };
}

/** Null when nothing is known of the income. What the body tells takes the place of the survey's. */
function sheetOf(body: PlanComparison, survey: PlanSurvey | undefined): Sheet | null {
  const incomes = body.incomes?.map(givenLine) ?? survey?.sheet.incomes;
  if (incomes === undefined || incomes.length === 0) return null;
  const savingsSatang = amountOrNull(body.savingsSatang) ?? survey?.sheet.savingsSatang;
  return {
    incomes,
    expenses: body.expenses?.map(givenLine) ?? survey?.sheet.expenses ?? [],
    ...(savingsSatang === undefined ? {} : { savingsSatang }),
  };
}

function givenLine<Kind extends string>(line: {
  kind: Kind;
  every: 'month' | 'year';
  amountSatang: string;
  months: number[];
}): SheetLine<Kind> {
  return { ...line, amountSatang: satangFromJson(line.amountSatang) };
}

function termOf(term: TermWish): AskedTerm {
  switch (term.kind) {
    case 'months':
    case 'share-of-income':
      return term;
    case 'within-budget':
      return { kind: term.kind, budgetSatang: satangFromJson(term.budgetSatang) };
    case 'remainder':
      return { kind: term.kind, remainderSatang: satangFromJson(term.remainderSatang) };
  }
}

function amountOrNull(text: string | null): Satang | null {
  return text === null ? null : satangFromJson(text);
}
