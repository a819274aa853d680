import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../dates/plain-date.ts';
import { yearlyDecliningRate } from '../../interest/rate.ts';
import { allocatePayment, livingRows } from '../../interest/repayment.ts';
import { scheduleOf } from '../../interest/schedule.ts';
import { satang } from '../../money/satang.ts';
import { changeBooks } from './house-change.ts';
import type { PaidRow } from './house-loan.ts';

const RATE = yearlyDecliningRate(600);

/** 12,000.00 at 6 %, due on the fifth from May 2021: 60.00, 55.14, 50.25, … of interest in 12 months. */
function aLoan(termMonths: number): readonly PaidRow[] {
  const firstDueOn = plainDate('2021-05-05');
  const terms = { principalSatang: satang(1_200_000n), rate: RATE, termMonths, firstDueOn };
  return livingRows(scheduleOf(terms).rows);
}

type Asked = { on: string; agreedOn: string | null; amount: bigint; rows?: readonly PaidRow[] };

function add({ on, agreedOn, amount, rows = aLoan(24) }: Asked) {
  const change = {
    kind: 'add-interest' as const,
    amountSatang: satang(amount),
    agreedOn: agreedOn === null ? null : plainDate(agreedOn),
  };
  return changeBooks({ rows, rate: RATE, on: plainDate(on), change });
}

const sumOf = (rows: readonly PaidRow[], of: (row: PaidRow) => bigint) =>
  rows.reduce((sum, row) => sum + of(row), 0n);

describe('interest made principal by written agreement (Civil and Commercial Code s.655)', () => {
  it.each<[string, Asked, object]>([
    [
      'no day',
      { on: '2022-06-20', agreedOn: null, amount: 1n },
      { refused: 'agreement-day-missing' },
    ],
    [
      'a day to come',
      { on: '2022-06-20', agreedOn: '2022-06-21', amount: 1n },
      { refused: 'agreement-in-the-future' },
    ],
    [
      'nothing overdue',
      { on: '2021-05-05', agreedOn: '2021-05-05', amount: 1n },
      { refused: 'no-interest-overdue' },
    ],
    [
      'a day short of a year when it was agreed, whatever the day of the resolution',
      { on: '2022-06-20', agreedOn: '2022-05-04', amount: 6_000n },
      { refused: 'interest-not-overdue-until', from: '2022-05-05' },
    ],
    [
      'an amount with younger interest in it',
      { on: '2022-06-20', agreedOn: '2022-05-05', amount: 11_764n },
      { refused: 'agreement-amount-differs', amountSatang: 6_000n },
    ],
  ])('is refused for %s', (_what, asked, refused) => {
    expect(add(asked)).toEqual(refused);
  });

  it('takes the interest a year old; it is laid on the instalments left, from the next period on', () => {
    const before = aLoan(24);
    const outcome = add({ on: '2022-05-20', agreedOn: '2022-05-05', amount: 6_000n });
    if ('refused' in outcome) throw new Error(outcome.refused);
    const { rows } = outcome;
    expect(rows[0]).toMatchObject({
      interestSatang: 0n,
      principalSatang: before[0]!.principalSatang,
    });
    expect(rows.slice(1, 13)).toMatchObject(
      before.slice(1, 13).map(({ interestSatang }) => ({ interestSatang })),
    );
    expect(sumOf(rows, (row) => row.principalSatang)).toBe(1_206_000n);
    // The period in course began without it; the next is on all that is owed then.
    expect(rows[13]!.interestSatang).toBe(before[13]!.interestSatang);
    const balance = rows[13]!.balanceSatang;
    expect(rows[14]!.interestSatang).toBe((balance + 100n) / 200n);
    expect(rows.at(-1)?.balanceSatang).toBe(0n);
  });

  it('leaves what was paid of it: only the rest can be agreed on', () => {
    const paid = allocatePayment({
      rows: aLoan(24),
      rate: RATE,
      amountSatang: satang(4_000n),
      paidOn: plainDate('2022-05-10'),
    });
    if ('refused' in paid) throw new Error(paid.refused);
    const asked = { on: '2022-05-20', agreedOn: '2022-05-05', rows: paid.rows };
    expect(add({ ...asked, amount: 6_000n })).toMatchObject({ amountSatang: 2_000n });
    expect(add({ ...asked, amount: 2_000n })).toMatchObject({ isNothingOwed: false });
  });

  it('after the last due date stands on the last instalment and bears nothing of the contract', () => {
    const before = aLoan(6);
    const outcome = add({ on: '2022-05-20', agreedOn: '2022-05-05', amount: 6_000n, rows: before });
    if ('refused' in outcome) throw new Error(outcome.refused);
    const last = outcome.rows.at(-1);
    expect(last?.principalSatang).toBe(before.at(-1)!.principalSatang + 6_000n);
    expect(last?.interestSatang).toBe(before.at(-1)!.interestSatang);
    const owed = (rows: readonly PaidRow[]) => sumOf(rows, (row) => row.paymentSatang);
    expect(owed(outcome.rows)).toBe(owed(before));
  });
});
