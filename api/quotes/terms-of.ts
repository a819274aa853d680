import type { LoanTermsBody } from '#contracts/loan-terms';
import { plainDate } from '#domain/dates/plain-date';
import { satangFromJson } from '#domain/money/satang';
import { fractionOfPercent } from '#domain/schedules/amounts/fraction';
import type { Rounding } from '#domain/schedules/amounts/roundings';
import type { Conventions } from '#domain/schedules/terms/conventions';
import type { DueRule, Fee, HandRow, ScheduleTerms, Shape } from '#domain/schedules/terms/terms';

/** The terms of a request in the words of the engine. The contract has checked every text. */
export function termsOf(body: LoanTermsBody): ScheduleTerms {
  return {
    drawdowns: body.drawdowns.map(({ on, amountSatang }) => ({
      on: plainDate(on),
      amountSatang: satangFromJson(amountSatang),
    })),
    rates: body.rates.map((step) => ({
      from: plainDate(step.from),
      per: step.per,
      household: fractionOfPercent(step.householdPercent),
      payer: fractionOfPercent(step.payerPercent),
    })),
    dues: duesOf(body.dues),
    holidays: { ...body.holidays, holidays: body.holidays.holidays.map(plainDate) },
    shape: shapeOf(body.shape),
    graces: body.graces,
    fees: body.fees.map(feeOf),
    handRows: body.handRows.map(handRowOf),
    conventions: conventionsOf(body.conventions),
  };
}

function duesOf(dues: LoanTermsBody['dues']): DueRule {
  switch (dues.kind) {
    case 'every':
      return { ...dues, firstDueOn: plainDate(dues.firstDueOn) };
    case 'seasonal':
      return { ...dues, notBefore: plainDate(dues.notBefore) };
    case 'dates':
      return { ...dues, dates: dues.dates.map(plainDate) };
  }
}

const WHOLE_MILLIONTHS = 1_000_000n;

function shapeOf(shape: LoanTermsBody['shape']): Shape {
  switch (shape.kind) {
    case 'principal-shares':
      return {
        kind: shape.kind,
        shares: shape.shares.map(({ on, percent }) => {
          const share = fractionOfPercent(percent);
          return {
            on: plainDate(on),
            shareMillionths: (share.numerator * WHOLE_MILLIONTHS) / share.denominator,
          };
        }),
      };
    case 'fixed-instalment':
      return { kind: shape.kind, amountSatang: satangFromJson(shape.amountSatang) };
    case 'fixed-per-cent':
      return { kind: shape.kind, of: shape.of, perCent: fractionOfPercent(shape.percent) };
    case 'annuity':
    case 'equal-principal':
    case 'flat':
    case 'bullet':
    case 'interest-only':
    case 'floating-interest':
      return shape;
  }
}

function feeOf({ base, ...fee }: LoanTermsBody['fees'][number]): Fee {
  if (base.of === 'fixed') {
    return { ...fee, base: { of: base.of, amountSatang: satangFromJson(base.amountSatang) } };
  }
  return { ...fee, base: { of: base.of, perCent: fractionOfPercent(base.percent) } };
}

export function handRowOf(row: LoanTermsBody['handRows'][number]): HandRow {
  const dueOn = plainDate(row.dueOn);
  switch (row.kind) {
    case 'set-payment':
      return { kind: row.kind, dueOn, paymentSatang: satangFromJson(row.paymentSatang) };
    case 'set-principal':
      return { kind: row.kind, dueOn, principalSatang: satangFromJson(row.principalSatang) };
    case 'add': {
      const { paymentSatang } = row;
      const payment = paymentSatang === null ? null : satangFromJson(paymentSatang);
      return { kind: row.kind, dueOn, paymentSatang: payment };
    }
    case 'move':
      return { kind: row.kind, dueOn, toOn: plainDate(row.toOn) };
    case 'delete':
      return { kind: row.kind, dueOn };
  }
}

function conventionsOf(body: LoanTermsBody['conventions']): Conventions {
  const { rounding } = body;
  const exact = ({ rule, unitSatang }: typeof rounding.fee): Rounding => ({
    rule,
    unitSatang: BigInt(unitSatang),
  });
  return {
    ...body,
    rounding: {
      interest: exact(rounding.interest),
      instalment: exact(rounding.instalment),
      principal: exact(rounding.principal),
      fee: exact(rounding.fee),
    },
  };
}
