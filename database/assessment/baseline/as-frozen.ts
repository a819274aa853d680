import { expenseKeyOf } from '#domain/assessment/baseline/baseline';
import { satang } from '#domain/money/satang';
import type { SurveyOnFile } from '../survey-on-file.ts';
import type { FrozenFigures } from './read-baseline.ts';

/**
 * The survey with the figures of the day it was frozen: what became of a debt since stays with the debt,
 * what it was is what the baseline says.
 */
export function asFrozen(survey: SurveyOnFile, baseline: FrozenFigures | null): SurveyOnFile {
  if (baseline === null) return survey;
  const { debts, incomes, expenses } = baseline.content;
  const debtOf = new Map(debts.map((debt) => [debt.lineId, debt]));
  const incomeOf = new Map(incomes.map((line) => [line.lineId, line]));
  const expenseOf = new Map(expenses.map((line) => [expenseKeyOf(line), line]));
  return {
    ...survey,
    debts: survey.debts.map((debt) => {
      const { balanceSatang, instalmentSatang } = debtOf.get(debt.id) ?? debt;
      return { ...debt, balanceSatang, instalmentSatang };
    }),
    incomes: survey.incomes.map((line) => {
      const { amountSatang, costsSatang } = incomeOf.get(line.id) ?? line;
      return { ...line, amountSatang, costsSatang };
    }),
    expenses: survey.expenses.map((line) => {
      const named = expenseKeyOf({ ...line, amountSatang: satang(line.amountSatang) });
      return { ...line, amountSatang: expenseOf.get(named)?.amountSatang ?? line.amountSatang };
    }),
  };
}
