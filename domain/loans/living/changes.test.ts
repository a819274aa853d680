import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../dates/plain-date.ts';
import { formatBaht } from '../../money/satang.ts';
import { fractionOfPercent, ZERO_FRACTION } from '../../schedules/amounts/fraction.ts';
import { HOUSE_CONVENTIONS } from '../../schedules/terms/conventions.ts';
import { baht, monthly, rateFrom } from '../../schedules/testing/a-loan.ts';
import { livingWarnings } from './living-warnings.ts';
import { simulateLoan } from './simulate-loan.ts';
import type { LoanEvent } from './terms/events.ts';
import { HOUSE_POLICIES } from './terms/policies.ts';
import { aContract, lived, paid, written } from './testing/a-living-loan.ts';

/** The house's own kind of contract: 12,000 at 6 %, twelve months, a level 1,032.80. */
const ourFund = aContract({ conventions: HOUSE_CONVENTIONS, policies: HOUSE_POLICIES });

const lineAt = (index: number, ...args: Parameters<typeof lived>) => lived(...args).lines.at(index);

describe('no interest on interest (s.655)', () => {
  const add = (on: string): LoanEvent => ({
    kind: 'add-interest',
    id: 'agreed',
    on: plainDate(on),
    isAgreedInWriting: true,
  });

  it('unpaid interest is carried without interest', () => {
    const bullet = aContract({ shape: { kind: 'interest-only' }, policies: { late: null } });
    const { payOff } = lived(bullet, [], '2024-12-01');
    // Eleven months of 60.00 on 12,000, whatever was not paid.
    expect(payOff.interestSatang).toBe(baht('660'));
  });

  it('after a year and in writing it becomes principal, only what is a year old', () => {
    const long = aContract({
      dues: monthly('2024-02-01', 24),
      shape: { kind: 'interest-only' },
      policies: { late: null },
    });
    const { lines, loan } = lived(long, [add('2025-03-15')], '2025-03-15');
    expect(lines.at(-1)).toMatchObject({ addedSatang: baht('120'), interestSatang: baht('120') });
    expect(loan.owedSatang).toBe(baht('12120'));
  });
});

describe('resolutions', () => {
  it('arrears are spread over what remains, the interest of it without interest', () => {
    const spread: LoanEvent = {
      kind: 'spread-arrears',
      id: 'r1',
      on: plainDate('2024-03-01'),
      resolution: '4/2567',
    };
    const { rows, arrears, payOff } = lived(ourFund, [spread], '2024-03-01');
    expect(arrears.daysPastDue).toBe(0);
    expect(payOff.principalSatang).toBe(baht('12000'));
    // 60.00 and 55.14 of interest over ten rows, on top of a level payment of 12,000 over ten.
    const [third] = rows.slice(2);
    expect(written(third as never)).toBe('1 April 2024 | 10,826.75 | 1,173.25 | 71.52 | 0.00');
    expect(rows.at(-1)?.balanceSatang).toBe(0n);
  });

  it('a waiver takes away what it names, the oldest first', () => {
    const waiver: LoanEvent = {
      kind: 'waiver',
      id: 'w',
      on: plainDate('2024-03-01'),
      part: 'interest',
      amountSatang: baht('70'),
      resolution: '5/2567',
    };
    const { rows } = lived(ourFund, [waiver], '2024-03-01');
    expect(rows.slice(0, 2).map((row) => row.metInterestSatang)).toEqual([baht('60'), baht('10')]);
  });
});

describe('an instalment', () => {
  const due = (on: string): LoanEvent => ({ kind: 'instalment', id: on, on: plainDate(on) });

  it('is what falls due that day; after a missed one the money meets the older first', () => {
    const events = [due('2024-02-01'), due('2024-04-01')];
    const { lines, arrears } = lived(ourFund, events, '2024-04-02');
    expect(lines.slice(1).map((line) => line.amountSatang)).toEqual([
      baht('1032.80'),
      baht('1032.80'),
    ]);
    expect(arrears).toMatchObject({ oldestDueOn: '2024-04-01', daysPastDue: 1 });
  });

  it('does nothing on a day on which none falls due', () => {
    expect(lineAt(-1, ourFund, [due('2024-02-02')], '2024-02-02')?.amountSatang).toBe(0n);
  });
});

