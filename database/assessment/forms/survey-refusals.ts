import { papersRefusal, type PapersRefusal } from '#domain/assessment/evidence/evidence';
import type { SurveyLines } from './survey-household.ts';

/** In the order in which they are checked. */
export type LinesRefusal =
  | 'expense-kind-twice'
  | 'negative-money'
  | 'money-must-be-positive'
  | PapersRefusal;

/** Why amounts, kinds or checklists cannot be, or null. */
export function linesRefusal(lines: SurveyLines): LinesRefusal | null {
  const { incomes, yearlyIncomes = [], expenses, yearlyExpenses = [], debts } = lines;
  if (isKindTwice(expenses) || isKindTwice(yearlyExpenses)) return 'expense-kind-twice';
  const amounts = [
    lines.savingsSatang ?? 0n,
    ...[...incomes, ...expenses].map(({ monthSatang }) => monthSatang),
    ...[...yearlyIncomes, ...yearlyExpenses].map(({ yearSatang }) => yearSatang),
    ...[...incomes, ...yearlyIncomes].map(({ costsSatang = 0n }) => costsSatang),
    ...debts.map(({ instalmentSatang }) => instalmentSatang),
  ];
  if (amounts.some((amount) => amount < 0n)) return 'negative-money';
  if (debts.some(({ balanceSatang }) => balanceSatang <= 0n)) return 'money-must-be-positive';
  for (const { papersSeen = [] } of [...incomes, ...yearlyIncomes, ...debts]) {
    const refused = papersRefusal(papersSeen);
    if (refused !== null) return refused;
  }
  return null;
}

function isKindTwice(expenses: readonly { readonly kind: string }[]): boolean {
  return new Set(expenses.map(({ kind }) => kind)).size < expenses.length;
}
