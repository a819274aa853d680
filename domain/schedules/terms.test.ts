import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../dates/plain-date.ts';
import { formatBaht } from '../money/satang.ts';
import { fractionOfPercent } from './amounts/fraction.ts';
import { NO_GRACES, type Fee, type RateStep } from './terms/terms.ts';
import { aLoan, baht, monthly, planned, rateFrom, table } from './testing/a-loan.ts';

const four = monthly('2024-02-01', 4);
const interestAndPayment = (parts: Parameters<typeof aLoan>[0]) =>
  table(aLoan({ dues: four, shape: { kind: 'equal-principal' }, ...parts })).map((cells) =>
    cells.slice(1, 4),
  );

describe('principal by shares, 12,000.00 at 6 %', () => {
  const on = ['2024-02-01', '2024-03-01', '2024-04-01', '2024-05-01'];
  const byShares = (...percents: number[]) =>
    interestAndPayment({
      shape: {
        kind: 'principal-shares',
        shares: percents.map((percent, index) => ({
          on: plainDate(on[index] ?? ''),
          shareMillionths: BigInt(percent) * 10_000n,
        })),
      },
    });

  it('of 10, 20, 30 and 40 %', () => {
    expect(byShares(10, 20, 30, 40)).toEqual([
      ['1,200.00', '60.00', '1,260.00'],
      ['2,400.00', '54.00', '2,454.00'],
      ['3,600.00', '42.00', '3,642.00'],
      ['4,800.00', '24.00', '4,824.00'],
    ]);
  });

  it('any share may be zero', () => {
    expect(byShares(0, 50, 0, 50).map(([principal]) => principal)).toEqual([
      '0.00',
      '6,000.00',
      '0.00',
      '6,000.00',
    ]);
  });
});

describe('a fixed per cent of the principal, with a balloon', () => {
  it('of 10 % principal and the interest on top', () => {
    const shape = {
      kind: 'fixed-per-cent',
      perCent: fractionOfPercent('10'),
      of: 'principal',
    } as const;
    expect(interestAndPayment({ shape })).toEqual([
      ['1,200.00', '60.00', '1,260.00'],
      ['1,200.00', '54.00', '1,254.00'],
      ['1,200.00', '48.00', '1,248.00'],
      ['8,400.00', '42.00', '8,442.00'],
    ]);
  });

  it('of 5 % as the whole payment', () => {
    const shape = {
      kind: 'fixed-per-cent',
      perCent: fractionOfPercent('5'),
      of: 'payment',
    } as const;
    expect(interestAndPayment({ shape }).map((cells) => cells[2])).toEqual([
      '600.00',
      '600.00',
      '600.00',
      '10,423.75',
    ]);
  });
});

describe('steps: two years free, then 6 %', () => {
  it('asks for no interest before the step', () => {
    const rates = [rateFrom('2024-01-01', '0'), rateFrom('2026-01-01', '6')];
    const shape = { kind: 'interest-only' } as const;
    const { rows } = planned(aLoan({ rates, shape, dues: monthly('2024-02-01', 36) }));
    const interest = rows.map((row) => formatBaht(row.interestSatang));
    expect(new Set(interest.slice(0, 24))).toEqual(new Set(['0.00']));
    expect(new Set(interest.slice(24))).toEqual(new Set(['60.00']));
  });
});

describe('interest that a third party bears', () => {
  const step = (household: string, payer: string): RateStep => ({
    ...rateFrom('2024-01-01', household),
    payer: fractionOfPercent(payer),
  });
  const parts = (rate: RateStep) =>
    planned(aLoan({ dues: four, shape: { kind: 'equal-principal' }, rates: [rate] })).rows.map(
      ({ interestSatang, payerInterestSatang, paymentSatang }) =>
        [interestSatang, payerInterestSatang, paymentSatang].map(formatBaht),
    );

  it('wholly: the household pays principal alone', () => {
    expect(parts(step('0', '6'))[0]).toEqual(['0.00', '60.00', '3,000.00']);
  });

  it('in part: each part stands in its own column', () => {
    expect(parts(step('2', '4'))).toEqual([
      ['20.00', '40.00', '3,020.00'],
      ['15.00', '30.00', '3,015.00'],
      ['10.00', '20.00', '3,010.00'],
      ['5.00', '10.00', '3,005.00'],
    ]);
  });
});

describe('the three graces of two instalments, 12,000.00 at 6 %', () => {
  const grace = (graces: Partial<typeof NO_GRACES>, shape = 'equal-principal' as const) =>
    interestAndPayment({ graces: { ...NO_GRACES, ...graces }, shape: { kind: shape } });

  it('of principal only: interest is paid, principal falls on the rest', () => {
    expect(grace({ principalInstalments: 2 })).toEqual([
      ['0.00', '60.00', '60.00'],
      ['0.00', '60.00', '60.00'],
      ['6,000.00', '60.00', '6,060.00'],
      ['6,000.00', '30.00', '6,030.00'],
    ]);
  });

  it('of interest deferred: paid with the next instalment, without interest on it (s.655)', () => {
    expect(grace({ interestDeferredInstalments: 2 })).toEqual([
      ['3,000.00', '0.00', '3,000.00'],
      ['3,000.00', '0.00', '3,000.00'],
      ['3,000.00', '135.00', '3,135.00'],
      ['3,000.00', '15.00', '3,015.00'],
    ]);
  });

  it.each([
    ['spread', ['0.00', '0.00', '82.50', '67.50']],
    ['last-instalment', ['0.00', '0.00', '30.00', '120.00']],
  ] as const)('of interest deferred: %s', (deferredInterest, expected) => {
    const rows = interestAndPayment({
      graces: { ...NO_GRACES, interestDeferredInstalments: 2 },
      conventions: { deferredInterest },
    });
    expect(rows.map((cells) => cells[1])).toEqual(expected);
  });

  it('free of interest: none runs', () => {
    expect(grace({ interestFreeInstalments: 2 }).map((cells) => cells[1])).toEqual([
      '0.00',
      '0.00',
      '30.00',
      '15.00',
    ]);
  });

  it('of principal in an annuity: level payments after it', () => {
    const graces = { ...NO_GRACES, principalInstalments: 2 };
    const rows = interestAndPayment({ graces, shape: { kind: 'annuity' } });
    expect(rows.map((cells) => cells[2])).toEqual(['60.00', '60.00', '6,045.04', '6,045.03']);
  });
});

