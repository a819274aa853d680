import type { EntityManager } from '@mikro-orm/postgresql';
import type { DebtSource, ExpenseKind, IncomeKind } from '#domain/assessment/code-lists';
import type { DebtPurpose, PaperSeen } from '#domain/assessment/evidence/evidence';
import { leaveOutSurveyedAnew } from '../../negotiations/ends.ts';
import { placeOf } from '../../places/place.ts';
import { isSurveyFrozen } from '../baseline/read-baseline.ts';
import { Debt, type RatePeriod } from '../debt.ts';
import { ExpenseLine, IncomeLine } from '../finance-lines.ts';
import { writeDecision, type ReferForm } from './case-decisions.ts';
import { areMembers, getCaseOf, noteForm, type FormCall, type Written } from './form-call.ts';
import { linesRefusal, type LinesRefusal } from './survey-refusals.ts';
import { writeSurvey } from './write-survey.ts';

export interface SurveyedIncome {
  readonly personId: string | null;
  readonly kind: IncomeKind;
  /** Of a trade: what it sells in a month. */
  readonly monthSatang: bigint;
  readonly costsSatang?: bigint;
  readonly papersSeen?: readonly PaperSeen[];
}

/** Seasonal: what the whole year brings, and in which months; none named means all. */
export interface YearlyIncome extends Omit<SurveyedIncome, 'monthSatang'> {
  readonly yearSatang: bigint;
  readonly months: readonly number[];
}

export interface SurveyedExpense {
  readonly kind: ExpenseKind;
  readonly monthSatang: bigint;
}

export interface YearlyExpense {
  readonly kind: ExpenseKind;
  readonly yearSatang: bigint;
  readonly months: readonly number[];
}

export interface SurveyedDebt {
  readonly personId: string;
  readonly source: DebtSource;
  readonly creditorName: string | null;
  readonly creditorFundId: string | null;
  readonly balanceSatang: bigint;
  readonly instalmentSatang: bigint;
  readonly rateBasisPoints: number;
  readonly ratePeriod: RatePeriod;
  readonly hasDefaulted: boolean;
  readonly canStillBorrow: boolean;
  readonly statedPurpose?: DebtPurpose | null;
  readonly actualUse?: DebtPurpose | null;
  readonly borrowedOn?: string | null;
  readonly arrearsSince?: string | null;
  readonly papersSeen?: readonly PaperSeen[];
}

export interface SurveyLines {
  readonly incomes: readonly SurveyedIncome[];
  readonly yearlyIncomes?: readonly YearlyIncome[];
  readonly expenses: readonly SurveyedExpense[];
  readonly yearlyExpenses?: readonly YearlyExpense[];
  readonly debts: readonly SurveyedDebt[];
  /** Who eats and earns nothing; null when nobody asked. */
  readonly dependants?: number | null;
  /** Put aside a month, and kept in the plan. */
  readonly savingsSatang?: bigint;
}

export type SurveyForm = ({ readonly outcome: 'surveyed' } & SurveyLines) | ReferForm;

/** In the order in which they are checked. */
export type SurveyRefusal =
  | 'baseline-is-frozen'
  | 'not-a-member'
  | LinesRefusal
  | 'date-in-the-future'
  | 'no-such-fund';

/** Keeps the household's finances of this round; a survey made again takes the place of the last. */
export async function surveyHousehold(
  em: EntityManager,
  call: FormCall<SurveyForm>,
): Promise<Written<SurveyRefusal>> {
  const { form, caseId } = call;
  if (form.outcome === 'refer') return writeDecision(em, { ...call, form }, 'household-surveyed');
  const { row, today } = await getCaseOf(em, call);
  const { round, status } = row;
  // After a refusal the household may be surveyed again, which gives it a baseline of its own.
  const isAgain = status === 'consented';
  if (!isAgain && (await isSurveyFrozen(em, { caseId, round }))) {
    return { refused: 'baseline-is-frozen' };
  }
  const persons = personsOf(form);
  if (!(await areMembers(em, row.householdId, persons))) return { refused: 'not-a-member' };
  const refused =
    linesRefusal(form) ?? datesRefusal(form, today) ?? (await fundRefusal(em, row.centreId, form));
  if (refused !== null) return { refused };
  await leaveOutSurveyedAnew(em, { caseId, round }, { ...call.actor, at: call.at });
  await em.nativeDelete(IncomeLine, { caseId, round });
  await em.nativeDelete(ExpenseLine, { caseId, round });
  await em.nativeDelete(Debt, { caseId, round });
  const to = { caseId, round, place: placeOf(row), surveyedOn: today };
  await writeSurvey(em, form, { ...to, actor: call.actor, at: call.at });
  const detail = { outcome: 'surveyed', round, debts: form.debts.length };
  await noteForm(em, call, { row, action: 'household-surveyed', detail });
  return undefined;
}

function personsOf(lines: SurveyLines): string[] {
  const { incomes, yearlyIncomes = [], debts } = lines;
  return [...incomes, ...yearlyIncomes, ...debts].flatMap(({ personId }) => personId ?? []);
}

function datesRefusal({ debts }: SurveyLines, today: string): 'date-in-the-future' | null {
  const isToCome = ({ borrowedOn, arrearsSince }: SurveyedDebt) =>
    (borrowedOn ?? today) > today || (arrearsSince ?? today) > today;
  return debts.some(isToCome) ? 'date-in-the-future' : null;
}

/** Whether every fund named as creditor is, or was, one of the centre's. */
export async function fundRefusal(
  em: EntityManager,
  centreId: string,
  { debts }: { readonly debts: readonly Pick<SurveyedDebt, 'creditorFundId'>[] },
): Promise<'no-such-fund' | null> {
  const named = [...new Set(debts.flatMap(({ creditorFundId }) => creditorFundId ?? []))];
  const rows = await em.execute<{ known: string }[]>(
    `select count(*) as known from fund
      where centre_id = ? and id::text = any(string_to_array(?, ','))`,
    [centreId, named.join(',')],
  );
  return Number(rows[0]?.known ?? 0) === named.length ? null : 'no-such-fund';
}
