/** The answer of a comparison: what each debt comes to, the sheet, the plans, the conventions. */

import type { z } from 'zod';
import type { CountedOldDebt, PlanComparisonResult } from '#contracts/plan-results';
import { averageMonth, monthSums, sumsOfPeriod, type Sheet } from '#domain/affordability/sheet';
import { plainDate, type PlainDate } from '#domain/dates/plain-date';
import { yearlyCostOf } from '#domain/debts/cost';
import { informalViews } from '#domain/debts/informal-views';
import { isInformal, owedOf, yearlyRateOf } from '#domain/debts/old-debt';
import { payoffOn } from '#domain/debts/payoff';
import { prescriptionOf, type Prescription } from '#domain/law/prescription';
import { defaultInterestSatang, statutoryRatesOn } from '#domain/law/statutory-rates';
import { comparePlans } from '#domain/plans/compare-plans';
import { PLAN_CONVENTIONS } from './convention-sentences.ts';
import { moneyAsText } from './money-as-text.ts';
import type { AskedDebt, PlanQuestion } from './plan-question.ts';

export function planAnswer(
  question: PlanQuestion,
  from: 'centre-policy' | 'product-default',
): z.input<typeof PlanComparisonResult> {
  const { debts, on, sheet, limits } = question;
  return moneyAsText({
    on,
    conventions: Object.entries(PLAN_CONVENTIONS).map(([code, sentence]) => ({ code, sentence })),
    thresholds: { from, ...limits },
    debts: debts.map((debt) => countedDebt(debt, on)),
    sheet: sheet === null ? null : sheetView(sheet),
    ...comparePlans(question),
  });
}

function sheetView(sheet: Sheet) {
  return {
    monthly: sumsOfPeriod(sheet, 'month'),
    yearly: sumsOfPeriod(sheet, 'year'),
    average: averageMonth(sheet),
    months: Array.from({ length: 12 }, (_, index) => monthSums(sheet, index + 1)),
  };
}

function countedDebt(debt: AskedDebt, on: PlainDate): z.input<typeof CountedOldDebt> {
  const { history } = debt;
  return moneyAsText({
    debtId: debt.id,
    source: debt.source,
    isPovertyFund: debt.isPovertyFund,
    owedSatang: owedOf(debt),
    owedOn: debt.owedOn,
    instalmentSatang: debt.instalmentSatang,
    yearlyRateBasisPoints: yearlyRateOf(debt),
    yearlyCostBasisPoints: yearlyCostOf(debt),
    isInformal: isInformal(debt),
    payoff: payoffOn(debt, on),
    settlementSatang: debt.settlementSatang,
    informal: history !== null && isInformal(debt) ? informalViews(history, on) : null,
    statutoryDefault: statutoryDefaultOf(debt, on),
    prescription: prescriptionView(debt, on),
  });
}

function prescriptionView({ claim }: AskedDebt, on: PlainDate): Prescription | null {
  if (claim === null) return null;
  return prescriptionOf({
    kind: claim.isByInstalments ? 'instalments' : 'general',
    dueOn: plainDate(claim.dueOn),
    restartedOn: claim.lastPaidOrSignedOn === null ? null : plainDate(claim.lastPaidOrSignedOn),
    on,
  });
}

/** Where no interest was agreed the law's own runs from the due day, on a missed instalment alone. */
function statutoryDefaultOf(debt: AskedDebt, on: PlainDate) {
  const { claim, instalmentSatang, principalSatang } = debt;
  if (claim === null || debt.rateBasisPoints > 0 || claim.dueOn >= on) return null;
  const missed = claim.isByInstalments && instalmentSatang < principalSatang;
  const amountSatang = missed ? instalmentSatang : principalSatang;
  return {
    rateBasisPoints: statutoryRatesOn(on).defaultBasisPoints,
    interestSatang: defaultInterestSatang({
      amountSatang,
      dueOn: plainDate(claim.dueOn),
      until: on,
    }),
  };
}