describe('fees', () => {
  const withFee = (fee: Partial<Fee>) =>
    planned(
      aLoan({
        dues: four,
        shape: { kind: 'equal-principal' },
        fees: [
          {
            code: 'service',
            time: 'first-drawdown',
            way: 'paid',
            base: { of: 'fixed', amountSatang: baht('100') },
            ...fee,
          },
        ],
      }),
    );
  const onePercent = fractionOfPercent('1');

  it.each([
    ['deducted', '11,900.00', '12,000.00'],
    ['added', '12,000.00', '12,100.00'],
    ['paid', '12,000.00', '12,000.00'],
  ] as const)('of 100.00 at the drawdown %s: %s in hand, %s owed', (way, inHand, owed) => {
    const { drawdowns, totals } = withFee({ way });
    expect(formatBaht(drawdowns[0]?.handedOverSatang ?? baht('0'))).toBe(inHand);
    expect(formatBaht(totals.principalSatang)).toBe(owed);
    expect(formatBaht(totals.feesSatang)).toBe('100.00');
  });

  it.each([
    ['principal', ['120.00', '120.00', '120.00', '120.00']],
    ['instalment', ['30.60', '30.45', '30.30', '30.15']],
    ['balance', ['120.00', '90.00', '60.00', '30.00']],
  ] as const)('of 1 %% of the %s with each instalment', (of, expected) => {
    const { rows } = withFee({ time: 'each-instalment', base: { of, perCent: onePercent } });
    expect(rows.map((row) => formatBaht(row.feesSatang))).toEqual(expected);
  });

  it('of a fixed sum spread over instalments: the last absorbs', () => {
    const base = { of: 'fixed', amountSatang: baht('100.01') } as const;
    const { rows } = withFee({ time: 'spread-over-instalments', base });
    expect(rows.map((row) => formatBaht(row.feesSatang))).toEqual([
      '25.00',
      '25.00',
      '25.00',
      '25.01',
    ]);
  });
});

describe('rows by hand on an annuity of 12,000.00 at 6 % over four months (3,037.59)', () => {
  const byHand = (...handRows: NonNullable<Parameters<typeof aLoan>[0]['handRows']>) =>
    table(aLoan({ dues: four, handRows })).map(([on, , interest, payment]) => [
      on,
      interest,
      payment,
    ]);
  const march = plainDate('2024-03-01');

  it('set: what stands before stays, the rest is level again', () => {
    expect(byHand({ kind: 'set-payment', dueOn: march, paymentSatang: baht('1000') })).toEqual([
      ['2024-02-01', '60.00', '3,037.59'],
      ['2024-03-01', '45.11', '1,000.00'],
      ['2024-04-01', '40.34', '4,064.04'],
      ['2024-05-01', '20.22', '4,064.04'],
    ]);
  });

  it('set under the interest: what is unpaid waits without interest of its own', () => {
    const rows = byHand({ kind: 'set-payment', dueOn: march, paymentSatang: baht('20') });
    expect(rows.map((row) => row[1])).toEqual(['60.00', '20.00', '70.22', '22.61']);
  });

  it('deleted: the next row takes both periods', () => {
    expect(byHand({ kind: 'delete', dueOn: march })).toEqual([
      ['2024-02-01', '60.00', '3,037.59'],
      ['2024-04-01', '90.22', '4,567.68'],
      ['2024-05-01', '22.72', '4,567.67'],
    ]);
  });

  it('moved: the periods on both sides stretch and shorten by their days', () => {
    const dayCounted = aLoan({
      dues: four,
      shape: { kind: 'interest-only' },
      handRows: [{ kind: 'move', dueOn: march, toOn: plainDate('2024-03-11') }],
      conventions: { dayCount: 'actual/365', brokenPeriods: 'by-days' },
    });
    expect(table(dayCounted).map(([on, , interest]) => [on, interest])).toEqual([
      ['2024-02-01', '61.15'],
      ['2024-03-11', '76.93'],
      ['2024-04-01', '41.42'],
      ['2024-05-01', '59.18'],
    ]);
  });

  it('added: between two due dates, each side by its days', () => {
    const payment = { kind: 'add', paymentSatang: baht('500') } as const;
    const rows = byHand({ ...payment, dueOn: plainDate('2024-02-15') });
    expect(rows).toHaveLength(5);
    expect(rows[1]).toEqual(['2024-02-15', '21.78', '500.00']);
  });
});
