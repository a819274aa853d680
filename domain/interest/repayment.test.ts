import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, type PlainDate, plainDate } from '../dates/plain-date.ts';
import { formatBaht, parseBaht, satang, type Satang, sumSatang } from '../money/satang.ts';
import { type Rate, yearlyDecliningRate } from './rate.ts';
import {
  allocatePayment,
  arrearsFigure,
  type LivingRow,
  livingRows,
  payoffFigure,
  type PaymentOutcome,
} from './repayment.ts';
import { scheduleOf } from './schedule.ts';

const RUNS = { numRuns: 1000 };

const rate = yearlyDecliningRate(600);
const schedule = scheduleOf({
  principalSatang: satang(2_745_000),
  rate,
  termMonths: 30,
  firstDueOn: plainDate('2021-05-05'),
});
const newLoan = livingRows(schedule.rows);

function amountOf(text: string): Satang {
  const read = parseBaht(text);
  if ('refused' in read) throw new Error(text);
  return read.satang;
}

function pay(rows: readonly LivingRow[], amount: string, paidOn: string) {
  const outcome = allocatePayment({
    rows,
    rate,
    amountSatang: amountOf(amount),
    paidOn: plainDate(paidOn),
  });
  if ('refused' in outcome) throw new Error(outcome.refused);
  return outcome;
}

function written(outcome: { parts: Extract<PaymentOutcome, { parts: unknown }>['parts'] }) {
  return outcome.parts.map((part) => [
    part.number,
    formatBaht(part.interestSatang),
    formatBaht(part.principalSatang),
    formatBaht(part.extraPrincipalSatang),
  ]);
}

describe('one payment on 27,450.00 at 6 % over 30 months, due on the fifth', () => {
  it.each([
    ['the instalment on its day', '987.62', '2021-05-05', [[1, '137.25', '850.37', '0.00']]],
    ['the instalment early', '987.62', '2021-04-10', [[1, '137.25', '850.37', '0.00']]],
    ['part of it: interest first', '500', '2021-05-05', [[1, '137.25', '362.75', '0.00']]],
    ['less than the interest', '100', '2021-05-05', [[1, '100.00', '0.00', '0.00']]],
    [
      'two months late: the oldest first',
      '2000',
      '2021-06-05',
      [
        [1, '137.25', '850.37', '0.00'],
        [2, '133.00', '854.62', '24.76'],
      ],
    ],
    [
      'the day after the due date the next month has begun',
      '1200',
      '2021-05-06',
      [
        [1, '137.25', '850.37', '0.00'],
        [2, '133.00', '79.38', '0.00'],
      ],
    ],
    ['more than the instalment', '1987.62', '2021-05-05', [[1, '137.25', '850.37', '1,000.00']]],
  ])('%s', (...[, amount, paidOn, parts]) => {
    expect(written(pay(newLoan, amount, paidOn))).toEqual(parts);
  });

  it('completes an instalment that was paid in part', () => {
    const first = pay(newLoan, '100', '2021-05-01');
    const second = pay(first.rows, '887.62', '2021-05-05');
    expect(written(second)).toEqual([[1, '37.25', '850.37', '0.00']]);
    expect(second.rows[0]).toMatchObject({
      paidPrincipalSatang: 85037n,
      paidInterestSatang: 13725n,
    });
  });

  it('leaves the plan alone as long as there is no extra', () => {
    const { rows } = pay(newLoan, '987.62', '2021-05-05');
    expect(rows.slice(1)).toEqual(newLoan.slice(1));
  });

  it('with 10,000 extra becomes shorter with the same instalment', () => {
    const { rows } = pay(newLoan, '10987.62', '2021-05-05');
    expect(rows[0]).toMatchObject({ number: 1, balanceSatang: 1659963n });
    expect(rows[0]?.principalSatang).toBe(1085037n);
    expect(formatBaht(rows[1]?.interestSatang ?? satang(0))).toBe('83.00');
    const payments = rows.slice(1).map((row) => formatBaht(row.paymentSatang));
    expect(payments.slice(0, -1).every((payment) => payment === '987.62')).toBe(true);
    expect(rows).toHaveLength(19);
    expect(rows.at(-1)).toMatchObject({ number: 19, dueOn: '2022-11-05', balanceSatang: 0n });
  });

  it('takes a second payment in a paid month wholly as extra', () => {
    const first = pay(newLoan, '987.62', '2021-05-05');
    const second = pay(first.rows, '987.62', '2021-05-05');
    expect(written(second)).toEqual([[1, '0.00', '0.00', '987.62']]);
  });
});

