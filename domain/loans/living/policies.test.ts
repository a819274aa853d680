import { describe, expect, it } from '@jest/globals';
import { formatBaht } from '../../money/satang.ts';
import { fractionOfPercent } from '../../schedules/amounts/fraction.ts';
import { HOUSE_CONVENTIONS } from '../../schedules/terms/conventions.ts';
import { baht, drawn, monthly, rateFrom } from '../../schedules/testing/a-loan.ts';
import { HOUSE_POLICIES } from './terms/policies.ts';
import { aContract, lived, paid, written } from './testing/a-living-loan.ts';

/** The house's own kind of contract: 12,000 at 6 %, twelve months, a level 1,032.80. */
const ourFund = aContract({ conventions: HOUSE_CONVENTIONS, policies: HOUSE_POLICIES });

const lineAt = (index: number, ...args: Parameters<typeof lived>) => lived(...args).lines.at(index);

describe('order of allocation', () => {
  const twoMissed = [paid('2024-03-11', '1000')];

  it('by part: interest of both instalments and to the day, then principal (s.329)', () => {
    const contract = aContract({ policies: { late: null } });
    expect(lineAt(-1, contract, twoMissed, '2024-03-11')).toMatchObject({
      // 60.00 and 60.00 overdue, and ten of 31 days on 12,000.
      interestSatang: baht('139.35'),
      principalSatang: baht('860.65'),
    });
  });

  it('by instalment: the oldest whole, then the next', () => {
    const contract = aContract({ policies: { late: null, allocation: 'by-instalment' } });
    const { rows } = lived(contract, twoMissed, '2024-03-11');
    expect(written(rows[0] as never)).toBe(
      '1 February 2024 | 11,027.20 | 972.80 | 60.00 | 1,000.00',
    );
    expect(rows[1]?.metInterestSatang).toBe(0n);
  });

  it('default interest comes where the order names it', () => {
    const first = lineAt(-1, aContract(), twoMissed, '2024-03-11');
    const last = lineAt(
      -1,
      aContract({ policies: { order: ['interest', 'principal', 'fees', 'default-interest'] } }),
      twoMissed,
      '2024-03-11',
    );
    expect(first?.defaultInterestSatang).toBeGreaterThan(0n);
    expect(last?.defaultInterestSatang).toBe(0n);
  });
});

describe('money beyond the instalment', () => {
  const extra = (excess: 'shorten' | 'lower' | 'prepay' | 'return') => [
    paid('2024-02-01', '5032.80', { excess }),
  ];

  it('shortens: the instalment stays, the last ones fall away', () => {
    const { rows } = lived(ourFund, extra('shorten'), '2024-02-01');
    expect(rows).toHaveLength(8);
    expect(written(rows[1] as never)).toBe('1 March 2024 | 6,029.54 | 997.66 | 35.14 | 0.00');
  });

  it('lowers: the number stays, the instalment falls', () => {
    const { rows } = lived(ourFund, extra('lower'), '2024-02-01');
    expect(rows).toHaveLength(12);
    expect(written(rows[1] as never)).toBe('1 March 2024 | 6,404.18 | 623.02 | 35.14 | 0.00');
    expect(rows.at(-1)?.balanceSatang).toBe(0n);
  });

  it('prepays: the next instalments have got their principal', () => {
    const { rows, arrears } = lived(ourFund, extra('prepay'), '2024-03-02');
    expect(rows.slice(1, 5).map((row) => formatBaht(row.metPrincipalSatang))).toEqual([
      '977.66',
      '982.55',
      '987.47',
      '992.40',
    ]);
    expect(rows[5]?.metPrincipalSatang).toBe(baht('59.92'));
    expect(arrears).toMatchObject({ principalSatang: 0n, interestSatang: baht('35.14') });
  });

  it('is returned', () => {
    const line = lineAt(-1, ourFund, extra('return'), '2024-02-01');
    expect(line).toMatchObject({ returnedSatang: baht('4000'), balanceSatang: baht('11027.20') });
  });

  it('beyond all that is owed is refused or returned, as the policy says', () => {
    const returning = aContract({ policies: { overpayment: 'return' } });
    const line = lineAt(-1, returning, [paid('2024-01-01', '12345')], '2024-01-01');
    expect(line).toMatchObject({ returnedSatang: baht('345'), balanceSatang: 0n });
  });
});

describe('default interest (s.224, s.224/1)', () => {
  it('runs on the principal of the missed instalment only, by the table of the law', () => {
    const { payOff } = lived(aContract(), [], '2024-02-29');
    // 972.80 of principal, 28 days at 5 %.
    expect(payOff.defaultInterestSatang).toBe(baht('3.73'));
  });

  it('follows the law of its days: 7.5 % until 10 April 2564, then 5 %', () => {
    const old = aContract({
      drawdowns: [drawn('2021-01-01', '12000')],
      rates: [rateFrom('2021-01-01', '6')],
      dues: monthly('2021-04-01', 12),
      shape: { kind: 'equal-principal' },
    });
    const { payOff } = lived(old, [], '2021-04-20');
    // 1,000 of principal: 9 days at 7.5 % and 10 at 5 %.
    expect(payOff.defaultInterestSatang).toBe(baht('3.22'));
  });

  it.each([
    ['missed-principal', '3.73'],
    ['missed-instalment', '3.96'],
    ['whole-balance', '46.03'],
  ] as const)('other bases can be told for comparison: %s', (base, expected) => {
    const contract = aContract({ policies: { late: { base, rate: fractionOfPercent('5') } } });
    expect(formatBaht(lived(contract, [], '2024-02-29').payOff.defaultInterestSatang)).toBe(
      expected,
    );
  });
});

describe('after the last due date', () => {
  const short = { dues: monthly('2024-02-01', 1) };

  it('interest runs at the contract rate or the statutory one; both are told', () => {
    const contract = lived(aContract(short), [], '2024-03-02').payOff;
    const statutory = lived(
      aContract({ ...short, policies: { afterTerm: 'statutory' } }),
      [],
      '2024-03-02',
    ).payOff;
    const both = { contractSatang: baht('59.18'), statutorySatang: baht('49.32') };
    expect(contract).toMatchObject({ afterTermInterestSatang: baht('59.18'), afterTermAt: both });
    expect(statutory).toMatchObject({ afterTermInterestSatang: baht('49.32'), afterTermAt: both });
  });

  it('statutory default interest never runs beside it', () => {
    const { payOff } = lived(aContract(short), [], '2024-03-02');
    expect(payOff.defaultInterestSatang).toBe(0n);
  });
});
