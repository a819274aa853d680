import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { plainDate } from '../../dates/plain-date.ts';
import { satang } from '../../money/satang.ts';
import { fraction } from '../../schedules/amounts/fraction.ts';
import { planSchedule } from '../../schedules/plan-schedule.ts';
import type { Fee, Shape } from '../../schedules/terms/terms.ts';
import { baht, drawn, monthly } from '../../schedules/testing/a-loan.ts';
import type { LivingContract, LoanEvent } from './terms/events.ts';
import { aContract, lived, paid, refusal } from './testing/a-living-loan.ts';

const fixed = (amount: string): Fee['base'] => ({ of: 'fixed', amountSatang: baht(amount) });
const perCent = (of: 'principal' | 'instalment' | 'balance', share: bigint): Fee['base'] => ({
  of,
  perCent: fraction(share, 10_000n),
});
const eachTime = (base: Fee['base']): Fee => ({
  code: 'book',
  time: 'each-instalment',
  way: 'paid',
  base,
});
const spread = (base: Fee['base']): Fee => ({
  code: 'set-up',
  time: 'spread-over-instalments',
  way: 'paid',
  base,
});

function instalment(on: string): LoanEvent {
  return { kind: 'instalment', id: on, on: plainDate(on) };
}

/** 12,000 without interest over twelve months from 1 January: 1,000 a month, and the fees. */
function freeLoan(fees: readonly Fee[], more: Partial<LivingContract['policies']> = {}) {
  return aContract({
    drawdowns: [drawn('2024-01-01', '12000')],
    rates: [
      {
        from: plainDate('2024-01-01'),
        per: 'year',
        household: fraction(0n, 1n),
        payer: fraction(0n, 1n),
      },
    ],
    dues: monthly('2024-02-01', 12),
    fees,
    policies: { late: null, afterTerm: 'none', ...more },
  });
}