describe('paying off', () => {
  it('on the first day costs the principal and the whole first month', () => {
    expect(payoffFigure({ rows: newLoan, on: plainDate('2021-04-06') })).toEqual({
      principalSatang: 2745000n,
      interestSatang: 13725n,
      totalSatang: 2758725n,
    });
  });

  it('costs another month of interest from the day after the due date', () => {
    const { rows } = pay(newLoan, '987.62', '2021-05-05');
    const interestOn = (on: string) => payoffFigure({ rows, on: plainDate(on) }).interestSatang;
    expect(interestOn('2021-05-05')).toBe(0n);
    expect(interestOn('2021-05-06')).toBe(13300n);
    expect(interestOn('2021-06-05')).toBe(13300n);
  });

  it('ends the loan to the satang and drops the instalments that are no longer needed', () => {
    const outcome = pay(newLoan, '27587.25', '2021-05-05');
    expect(outcome.isPaidOff).toBe(true);
    expect(outcome.rows).toHaveLength(1);
    expect(outcome.rows[0]).toMatchObject({ balanceSatang: 0n, principalSatang: 2745000n });
    expect(payoffFigure({ rows: outcome.rows, on: plainDate('2023-01-01') }).totalSatang).toBe(0n);
  });

  it('is reached by paying every instalment on its day, the last 987.66', () => {
    let rows: readonly LivingRow[] = newLoan;
    for (const { paymentSatang, dueOn } of schedule.rows) {
      const outcome = pay(rows, formatBaht(paymentSatang), dueOn);
      rows = outcome.rows;
      expect(outcome.isPaidOff).toBe(dueOn === '2023-10-05');
    }
    expect(rows).toHaveLength(30);
  });
});

describe('a payment is refused', () => {
  const paid = pay(newLoan, '27587.25', '2021-05-05').rows;

  it.each([
    ['of nothing', newLoan, 0, 'amount-must-be-positive', 2758725n],
    ['of less than nothing', newLoan, -1, 'amount-must-be-positive', 2758725n],
    ['on a paid loan', paid, 1, 'loan-is-paid', 0n],
    ['of a satang too much', newLoan, 2758726, 'more-than-owed', 2758725n],
    ['of nothing, also on a paid loan', paid, 0, 'amount-must-be-positive', 0n],
  ])('%s', (...[, rows, amount, refused, payoffSatang]) => {
    const outcome = allocatePayment({
      rows,
      rate,
      amountSatang: satang(amount),
      paidOn: plainDate('2021-05-05'),
    });
    expect(outcome).toEqual({ refused, payoffSatang });
  });

  it('by throwing when the rate is flat', () => {
    const flat: Rate = { ...rate, method: 'flat' };
    const payment = { rows: newLoan, rate: flat };
    expect(() =>
      allocatePayment({ ...payment, amountSatang: satang(1), paidOn: plainDate('2021-05-05') }),
    ).toThrow('Cannot re-plan a flat rate');
  });
});

describe('arrears', () => {
  it('begin the day after the due date', () => {
    const on = (text: string) => arrearsFigure({ rows: newLoan, on: plainDate(text) });
    expect(on('2021-05-05').totalSatang).toBe(0n);
    expect(on('2021-05-06')).toEqual({
      principalSatang: 85037n,
      interestSatang: 13725n,
      totalSatang: 98762n,
    });
    expect(on('2021-06-06').totalSatang).toBe(197524n);
  });
});

