import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { EMPTY_BALANCES } from '../ledger/accounts.ts';
import { roundCoinsEntry } from '../ledger/cash-entries.ts';
import { repayEntry } from '../ledger/entry.ts';
import { post } from '../ledger/posting.ts';
import { DENOMINATIONS, inCoins, sumOfPieces } from './coins.ts';
import { satang } from './satang.ts';

describe('cash in coins of 25 satang', () => {
  it.each([
    [98_762, 98_750, -12],
    [98_763, 98_775, 12],
    [98_775, 98_775, 0],
    [12, 0, -12],
    [13, 25, 12],
    [100, 100, 0],
  ])('%i is paid as %i, a difference of %i', (exact, payable, difference) => {
    expect(inCoins(satang(exact))).toEqual({
      payableSatang: BigInt(payable),
      differenceSatang: BigInt(difference),
    });
  });

  it('is a whole number of coins and never more than 12 satang away', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 13n }), (exact) => {
        const { payableSatang, differenceSatang } = inCoins(satang(exact));
        expect(payableSatang % 25n).toBe(0n);
        expect(payableSatang - differenceSatang).toBe(exact);
        expect(differenceSatang >= -12n && differenceSatang <= 12n).toBe(true);
      }),
    );
  });

  it('loses nothing: over any payments, the cash is what was owed and the rounding account', () => {
    const payment = fc.record({ principal: fc.nat(10 ** 7), interest: fc.nat(10 ** 5) });
    fc.assert(
      fc.property(fc.array(payment, { maxLength: 50 }), (payments) => {
        const owed = payments.reduce((sum, paid) => sum + paid.principal + paid.interest, 0);
        let books = { ...EMPTY_BALANCES, 'loans-receivable': satang(10n ** 10n) };
        for (const { principal, interest } of payments) {
          const split = { principalSatang: satang(principal), interestSatang: satang(interest) };
          const { differenceSatang } = inCoins(satang(principal + interest));
          for (const entry of [repayEntry(split), roundCoinsEntry({ differenceSatang })]) {
            const outcome = post(books, entry);
            if ('posted' in outcome) books = outcome.posted;
          }
        }
        expect(books.cash % 25n).toBe(0n);
        expect(books.cash - books.rounding).toBe(BigInt(owed));
      }),
    );
  });
});

describe('a count of notes and coins', () => {
  it('is the sum of its pieces', () => {
    const one = DENOMINATIONS.map((denominationSatang) => ({ denominationSatang, pieces: 1 }));
    expect(sumOfPieces(one)).toBe(168_875n);
    expect(sumOfPieces([])).toBe(0n);
    const half = [{ denominationSatang: 25, pieces: 0.5 }] as const;
    expect(() => sumOfPieces(half)).toThrow('Not pieces: 0.5');
  });
});