describe('fees of instalments', () => {
  it('fall due with the row and are met in the order of the policy', () => {
    const loan = freeLoan([eachTime(fixed('5'))]);
    const { lines, rows } = lived(loan, [paid('2024-02-01', '1003')], '2024-02-01');
    expect(lines.at(-1)).toMatchObject({
      feesSatang: baht('5'),
      principalSatang: baht('998'),
      unpaidFeesSatang: 0n,
    });
    expect(rows[0]).toMatchObject({
      feesSatang: baht('5'),
      metFeesSatang: baht('5'),
      settledOn: null,
    });
    const last = freeLoan([eachTime(fixed('5'))], {
      order: ['interest', 'principal', 'fees', 'default-interest'],
    });
    const { arrears } = lived(last, [paid('2024-02-01', '1003')], '2024-02-11');
    expect(arrears).toMatchObject({ principalSatang: 0n, feesSatang: baht('2'), daysPastDue: 10 });
  });

  it.each([
    ['a fixed amount', fixed('5'), ['5', '5']],
    ['a per cent of what was drawn', perCent('principal', 10n), ['12', '12']],
    ['a per cent of the instalment', perCent('instalment', 100n), ['10', '5']],
    ['a per cent of what is owed', perCent('balance', 10n), ['12', '5']],
  ] as const)('follow %s', (_what, base, [first, later]) => {
    // On the day of the second instalment half of what is left is paid beside it.
    const events = [
      instalment('2024-02-01'),
      instalment('2024-03-01'),
      paid('2024-03-01', '5000', { excess: 'lower' }),
    ];
    const { rows } = lived(freeLoan([eachTime(base)]), events, '2024-03-01');
    expect([rows[0]?.feesSatang, rows[2]?.feesSatang]).toEqual([baht(first), baht(later)]);
  });

  it('go with rows that fall away, while a spread fee keeps its days and is owed at pay-off', () => {
    const each = lived(freeLoan([eachTime(fixed('5'))]), [], '2024-01-15');
    expect(each.payOff).toMatchObject({ feesSatang: baht('5'), totalSatang: baht('12005') });
    const whole = lived(freeLoan([spread(fixed('60'))]), [], '2024-01-15');
    expect(whole.rows.map(({ feesSatang }) => feesSatang)).toEqual(Array(12).fill(baht('5')));
    expect(whole.payOff).toMatchObject({ feesSatang: baht('60'), totalSatang: baht('12060') });
  });

  it('stay with rows that were met ahead: principal that is paid early takes no fee away', () => {
    const contract = freeLoan([eachTime(fixed('5'))], {
      interestRuns: 'period-end',
      earlyMoney: 'principal-only',
    });
    const early = paid('2024-01-15', '12002', { excess: 'prepay' });
    const { rows, payOff } = lived(contract, [early], '2024-01-15');
    expect(payOff).toMatchObject({ principalSatang: 0n, feesSatang: baht('3') });
    expect(rows.map(({ feesSatang }) => feesSatang)).toEqual(Array(12).fill(baht('5')));
  });

  it('are spread with the arrears, and waived by a resolution', () => {
    const loan = freeLoan([eachTime(fixed('5'))]);
    const spreading: LoanEvent = {
      kind: 'spread-arrears',
      id: 's',
      on: plainDate('2024-02-15'),
      resolution: '1/2567',
    };
    const spreadOut = lived(loan, [spreading], '2024-02-15');
    expect(spreadOut.arrears).toMatchObject({ feesSatang: 0n, daysPastDue: 0 });
    const sum = spreadOut.rows.reduce((total, { feesSatang }) => total + feesSatang, 0n);
    expect(sum).toBe(baht('60'));
    const waiver: LoanEvent = {
      kind: 'waiver',
      id: 'w',
      on: plainDate('2024-02-15'),
      part: 'fees',
      amountSatang: baht('10'),
      resolution: '2/2567',
    };
    const waived = lived(loan, [waiver], '2024-02-15');
    expect(waived.payOff).toMatchObject({ feesSatang: 0n, totalSatang: baht('12000') });
    const more = { ...waiver, amountSatang: baht('10.01') };
    expect(refusal(loan, [more], '2024-02-15')).toMatchObject({
      refused: 'waiver-above-owed',
      amountSatang: baht('10'),
    });
  });

  const fees = fc.array(
    fc.oneof(
      fc
        .constantFrom<Fee['base']>(
          fixed('5'),
          perCent('principal', 7n),
          perCent('instalment', 133n),
          perCent('balance', 9n),
        )
        .map(eachTime),
      fc.constantFrom<Fee['base']>(fixed('10.01'), perCent('principal', 111n)).map(spread),
    ),
    { minLength: 1, maxLength: 3 },
  );
  const shapes = fc.constantFrom<Shape>({ kind: 'annuity' }, { kind: 'equal-principal' });

  it('come to those of the quote when every instalment is paid on its day', () => {
    const random = fc.record({
      amount: fc.bigInt({ min: 10_000n, max: 9_000_000n }),
      count: fc.integer({ min: 1, max: 24 }),
      interestRuns: fc.constantFrom('day' as const, 'period-end' as const),
      shape: shapes,
      fees,
    });
    fc.assert(
      fc.property(random, ({ amount, count, interestRuns, shape, fees: asked }) => {
        const contract = aContract({
          drawdowns: [{ on: plainDate('2024-01-01'), amountSatang: satang(amount) }],
          dues: monthly('2024-02-01', count),
          shape,
          fees: asked,
          policies: { interestRuns },
        });
        const planned = planSchedule(contract.terms);
        if ('refused' in planned) throw new Error(planned.refused);
        const events = planned.schedule.rows.map(({ dueOn }) => instalment(dueOn));
        const { lines, rows, payOff } = lived(contract, events, '2027-01-01');
        expect(
          rows.map((row) => [row.dueOn, row.principalSatang, row.interestSatang, row.feesSatang]),
        ).toEqual(
          planned.schedule.rows.map((row) => [
            row.dueOn,
            row.principalSatang,
            row.interestSatang,
            row.feesSatang,
          ]),
        );
        expect(lines.slice(1).map(({ amountSatang }) => amountSatang)).toEqual(
          planned.schedule.rows.map(({ paymentSatang }) => paymentSatang),
        );
        expect(payOff.totalSatang).toBe(0n);
      }),
      { numRuns: 1000 },
    );
  });
});