describe('warnings of law', () => {
  it('a rate above 15 %, a void base, and a time that has passed after five years', () => {
    const contract = aContract({
      rates: [rateFrom('2024-01-01', '1.5', 'month')],
      policies: { late: { base: 'whole-balance', rate: fractionOfPercent('15') } },
    });
    const soon = livingWarnings(lived(contract, [], '2024-02-02'));
    expect(soon.warnings).toEqual([
      'rate-above-lawful',
      'late-charge-is-void',
      'payment-restarts-prescription',
    ]);
    const late = livingWarnings(lived(contract, [], '2029-02-02'));
    expect(late.warnings).toContain('prescription-has-passed');
    expect(late.prescription?.lastDayOn).toBe('2029-02-01');
  });

  it('nothing overdue, lawful: none', () => {
    expect(livingWarnings(lived(ourFund, [], '2024-01-15'))).toEqual({
      warnings: [],
      prescription: null,
    });
  });
});

describe('the figure that pays off', () => {
  it('is told for any day, also one that is still to come', () => {
    const outcome = simulateLoan({
      contract: aContract({ policies: { late: null } }),
      events: [paid('2024-02-01', '1032.80')],
      on: plainDate('2024-02-10'),
      payOffDays: [plainDate('2024-02-16'), plainDate('2024-01-31'), plainDate('2024-02-01')],
    });
    const figures = 'simulated' in outcome ? outcome.simulated.payOffs : [];
    expect(figures.map(({ on, totalSatang }) => [on, formatBaht(totalSatang)])).toEqual([
      // Thirty of 31 days; after the payment; fifteen of 29 days on 11,027.20.
      ['2024-01-31', '12,058.06'],
      ['2024-02-01', '11,027.20'],
      ['2024-02-16', '11,055.72'],
    ]);
  });
});

describe('changes', () => {
  it('more money between two due dates lifts the instalments that are left', () => {
    const drawdown: LoanEvent = {
      kind: 'drawdown',
      id: 'top-up',
      on: plainDate('2024-01-16'),
      amountSatang: baht('3000'),
    };
    const { rows } = lived(aContract(), [drawdown], '2024-01-16');
    // Fifteen of 31 days on 12,000, sixteen on 15,000.
    expect(rows[0]?.interestSatang).toBe(baht('67.74'));
    expect(rows.at(-1)?.balanceSatang).toBe(0n);
  });

  it('a back-dated rate counts the payments after it anew', () => {
    const payments = [paid('2024-02-01', '1032.80'), paid('2024-03-01', '1032.80')];
    const free: LoanEvent = {
      kind: 'rate-change',
      id: 'free',
      on: plainDate('2024-02-01'),
      per: 'year',
      household: ZERO_FRACTION,
      payer: ZERO_FRACTION,
    };
    const { lines } = lived(aContract(), [...payments, free], '2024-03-01');
    expect(lines.at(-1)).toMatchObject({ interestSatang: 0n, principalSatang: baht('1032.80') });
  });

  it('a due date moves, a row is set: the rest is planned again', () => {
    const move: LoanEvent = {
      kind: 'hand-row',
      id: 'move',
      on: plainDate('2024-02-01'),
      change: { kind: 'move', dueOn: plainDate('2024-03-01'), toOn: plainDate('2024-03-20') },
    };
    const { rows, arrears } = lived(
      aContract(),
      [paid('2024-02-01', '1032.80'), move],
      '2024-03-10',
    );
    expect(rows[1]?.dueOn).toBe('2024-03-20');
    expect(arrears.daysPastDue).toBe(0);
  });

  it('a payment that comes in late with an earlier day is counted on its day', () => {
    const inTime = [paid('2024-02-01', '1032.80'), paid('2024-03-01', '1032.80')];
    expect(lived(aContract(), inTime.toReversed(), '2024-03-01')).toEqual(
      lived(aContract(), inTime, '2024-03-01'),
    );
  });
});
