import type { AskedQuote, LoanQuote, QuoteRow } from '#contracts/loan-quotes';
import { formatEnglishDate, formatThaiDate } from '#domain/dates/buddhist-era';
import { dutyOf, warningsOf } from '#domain/loans/loan-warnings';
import type { PlannedSchedule } from '#domain/schedules/plan-schedule';
import type { PlannedRow } from '#domain/schedules/rows/rest';
import type { ScheduleTerms } from '#domain/schedules/terms/terms';
import type { PlannedDrawdown } from '#domain/schedules/totals/fees';
import { trueCostOf } from '#domain/schedules/totals/true-cost';
import { WARNING_SENTENCES } from './warning-sentences.ts';

type Quoted = {
  readonly body: AskedQuote;
  readonly terms: ScheduleTerms;
  readonly schedule: PlannedSchedule;
};

export function quoteView({ body, terms, schedule }: Quoted): LoanQuote {
  const trueCost = trueCostOf(schedule);
  const { totals } = schedule;
  const warnings = warningsOf({ schedule, rates: terms.rates, trueCost, lender: body.lenderKind });
  return {
    rows: schedule.rows.map(rowView),
    drawdowns: schedule.drawdowns.map(drawdownView),
    totals: {
      drawnSatang: String(totals.drawnSatang),
      handedOverSatang: String(totals.handedOverSatang),
      principalSatang: String(totals.principalSatang),
      interestSatang: String(totals.interestSatang),
      payerInterestSatang: String(totals.payerInterestSatang),
      feesSatang: String(totals.feesSatang),
      paymentSatang: String(totals.paymentSatang),
      stillOwedSatang: String(totals.stillOwedSatang),
    },
    trueRate: trueCost,
    stampDutySatang: String(dutyOf(schedule)),
    warnings: warnings.map((code) => {
      const { section, th, en } = WARNING_SENTENCES[code];
      return { code, section, sentence: { th, en } };
    }),
    conventions: body.terms.conventions,
    terms: body.terms,
  };
}

function rowView(row: PlannedRow): QuoteRow {
  return {
    number: row.number,
    dueOn: row.dueOn,
    dueOnText: { th: formatThaiDate(row.dueOn), en: formatEnglishDate(row.dueOn) },
    accruesTo: row.accruesTo,
    days: row.days,
    openingBalanceSatang: String(row.openingBalanceSatang),
    drawnSatang: String(row.drawnSatang),
    principalSatang: String(row.principalSatang),
    interestSatang: String(row.interestSatang),
    payerInterestSatang: String(row.payerInterestSatang),
    feesSatang: String(row.feesSatang),
    paymentSatang: String(row.paymentSatang),
    balanceSatang: String(row.balanceSatang),
    unpaidInterestSatang: String(row.unpaidInterestSatang),
  };
}

function drawdownView(drawdown: PlannedDrawdown): LoanQuote['drawdowns'][number] {
  return {
    on: drawdown.on,
    amountSatang: String(drawdown.amountSatang),
    feesDeductedSatang: String(drawdown.feesDeductedSatang),
    feesAddedSatang: String(drawdown.feesAddedSatang),
    feesPaidSatang: String(drawdown.feesPaidSatang),
    handedOverSatang: String(drawdown.handedOverSatang),
  };
}
