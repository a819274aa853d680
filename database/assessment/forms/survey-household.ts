import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { DebtSource, ExpenseKind, IncomeKind } from '#domain/assessment/code-lists';
import { leaveOutSurveyedAnew } from '../../negotiations/ends.ts';
import { placeOf } from '../../places/place.ts';
import type { RowPlace } from '../../places/place.ts';
import { Debt, type RatePeriod } from '../debt.ts';
import { ExpenseLine, IncomeLine } from '../finance-lines.ts';
import { writeDecision, type ReferForm } from './case-decisions.ts';
import { areMembers, getCaseOf, noteForm, type FormCall, type Written } from './form-call.ts';

export interface SurveyedIncome {
  readonly personId: string | null;
  readonly kind: IncomeKind;
  readonly monthSatang: bigint;
}

export interface SurveyedExpense {
  readonly kind: ExpenseKind;
  readonly monthSatang: bigint;
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
}

export interface SurveyLines {
  readonly incomes: readonly SurveyedIncome[];
  readonly expenses: readonly SurveyedExpense[];
  readonly debts: readonly SurveyedDebt[];
}

export type SurveyForm = ({ readonly outcome: 'surveyed' } & SurveyLines) | ReferForm;

/** In the order in which they are checked. */
export type SurveyRefusal =
  | 'not-a-member'
  | 'expense-kind-twice'
  | 'negative-money'
  | 'money-must-be-positive'
  | 'no-such-fund';

/** Keeps the household's finances of this round; a survey made again takes the place of the last. */
export async function surveyHousehold(
  em: EntityManager,
  call: FormCall<SurveyForm>,
): Promise<Written<SurveyRefusal>> {
  const { form, caseId } = call;
  if (form.outcome === 'refer') return writeDecision(em, { ...call, form }, 'household-surveyed');
  const { row } = await getCaseOf(em, call);
  const persons = [...form.incomes, ...form.debts].flatMap(({ personId }) => personId ?? []);
  if (!(await areMembers(em, row.householdId, persons))) return { refused: 'not-a-member' };
  const refused = linesRefusal(form) ?? (await fundRefusal(em, row.centreId, form));
  if (refused !== null) return { refused };
  const { round } = row;
  await leaveOutSurveyedAnew(em, { caseId, round }, { ...call.actor, at: call.at });
  await em.nativeDelete(IncomeLine, { caseId, round });
  await em.nativeDelete(ExpenseLine, { caseId, round });
  await em.nativeDelete(Debt, { caseId, round });
  await writeSurvey(em, form, { caseId, round, place: placeOf(row) });
  const detail = { outcome: 'surveyed', round, debts: form.debts.length };
  await noteForm(em, call, { row, action: 'household-surveyed', detail });
  return undefined;
}

/** Writes the lines of one round, debts numbered in the order of the form. Gives the debts' ids. */
export async function writeSurvey(
  em: EntityManager,
  lines: SurveyLines,
  to: { caseId: string; round: number; place: RowPlace },
): Promise<string[]> {
  const common = { caseId: to.caseId, round: to.round, ...to.place };
  for (const [index, line] of lines.incomes.entries()) {
    await em.insert(IncomeLine, { id: randomUUID(), ...common, ...line, position: index + 1 });
  }
  for (const line of lines.expenses) {
    await em.insert(ExpenseLine, { id: randomUUID(), ...common, ...line });
  }
  const debtIds: string[] = [];
  for (const [index, debt] of lines.debts.entries()) {
    const id = randomUUID();
    await em.insert(Debt, { id, ...common, ...debt, position: index + 1 });
    debtIds.push(id);
  }
  return debtIds;
}

/** Why amounts or kinds cannot be, or null. */
export function linesRefusal(
  lines: SurveyLines,
): Exclude<SurveyRefusal, 'not-a-member' | 'no-such-fund'> | null {
  const { incomes, expenses, debts } = lines;
  if (new Set(expenses.map(({ kind }) => kind)).size < expenses.length) return 'expense-kind-twice';
  const months = [...incomes, ...expenses].map(({ monthSatang }) => monthSatang);
  const instalments = debts.map(({ instalmentSatang }) => instalmentSatang);
  if ([...months, ...instalments].some((amount) => amount < 0n)) return 'negative-money';
  if (debts.some(({ balanceSatang }) => balanceSatang <= 0n)) return 'money-must-be-positive';
  return null;
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
