import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../dates/plain-date.ts';
import { formatBaht, parseBaht, satang, type Satang } from '../money/satang.ts';
import { yearlyDecliningRate } from './rate.ts';
import { allocatePayment, type LivingRow, livingRows, payoffFigure } from './repayment.ts';
import { scheduleOf } from './schedule.ts';

const rate = yearlyDecliningRate(600);
const { rows: SCHEDULE } = scheduleOf({
  principalSatang: satang(2_745_000),
  rate,
  termMonths: 30,
  firstDueOn: plainDate('2021-05-05'),
});
const newLoan = livingRows(SCHEDULE);

function amountOf(text: string): Satang {
  const read = parseBaht(text);
  if ('refused' in read) throw new Error(text);
  return read.satang;
}

describe('instalments paid ahead (decision 0042)', () => {
  const take = (rows: readonly LivingRow[], amount: string, paidOn: string) =>
    allocatePayment({
      rows,
      rate,
      amountSatang: amountOf(amount),
      paidOn: plainDate(paidOn),
      extraUse: 'prepay',
    });
  const ahead = (rows: readonly LivingRow[], from: number, to: number) =>
    rows
      .slice(from - 1, to)
      .map((row) => [
        row.number,
        formatBaht(row.principalSatang),
        formatBaht(row.paidPrincipalSatang),
        formatBaht(row.interestSatang),
      ]);

  function taken(rows: readonly LivingRow[], amount: string, paidOn: string) {
    const outcome = take(rows, amount, paidOn);
    if ('refused' in outcome) throw new Error(outcome.refused);
    return outcome;
  }

  it('on the due date: the next month bears interest on what is really owed', () => {
    const outcome = taken(newLoan, '2987.62', '2021-05-05');
    const parts = outcome.parts.map((part) => [
      part.number,
      formatBaht(part.interestSatang),
      formatBaht(part.principalSatang),
      formatBaht(part.extraPrincipalSatang),
    ]);
    expect(parts).toEqual([
      [1, '137.25', '850.37', '0.00'],
      [2, '0.00', '0.00', '854.62'],
      [3, '0.00', '0.00', '858.89'],
      [4, '0.00', '0.00', '286.49'],
    ]);
    // 27,450.00 - 850.37 - 2,000.00 = 24,599.63; a half per cent of it is 123.00.
    expect(ahead(outcome.rows, 2, 5)).toEqual([
      [2, '854.62', '854.62', '123.00'],
      [3, '858.89', '858.89', '123.00'],
      [4, '863.19', '286.49', '123.00'],
      [5, '867.51', '0.00', '120.11'],
    ]);
    expect(outcome.rows.slice(4).map((row) => row.paymentSatang)).toEqual(
      newLoan.slice(4).map((row) => row.paymentSatang),
    );
  });

  it('within a month that has begun: that month counts whole, the next ones do not', () => {
    const { rows } = taken(newLoan, '987.62', '2021-05-05');
    // The second is paid early, and a whole third: 26,599.63 bore its interest from 6 May on.
    const early = taken(rows, '1846.51', '2021-05-20');
    expect(ahead(early.rows, 2, 4)).toEqual([
      [2, '854.62', '854.62', '133.00'],
      [3, '858.89', '858.89', '124.43'],
      [4, '863.19', '0.00', '124.43'],
    ]);
    const owed = payoffFigure({ rows: early.rows, on: plainDate('2021-06-06') });
    expect(formatBaht(owed.interestSatang)).toBe('124.43');
  });

  it('again and again, to the end: the last money pays the loan off', () => {
    let rows: readonly LivingRow[] = newLoan;
    for (const on of ['2021-05-05', '2021-05-05', '2021-07-05', '2021-07-06']) {
      ({ rows } = taken(rows, '5000', on));
    }
    const on = plainDate('2021-07-20');
    const { totalSatang } = payoffFigure({ rows, on });
    const last = taken(rows, formatBaht(totalSatang).replaceAll(',', ''), '2021-07-20');
    expect(last.isPaidOff).toBe(true);
    expect(payoffFigure({ rows: last.rows, on }).totalSatang).toBe(0n);
  });
});
