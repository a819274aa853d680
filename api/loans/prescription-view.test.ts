import { describe, expect, it } from '@jest/globals';
import { plainDate } from '#domain/dates/plain-date';
import { yearlyDecliningRate } from '#domain/interest/rate';
import { livingRows } from '#domain/interest/repayment';
import { scheduleOf } from '#domain/interest/schedule';
import { satang } from '#domain/money/satang';
import { prescriptionView } from './prescription-view.ts';

const terms = { principalSatang: satang(1_200_000n), termMonths: 6 };
const firstDueOn = plainDate('2021-05-05');
const { rows } = scheduleOf({ ...terms, rate: yearlyDecliningRate(600), firstDueOn });
const schedule = livingRows(rows);
const paid = (paidOn: string, cancelledOn: string | null = null) => ({ paidOn, cancelledOn });

describe('the prescription of a contract in arrears (CCC s.193/33, s.193/14)', () => {
  it('is nothing to tell while nothing is overdue', () => {
    expect(prescriptionView({ schedule, repayments: [] }, '2021-05-05')).toBeNull();
  });

  it('runs five years from the oldest day that was missed', () => {
    expect(prescriptionView({ schedule, repayments: [] }, '2021-06-01')).toEqual({
      oldestDueOn: '2021-05-05',
      lastDayOn: '2026-05-05',
      hasPassed: false,
    });
  });

  it('runs again from the last payment that stands', () => {
    const repayments = [paid('2021-08-10', '2021-08-11'), paid('2021-07-01'), paid('2021-06-01')];
    expect(prescriptionView({ schedule, repayments }, '2026-07-02')).toEqual({
      oldestDueOn: '2021-05-05',
      lastDayOn: '2026-07-01',
      hasPassed: true,
    });
  });
});
