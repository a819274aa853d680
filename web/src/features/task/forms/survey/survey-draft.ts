/** A survey in the making, and the form and the sums that come of it. */

import type { CaseFile } from '#contracts/cases';
import { averageMonth, type SheetLine } from '#domain/affordability/sheet';
import {
  EXPENSE_KINDS,
  type DebtSource,
  type ExpenseKind,
  type IncomeKind,
} from '#domain/assessment/code-lists';
import type { DebtPurpose, PaperSeen } from '#domain/assessment/evidence/evidence';
import { sumFinance, type FinanceSums } from '#domain/assessment/sums';
import type { RatePeriod } from '#domain/interest/rate';
import { satangFromJson, type Satang } from '#domain/money/satang';
import type { Candidate } from '../../form/completion-form.tsx';
import { noteOf, type ReferralDraft } from '../../form/shared-fields.tsx';

export interface IncomeDraft {
  /** Only tells lines apart on the screen. */
  readonly line: number;
  readonly kind?: IncomeKind | undefined;
  readonly personId?: string | undefined;
  /** Of one month, or of the whole year. */
  readonly amountSatang?: string | undefined;
  readonly every: 'month' | 'year';
  readonly months: readonly number[];
  /** What a trade spends to sell that much. */
  readonly costsSatang?: string | undefined;
  readonly papersSeen: readonly PaperSeen[];
}

export interface YearlyExpenseDraft {
  readonly line: number;
  readonly kind?: ExpenseKind | undefined;
  readonly yearSatang?: string | undefined;
  readonly months: readonly number[];
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
  readonly statedPurpose?: DebtPurpose | undefined;
  readonly actualUse?: DebtPurpose | undefined;
  readonly borrowedOn?: string | undefined;
  readonly arrearsSince?: string | undefined;
  readonly papersSeen: readonly PaperSeen[];
}

export interface SurveyDraft extends ReferralDraft {
  readonly outcome: 'surveyed' | 'refer';
  readonly incomes: readonly IncomeDraft[];
  readonly expenses: Readonly<Partial<Record<ExpenseKind, string | undefined>>>;
  readonly yearlyExpenses: readonly YearlyExpenseDraft[];
  readonly debts: readonly DebtDraft[];
  readonly dependants?: number | undefined;
  readonly savingsSatang?: string | undefined;
}

const EMPTY_SURVEY: SurveyDraft = {
  outcome: 'surveyed',
  note: '',
  incomes: [emptyIncome(1)],
  expenses: {},
  yearlyExpenses: [],
  debts: [emptyDebt(1)],
};

export function emptyIncome(line: number): IncomeDraft {
  return { line, every: 'month', months: [], papersSeen: [] };
}

export function emptyDebt(line: number): DebtDraft {
  return { line, creditorName: '', ratePeriod: 'year', papersSeen: [] };
}

/** Begins with the debts that the funds' own books told, else with the creditor who asked. */
export function surveyOf({ debts, source }: Pick<CaseFile, 'debts' | 'source'>): SurveyDraft {
  const known = debts ?? [];
  if (known.length === 0) {
    const creditorName = source?.kind === 'creditor' ? (source.askedBy ?? '') : '';
    return { ...EMPTY_SURVEY, debts: [{ ...emptyDebt(1), creditorName }] };
  }
  const surveyed = known.map((debt, index) => ({
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
    statedPurpose: debt.statedPurpose ?? undefined,
    actualUse: debt.actualUse ?? undefined,
    borrowedOn: debt.borrowedOn ?? undefined,
    papersSeen: [],
  }));
  return { ...EMPTY_SURVEY, debts: surveyed };
}

/** The number of a new line, different from all there are. */
export function nextLine(lines: readonly { readonly line: number }[]): number {
  return Math.max(0, ...lines.map(({ line }) => line)) + 1;
}

/** The kinds of expense with a figure, in the order of the paper form: the order they are sent in. */
export function filledExpenses(expenses: SurveyDraft['expenses']): readonly ExpenseKind[] {
  return EXPENSE_KINDS.filter((kind) => expenses[kind] !== undefined);
}

/** Lines of a month, or of a year, as they are sent: apart. */
export function incomesEvery(draft: SurveyDraft, every: IncomeDraft['every']) {
  return draft.incomes.filter((income) => income.every === every);
}

export function candidateOf(draft: SurveyDraft): Candidate<'survey-household'> {
  const kind = 'survey-household';
  if (draft.outcome === 'refer') {
    return { kind, outcome: 'refer', forum: draft.forum, note: noteOf(draft.note) };
  }
  return {
    kind,
    outcome: 'surveyed',
    incomes: incomesEvery(draft, 'month').map((income) => ({
      ...earned(income),
      monthSatang: income.amountSatang,
    })),
    yearlyIncomes: incomesEvery(draft, 'year').map((income) => ({
      ...earned(income),
      yearSatang: income.amountSatang,
      months: income.months,
    })),
    expenses: filledExpenses(draft.expenses).map((expense) => ({
      kind: expense,
      monthSatang: draft.expenses[expense],
    })),
    yearlyExpenses: draft.yearlyExpenses.map(({ line: _line, ...expense }) => expense),
    debts: draft.debts.map(({ line: _line, creditorName, ...debt }) => ({
      ...debt,
      creditorName: noteOf(creditorName),
      creditorFundId: debt.creditorFundId ?? null,
      statedPurpose: debt.statedPurpose ?? null,
      actualUse: debt.actualUse ?? null,
      borrowedOn: debt.borrowedOn ?? null,
      arrearsSince: debt.arrearsSince ?? null,
    })),
    dependants: draft.dependants ?? null,
    savingsSatang: draft.savingsSatang ?? '0',
  };
}

function earned({ kind, personId, costsSatang, papersSeen }: IncomeDraft) {
  return { kind, personId: personId ?? null, costsSatang: costsSatang ?? '0', papersSeen };
}

/** What the lines add up to so far, an average month; what is still empty counts nothing. */
export function sumsOf(draft: SurveyDraft): FinanceSums {
  const month = averageMonth({
    incomes: draft.incomes.map(({ kind = 'other', every, months, ...income }) => ({
      kind,
      every,
      months,
      amountSatang: amount(income.amountSatang),
      costsSatang: amount(income.costsSatang),
    })),
    expenses: [...monthlyExpenses(draft), ...yearlyExpenses(draft)],
    savingsSatang: amount(draft.savingsSatang),
  });
  const debts = draft.debts.map((debt) => ({
    balanceSatang: amount(debt.balanceSatang),
    instalmentSatang: amount(debt.instalmentSatang),
  }));
  const { debtSatang, instalmentSatang } = sumFinance({ incomes: [], expenses: [], debts });
  return { ...month, debtSatang, instalmentSatang };
}

function monthlyExpenses({ expenses }: SurveyDraft): SheetLine<ExpenseKind>[] {
  return filledExpenses(expenses).map((kind) => ({
    kind,
    every: 'month',
    months: [],
    amountSatang: amount(expenses[kind]),
  }));
}

function yearlyExpenses(draft: SurveyDraft): SheetLine<ExpenseKind>[] {
  return draft.yearlyExpenses.map(({ kind = 'other', yearSatang, months }) => ({
    kind,
    every: 'year',
    months,
    amountSatang: amount(yearSatang),
  }));
}

function amount(satang: string | undefined): Satang {
  return satangFromJson(satang ?? '0');
}
