import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../dates/plain-date.ts';
import { yearlyDecliningRate } from '../../interest/rate.ts';
import { allocatePayment, livingRows } from '../../interest/repayment.ts';
import { scheduleOf } from '../../interest/schedule.ts';
import { satang } from '../../money/satang.ts';
import { lateAccount } from './late-account.ts';
import { defaultInterestOn, lateLoan, nothingLate } from './late-standing.ts';
import { payOffFigure } from './state/figures.ts';

const RATE = yearlyDecliningRate(600);
const ROWS = livingRows(
  scheduleOf({
    principalSatang: satang(1_200_000n),
    rate: RATE,
    termMonths: 6,
    firstDueOn: plainDate('2021-05-05'),
  }).rows,
);
const books = { rows: ROWS, rate: RATE };
const START = nothingLate('statutory', ROWS);
const day = plainDate;

describe('default interest of a contract (s.224, s.224/1)', () => {
  it('runs at 5 % on the principal of the missed instalment alone, from the day after', () => {
    expect(ROWS[0]?.principalSatang).toBe(197_515n);
    expect(defaultInterestOn(books, START, day('2021-05-05'))).toBe(0n);
    // 1,975.15 × 31 days × 5 % ÷ 365.
    expect(defaultInterestOn(books, START, day('2021-06-05'))).toBe(839n);
    expect(defaultInterestOn(books, nothingLate('none', ROWS), day('2021-06-05'))).toBe(0n);
  });

  it('is met after all that has begun and before early money', () => {
    const owed = satang(ROWS[0]!.paymentSatang + ROWS[1]!.paymentSatang);
    const taking = { rows: ROWS, rate: RATE, paidOn: day('2021-06-05'), late: START };
    const exact = allocatePayment({ ...taking, amountSatang: owed });
    expect(exact).toMatchObject({ defaultInterestSatang: 0n });
    const more = allocatePayment({ ...taking, amountSatang: satang(owed + 1_000n) });
    expect(more).toMatchObject({ defaultInterestSatang: 839n });
    if ('refused' in more) throw new Error(more.refused);
    expect(more.parts.at(-1)?.extraPrincipalSatang).toBe(161n);
  });

  it('goes on after the last due date, and both other rates are only told', () => {
    const after = payOffFigure(lateLoan(books, START, day('2021-11-04')));
    const atEnd = payOffFigure(lateLoan(books, START, day('2021-10-05')));
    // All principal is missed now: 12,000.00 × 30 days × 5 % ÷ 365 = 49.315; each end is rounded once.
    expect(after.defaultInterestSatang - atEnd.defaultInterestSatang).toBe(4_931n);
    expect(after).toMatchObject({
      afterTermInterestSatang: 0n,
      afterTermAt: { statutorySatang: 4_932n, contractSatang: 5_918n },
    });
  });

  it('leaves a loan whose instalments are all paid open until it is paid too', () => {
    const interest = ROWS.reduce((sum, row) => sum + row.interestSatang, 0n);
    const amountSatang = satang(1_200_000n + interest);
    const paidOn = day('2021-11-04');
    const paid = allocatePayment({ rows: ROWS, rate: RATE, paidOn, late: START, amountSatang });
    if ('refused' in paid) throw new Error(paid.refused);
    expect(paid.isPaidOff).toBe(false);
    const owed = defaultInterestOn({ rows: paid.rows, rate: RATE }, paid.late, day('2022-11-04'));
    // It bears nothing itself.
    expect(owed).toBe(payOffFigure(lateLoan(books, START, paidOn)).defaultInterestSatang);
    const last = allocatePayment({
      rows: paid.rows,
      rate: RATE,
      paidOn: day('2022-11-04'),
      late: paid.late,
      amountSatang: owed,
    });
    expect(last).toMatchObject({ isPaidOff: true, defaultInterestSatang: owed, parts: [] });
  });

  it('tells how it was counted: principal, days and the rate of each', () => {
    const account = lateAccount(books, START, day('2021-06-20'));
    expect(account.since).toMatchObject([
      { number: 1, from: '2021-05-05', days: 46, basisPoints: 500, principalSatang: 197_515n },
      { number: 2, from: '2021-06-05', days: 15, basisPoints: 500 },
    ]);
    const sum = account.since.reduce(
      (all, { principalSatang, days, basisPoints }) =>
        all + principalSatang * BigInt(days * basisPoints),
      0n,
    );
    expect(account.owedSatang).toBe((sum * 2n + 3_650_000n) / 7_300_000n);
  });
});
