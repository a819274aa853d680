import { describe, expect, it } from '@jest/globals';
import type { PolicyRecord } from '../centre/policies.ts';
import { plainDate } from '../dates/plain-date.ts';
import { satang } from '../money/satang.ts';
import { depositDay, depositDue } from './deposits.ts';

const TODAY = plainDate('2026-11-23');
const limit = (value: number, effectiveFrom = '2026-01-01'): PolicyRecord => {
  return { key: 'cash-on-hand-limit-baht', value, effectiveFrom };
};
const days = (value: number, effectiveFrom = '2026-01-01'): PolicyRecord => {
  return { key: 'cash-on-hand-days', value, effectiveFrom };
};

describe('cash in the hands of a fund belongs into the bank', () => {
  it.each([
    ['never, where the centre set nothing', [], 900_000n, '2020-01-01', undefined],
    ['never at the limit', [limit(5_000)], 500_000n, '2020-01-01', undefined],
    ['today above the limit', [limit(5_000)], 500_001n, '2026-11-23', '2026-11-23'],
    ['from the day of a limit to come', [limit(5_000, '2026-12-01')], 500_001n, null, '2026-12-01'],
    [
      'never, where the limit ends before',
      [limit(5_000), limit(0, '2026-02-01')],
      900_001n,
      null,
      undefined,
    ],
    ['after so many days in hands', [days(7)], 100n, '2026-11-20', '2026-11-27'],
    ['today where the days are over', [days(7)], 100n, '2026-11-01', '2026-11-23'],
    ['never without cash', [days(7), limit(1)], 0n, null, undefined],
    ['by the earlier of both', [days(7), limit(5_000)], 500_001n, '2026-11-20', '2026-11-23'],
    [
      'not after the days are set off',
      [days(7), days(0, '2026-11-25')],
      100n,
      '2026-11-20',
      undefined,
    ],
    ['by the days of then', [days(0), days(3, '2026-12-01')], 100n, '2026-11-01', '2026-12-01'],
  ] as const)('%s', (...of) => {
    const [, records, onHand, since, expected] = of;
    const heldSince = since === null ? null : plainDate(since);
    const hands = { onHandSatang: satang(onHand), heldSince };
    expect(depositDay(hands, { records, today: TODAY })).toBe(expected);
  });
});

describe('a deposit', () => {
  it.each([
    [500_001, 500_000, 1n],
    [500_000, 500_000, 0n],
    [500_001, 0, 0n],
  ])('of cash on hand %i over the limit %i is due: %i', (onHand, limit, due) => {
    const ask = { onHandSatang: satang(onHand), limitSatang: satang(limit) };
    expect(depositDue(ask)).toBe(due);
  });
});
