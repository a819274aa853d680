import type { ImportCase } from '#contracts/case-imports';
import type { PaperCase } from '#database/cases/import/paper-case';
import { satangFromJson } from '#domain/money/satang';

/** A case on paper as the database takes it: money as bigint satang. */
export function paperOf(body: ImportCase): PaperCase {
  return {
    ...body,
    incomes: body.incomes.map((line) => ({
      ...withMonth(line),
      costsSatang: satangFromJson(line.costsSatang),
    })),
    expenses: body.expenses.map(withMonth),
    debts: body.debts.map((debt) => ({
      ...debt,
      balanceSatang: satangFromJson(debt.balanceSatang),
      instalmentSatang: satangFromJson(debt.instalmentSatang),
      payoffSatang: debt.payoffSatang === null ? null : satangFromJson(debt.payoffSatang),
    })),
    loan: body.loan === null ? null : loanOf(body.loan),
  };
}

function withMonth<Line extends { readonly monthSatang: string }>(line: Line) {
  return { ...line, monthSatang: satangFromJson(line.monthSatang) };
}

function loanOf(loan: NonNullable<ImportCase['loan']>) {
  return {
    ...loan,
    principalSatang: satangFromJson(loan.principalSatang),
    payments: loan.payments.map((payment) => ({
      ...payment,
      amountSatang: satangFromJson(payment.amountSatang),
    })),
  };
}
