/** Income, expense and debts of a case with money as decimal strings. */

import type { z } from 'zod';
import type { CaseFile, DebtView, MoneyPicture } from '#contracts/cases';
import type {
  CaseFinance,
  DebtView as DebtRow,
  MoneyPicture as Picture,
} from '#database/cases/queries/read-finance';
import { LAWFUL_YEARLY_BASIS_POINTS } from '#domain/interest/lawful';

type FinanceView = Pick<
  z.input<typeof CaseFile>,
  'incomes' | 'expenses' | 'debts' | 'before' | 'debtNowSatang'
>;

/** For readers who may not see debts. */
export const NO_FINANCE: FinanceView = {
  incomes: null,
  expenses: null,
  debts: null,
  before: null,
  debtNowSatang: null,
};

/** `seesCreditors` false: whom the household owes stays untold, what it owes does not. */
export function financeView(finance: CaseFinance, seesCreditors: boolean): FinanceView {
  return {
    incomes: finance.incomes.map(monthLine),
    expenses: finance.expenses.map(monthLine),
    debts: finance.debts.map((debt) => debtView(debt, seesCreditors)),
    before: finance.before === null ? null : moneyPicture(finance.before),
    debtNowSatang: finance.debtNowSatang === null ? null : String(finance.debtNowSatang),
  };
}

function monthLine<Kind extends string>(line: {
  readonly kind: Kind;
  readonly monthSatang: bigint;
}) {
  return { kind: line.kind, monthSatang: String(line.monthSatang) };
}

function debtView(debt: DebtRow, seesCreditors: boolean): z.input<typeof DebtView> {
  return {
    debtId: debt.id,
    personId: debt.personId,
    personName: debt.personName,
    source: debt.source,
    creditorName: seesCreditors ? debt.creditorName : null,
    creditorFundId: seesCreditors ? debt.creditorFundId : null,
    balanceSatang: String(debt.balanceSatang),
    instalmentSatang: String(debt.instalmentSatang),
    rateBasisPoints: debt.rateBasisPoints,
    ratePeriod: debt.ratePeriod,
    hasDefaulted: debt.hasDefaulted,
    canStillBorrow: debt.canStillBorrow,
    isAboveLawfulRate: yearlyBasisPoints(debt) > LAWFUL_YEARLY_BASIS_POINTS,
    treatment: debt.treatment,
    payoffSatang: debt.payoffSatang === null ? null : String(debt.payoffSatang),
    payoffGround: debt.payoffGround,
    paidOn: debt.paidOn,
    receiptNumber: debt.receiptNumber,
    nowSatang: String(debt.nowSatang),
  };
}

/** The rate for a year, simply multiplied: the law compares rates, not what they compound to. */
function yearlyBasisPoints({ rateBasisPoints, ratePeriod }: DebtRow): number {
  const periods = { year: 1, month: 12, day: 365 } as const;
  return rateBasisPoints * periods[ratePeriod];
}

function moneyPicture(picture: Picture): z.input<typeof MoneyPicture> {
  return {
    incomeSatang: String(picture.incomeSatang),
    expenseSatang: String(picture.expenseSatang),
    necessitiesSatang: String(picture.necessitiesSatang),
    debtSatang: String(picture.debtSatang),
    instalmentSatang: String(picture.instalmentSatang),
    residualSatang: String(picture.residualSatang),
    debtServiceBasisPoints: picture.debtServiceBasisPoints,
  };
}