describe('any loan under any payments', () => {
  const loans = fc.record({
    principalSatang: fc.bigInt({ min: 100n, max: 10n ** 9n }).map((value) => satang(value)),
    rate: fc.integer({ min: 0, max: 1500 }).map(yearlyDecliningRate),
    termMonths: fc.integer({ min: 1, max: 48 }),
    firstDueOn: fc.constant(plainDate('2021-01-31')),
  });
  /** Days since the payment before, and how much of the pay-off figure is paid, in thousandths. */
  const payments = fc.array(fc.tuple(fc.nat({ max: 90 }), fc.integer({ min: 1, max: 1000 })), {
    maxLength: 25,
  });

  it('keeps every satang: parts sum to the payment, principal to the loan', () => {
    fc.assert(
      fc.property(loans, payments, (loan, list) => {
        const { rows: planned } = scheduleOf(loan);
        let rows: readonly LivingRow[] = livingRows(planned);
        let paidOn: PlainDate = plainDate('2021-01-01');
        for (const [days, thousandths] of list) {
          paidOn = addDays(paidOn, days);
          const { totalSatang } = payoffFigure({ rows, on: paidOn });
          const amountSatang = satang((totalSatang * BigInt(thousandths)) / 1000n);
          const before = rows;
          const outcome = allocatePayment({
            rows,
            rate: loan.rate,
            amountSatang,
            paidOn,
          });
          // Only a share too small to be a satang, or a loan already paid, is refused.
          expect('refused' in outcome).toBe(amountSatang === 0n);
          if ('refused' in outcome) continue;
          rows = outcome.rows;
          checkParts(outcome.parts, amountSatang);
          checkRows(rows, loan.principalSatang);
          expect(outcome.isPaidOff).toBe(amountSatang === totalSatang);
          expect(paidOf(rows) - paidOf(before)).toBe(amountSatang);
          expect(rows.length <= before.length).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('owes after a payment exactly that much less on the same day', () => {
    fc.assert(
      fc.property(loans, fc.nat({ max: 700 }), fc.integer({ min: 1, max: 999 }), (loan, ...at) => {
        const { rows } = scheduleOf(loan);
        const on = addDays(plainDate('2021-01-01'), at[0]);
        const living = livingRows(rows);
        const before = payoffFigure({ rows: living, on }).totalSatang;
        const amountSatang = satang((before * BigInt(at[1])) / 1000n);
        fc.pre(amountSatang > 0n);
        const outcome = allocatePayment({
          rows: living,
          rate: loan.rate,
          amountSatang,
          paidOn: on,
        });
        if ('refused' in outcome) throw new Error(outcome.refused);
        const after = payoffFigure({ rows: outcome.rows, on }).totalSatang;
        expect(after).toBe(before - amountSatang);
      }),
      RUNS,
    );
  });
});

function checkParts(
  parts: Extract<PaymentOutcome, { parts: unknown }>['parts'],
  amount: Satang,
): void {
  const figures = parts.flatMap((part) => [
    part.interestSatang,
    part.principalSatang,
    part.extraPrincipalSatang,
  ]);
  expect(sumSatang(figures)).toBe(amount);
  expect(figures.every((figure) => figure >= 0n)).toBe(true);
  expect(new Set(parts.map((part) => part.number)).size).toBe(parts.length);
}

function checkRows(rows: readonly LivingRow[], principal: Satang): void {
  expect(sumSatang(rows.map((row) => row.principalSatang))).toBe(principal);
  let balance: bigint = principal;
  rows.forEach((row, index) => {
    balance -= row.principalSatang;
    expect(row.number).toBe(index + 1);
    expect(row.balanceSatang).toBe(balance);
    expect(balance >= 0n && row.interestSatang >= 0n).toBe(true);
    expect(row.paidInterestSatang <= row.interestSatang).toBe(true);
    expect(row.paidPrincipalSatang <= row.principalSatang).toBe(true);
    expect(row.paymentSatang).toBe(row.principalSatang + row.interestSatang);
  });
  expect(balance).toBe(0n);
}

function paidOf(rows: readonly LivingRow[]): bigint {
  return sumSatang(rows.flatMap((row) => [row.paidPrincipalSatang, row.paidInterestSatang]));
}
