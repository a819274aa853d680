/** Income, expense and debts of a case with money as decimal strings. */

import type { z } from 'zod';
import type { MoneyPicture } from '#contracts/baselines';
import type { CaseFile, DebtView } from '#contracts/cases';
import type {
  CaseFinance,
  DebtView as DebtRow,
  MoneyPicture as Picture,
} from '#database/cases/queries/read-finance';
import { LAWFUL_YEARLY_BASIS_POINTS } from '#domain/interest/lawful';

type FinanceView = Pick<
  z.input<typeof CaseFile>,
  'incomes' | 'expenses' | 'dependants' | 'debts' | 'before' | 'baseline' | 'debtNowSatang'
>;

/** For readers who may not see debts. */
export const NO_FINANCE: FinanceView = {
  incomes: null,
  expenses: null,
  debts: null,
  dependants: null,
  before: null,
  baseline: null,
  debtNowSatang: null,
};

/** `seesCreditors` false: whom the household owes stays untold, what it owes does not. */
export function financeView(finance: CaseFinance, seesCreditors: boolean): FinanceView {
  return {
    incomes: finance.incomes.map((line) => ({
      ...lineView(line),
      costsSatang: String(line.costsSatang),
    })),
    expenses: finance.expenses.map(lineView),
    dependants: finance.sheet?.dependants ?? null,
    debts: finance.debts.map((debt) => debtView(debt, seesCreditors)),
    before: finance.before === null ? null : moneyPicture(finance.before),
    baseline: baselineView(finance),
    debtNowSatang: finance.debtNowSatang === null ? null : String(finance.debtNowSatang),
  };
}

function lineView<Kind extends string>(line: {
  readonly kind: Kind;
  readonly every: 'month' | 'year';
  readonly amountSatang: bigint;
  readonly months: readonly number[];
  readonly monthSatang: bigint;
}) {
  return {
    kind: line.kind,
    every: line.every,
    amountSatang: String(line.amountSatang),
    months: [...line.months],
    monthSatang: String(line.monthSatang),
  };
}

function baselineView({ baseline, beforeCorrected }: CaseFinance): FinanceView['baseline'] {
  if (baseline === null) return null;
  const { number, frozenOn, sha256 } = baseline.row;
  return {
    number,
    frozenOn,
    sha256,
    corrections: baseline.corrections.map((each) => ({
      lineKind: each.lineKind,
      lineKey: each.lineKey,
      field: each.field,
      oldSatang: String(each.oldSatang),
      newSatang: String(each.newSatang),
      reason: each.reason,
      correctedAt: each.correctedAt,
      correctedBy: each.byName,
    })),
    corrected: beforeCorrected === null ? null : moneyPicture(beforeCorrected),
  };
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
    statedPurpose: debt.statedPurpose,
    actualUse: debt.actualUse,
    borrowedOn: debt.borrowedOn,
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
    savingsSatang: String(picture.savingsSatang),
    residualSatang: String(picture.residualSatang),
    debtServiceBasisPoints: picture.debtServiceBasisPoints,
  };
}
