/** A survey in the making, and the form and the sums that come of it. */

import type { DebtView } from '#contracts/cases';
import {
  EXPENSE_KINDS,
  type DebtSource,
  type ExpenseKind,
  type IncomeKind,
} from '#domain/assessment/code-lists';
import { sumFinance, type FinanceSums } from '#domain/assessment/sums';
import type { RatePeriod } from '#domain/interest/rate';
import type { Candidate } from '../../form/completion-form.tsx';
import { noteOf, type ReferralDraft } from '../../form/shared-fields.tsx';

export interface IncomeDraft {
  /** Only tells lines apart on the screen. */
  readonly line: number;
  readonly kind?: IncomeKind | undefined;
  readonly personId?: string | undefined;
  readonly monthSatang?: string | undefined;
}

export interface DebtDraft {
  readonly line: number;
  readonly personId?: string | undefined;
  readonly source?: DebtSource | undefined;
  readonly creditorName: string;
  readonly creditorFundId?: string | undefined;
  readonly balanceSatang?: string | undefined;
  readonly instalmentSatang?: string | undefined;
  readonly rateBasisPoints?: number | undefined;
  readonly ratePeriod: RatePeriod;
  readonly hasDefaulted?: boolean | undefined;
  readonly canStillBorrow?: boolean | undefined;
}

export interface SurveyDraft extends ReferralDraft {
  readonly outcome: 'surveyed' | 'refer';
  readonly incomes: readonly IncomeDraft[];
  readonly expenses: Readonly<Partial<Record<ExpenseKind, string | undefined>>>;
  readonly debts: readonly DebtDraft[];
}

const EMPTY_SURVEY: SurveyDraft = {
  outcome: 'surveyed',
  note: '',
  incomes: [{ line: 1 }],
  expenses: {},
  debts: [{ line: 1, creditorName: '', ratePeriod: 'year' }],
};

/** Begins with the debts that are known already, as the funds' own books told them. */
export function surveyOf(known: readonly DebtView[]): SurveyDraft {
  if (known.length === 0) return EMPTY_SURVEY;
  const debts = known.map((debt, index) => ({
    line: index + 1,
    personId: debt.personId,
    source: debt.source,
    creditorName: debt.creditorName ?? '',
    creditorFundId: debt.creditorFundId ?? undefined,
    balanceSatang: debt.balanceSatang,
    instalmentSatang: debt.instalmentSatang,
    rateBasisPoints: debt.rateBasisPoints,
    ratePeriod: debt.ratePeriod,
    hasDefaulted: debt.hasDefaulted,
    canStillBorrow: debt.canStillBorrow,
  }));
  return { ...EMPTY_SURVEY, debts };
}

/** The number of a new line, different from all there are. */
export function nextLine(lines: readonly { readonly line: number }[]): number {
  return Math.max(0, ...lines.map(({ line }) => line)) + 1;
}

/** The kinds of expense with a figure, in the order of the paper form: the order they are sent in. */
export function filledExpenses(expenses: SurveyDraft['expenses']): readonly ExpenseKind[] {
  return EXPENSE_KINDS.filter((kind) => expenses[kind] !== undefined);
}

export function candidateOf(draft: SurveyDraft): Candidate<'survey-household'> {
  const kind = 'survey-household';
  if (draft.outcome === 'refer') {
    return { kind, outcome: 'refer', forum: draft.forum, note: noteOf(draft.note) };
  }
  return {
    kind,
    outcome: 'surveyed',
    incomes: draft.incomes.map(({ line: _line, personId, ...income }) => ({
      ...income,
      personId: personId ?? null,
    })),
    expenses: filledExpenses(draft.expenses).map((expense) => ({
      kind: expense,
      monthSatang: draft.expenses[expense],
    })),
    debts: draft.debts.map(({ line: _line, creditorName, creditorFundId, ...debt }) => ({
      ...debt,
      creditorName: noteOf(creditorName),
      creditorFundId: creditorFundId ?? null,
    })),
  };
}

/** What the lines add up to so far; what is still empty counts nothing. */
export function sumsOf(draft: SurveyDraft): FinanceSums {
  return sumFinance({
    incomes: draft.incomes.map((income) => ({ monthSatang: amount(income.monthSatang) })),
    expenses: filledExpenses(draft.expenses).map((kind) => ({
      kind,
      monthSatang: amount(draft.expenses[kind]),
    })),
    debts: draft.debts.map((debt) => ({
      balanceSatang: amount(debt.balanceSatang),
      instalmentSatang: amount(debt.instalmentSatang),
    })),
  });
}

function amount(satang: string | undefined): bigint {
  return BigInt(satang ?? '0');
}
