import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { satang } from '../money/satang.ts';
import { capitalOf, EMPTY_BALANCES, trialDifference, type Balances } from './accounts.ts';
import { disburseEntry, repayEntry, type Entry } from './entry.ts';
import { post } from './posting.ts';
import {
  paySettlementEntry,
  receiveSettlementEntry,
  settleOlderDebtEntry,
} from './settlement-entries.ts';

function posted(balances: Balances, entries: readonly Entry[]): Balances {
  return entries.reduce((before, entry) => {
    const outcome = post(before, entry);
    if ('refused' in outcome) throw new Error(`${entry.kind}: ${outcome.refused}`);
    return outcome.posted;
  }, balances);
}

const LENDER: Balances = {
  ...EMPTY_BALANCES,
  cash: satang(7_000_000n),
  reserved: satang(3_000_000n),
  capital: satang(10_000_000n),
};

describe('a loan that pays off a debt to another fund', () => {
  it('leaves the lender with the claim on the household and nothing owed between the funds', () => {
    const amountSatang = satang(3_000_000n);
    const settledSatang = satang(1_200_000n);
    const after = posted(LENDER, [
      disburseEntry({ amountSatang, settledSatang }),
      paySettlementEntry({ amountSatang: settledSatang }),
    ]);
    expect(after).toMatchObject({ reserved: 0n, 'loans-receivable': 3_000_000n, settlement: 0n });
  });

  it('may be all that the loan pays', () => {
    const amountSatang = satang(3_000_000n);
    const entry = disburseEntry({ amountSatang, settledSatang: amountSatang });
    expect(entry.lines.map(({ account }) => account)).toEqual(['loans-receivable', 'settlement']);
  });

  it('is a payment with principal and interest in the books that know the older loan', () => {
    const before = {
      ...EMPTY_BALANCES,
      'loans-receivable': satang(1_190_000n),
      capital: satang(1_190_000n),
    };
    const paid = { principalSatang: satang(1_190_000n), interestSatang: satang(10_000n) };
    const after = posted(before, [
      repayEntry(paid, 'settlement'),
      receiveSettlementEntry({ amountSatang: satang(1_200_000n) }),
    ]);
    expect(after).toMatchObject({
      cash: 1_200_000n,
      'loans-receivable': 0n,
      'interest-income': 10_000n,
      settlement: 0n,
    });
  });

  it('is capital come back, and no income, where only the own book knew the loan', () => {
    const amountSatang = satang(1_200_000n);
    const after = posted(EMPTY_BALANCES, [
      settleOlderDebtEntry({ amountSatang }),
      receiveSettlementEntry({ amountSatang }),
    ]);
    expect(after).toMatchObject({ cash: 1_200_000n, 'interest-income': 0n, settlement: 0n });
    expect(capitalOf(after)).toBe(1_200_000n);
  });

  it('keeps both books balanced, whatever the figures', () => {
    const share = fc.bigInt({ min: 1n, max: 3_000_000n });
    fc.assert(
      fc.property(share, (settled) => {
        const settledSatang = satang(settled);
        const lender = posted(LENDER, [
          disburseEntry({ amountSatang: satang(3_000_000n), settledSatang }),
          paySettlementEntry({ amountSatang: settledSatang }),
        ]);
        const other = posted(EMPTY_BALANCES, [
          settleOlderDebtEntry({ amountSatang: settledSatang }),
          receiveSettlementEntry({ amountSatang: settledSatang }),
        ]);
        expect([trialDifference(lender), trialDifference(other)]).toEqual([0n, 0n]);
        expect(lender.settlement + other.settlement).toBe(0n);
      }),
    );
  });
});
