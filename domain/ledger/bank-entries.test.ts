import { describe, expect, it } from '@jest/globals';
import { satang } from '../money/satang.ts';
import { EMPTY_BALANCES } from './accounts.ts';
import { bankEntry } from './bank-entries.ts';
import { post } from './posting.ts';
import { surplusOf } from './surplus.ts';

const BEFORE = { ...EMPTY_BALANCES, cash: satang(100_000n), capital: satang(100_000n) };
const at = (amount: bigint) => ({ amountSatang: satang(amount), placeId: 'bank' });

describe('what the bank itself moves', () => {
  it.each([
    ['bank-fee', -1_500n, { cash: 98_500n, 'bank-fees': 1_500n }],
    ['bank-interest', 4_321n, { cash: 104_321n, 'bank-interest-income': 4_321n }],
  ] as const)('%s of %s satang stands in its own account', (kind, amount, after) => {
    expect(post(BEFORE, bankEntry(kind, at(amount)))).toMatchObject({ posted: after });
  });

  it('goes one way only', () => {
    expect(() => bankEntry('bank-fee', at(1n))).toThrow('No bank-fee');
    expect(() => bankEntry('bank-interest', at(-1n))).toThrow('No bank-interest');
  });

  it('is part of the surplus: interest adds, fees take', () => {
    const income = {
      'interest-income': 10_000n,
      'bank-interest-income': 4_321n,
      'bank-fees': -1_500n,
    };
    expect(surplusOf(income)).toBe(12_821n);
  });
});
