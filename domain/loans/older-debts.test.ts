import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DEBT_SOURCES, DEBT_TREATMENTS } from '../assessment/code-lists.ts';
import { isFundDebt, listOlderDebts, type OpenContract, type SurveyedDebt } from './older-debts.ts';

function aDebt(more: Partial<SurveyedDebt> = {}): SurveyedDebt {
  return {
    debtId: 'debt',
    source: 'community-finance',
    creditorFundId: 'fund-a',
    treatment: 'refinance',
    balanceSatang: 500_000n,
    payoffSatang: 480_000n,
    ...more,
  };
}

const IN_BOOKS: OpenContract = { loanId: 'loan', fundId: 'fund-a', owedSatang: 470_000n };

describe('an older debt to a fund', () => {
  it.each([
    ['shop', null, false],
    ['shop', 'fund-a', true],
    ['community-finance', null, true],
    ['state-community-fund', null, true],
    ['baac', null, false],
  ] as const)('from %s with fund %s: %s', (source, creditorFundId, expected) => {
    expect(isFundDebt({ source, creditorFundId })).toBe(expected);
  });

  it('is absorbed at what was agreed, listed at what is owed, or left out', () => {
    const stays = { debtId: 'b', treatment: 'stays', payoffSatang: null } as const;
    const debts = [aDebt(), aDebt(stays), aDebt({ debtId: 'c', treatment: null })];
    const listed = listOlderDebts({ contracts: [], debts });
    expect(listed.map(({ covering }) => covering)).toEqual(['absorbed', 'listed', null]);
    expect(listed.map(({ amountSatang }) => amountSatang)).toEqual([480_000n, 500_000n, 480_000n]);
  });

  it('stands once when the survey names the contract of the books', () => {
    expect(listOlderDebts({ contracts: [IN_BOOKS], debts: [aDebt()] })).toEqual([
      {
        debtId: 'debt',
        loanId: 'loan',
        fundId: 'fund-a',
        amountSatang: 480_000n,
        covering: 'absorbed',
      },
    ]);
  });

  it('is left out when the survey does not name it, also the second one of the same fund', () => {
    const second = { ...IN_BOOKS, loanId: 'second' };
    const listed = listOlderDebts({ contracts: [IN_BOOKS, second], debts: [aDebt()] });
    expect(listed.filter(({ covering }) => covering === null)).toEqual([
      { debtId: null, loanId: 'second', fundId: 'fund-a', amountSatang: 470_000n, covering: null },
    ]);
  });

  it('is never lost and never counted twice, whatever the household owes', () => {
    const funds = fc.constantFrom('fund-a', 'fund-b', 'fund-c');
    const contracts = fc
      .array(fc.record({ fundId: funds, owedSatang: fc.bigInt(1n, 9_999_999n) }))
      .map((rows) => rows.map((row, index) => ({ ...row, loanId: `loan-${index}` })));
    const debts = fc
      .array(
        fc.record({
          source: fc.constantFrom(...DEBT_SOURCES),
          creditorFundId: fc.option(funds),
          treatment: fc.option(fc.constantFrom(...DEBT_TREATMENTS)),
          balanceSatang: fc.bigInt(1n, 9_999_999n),
          payoffSatang: fc.option(fc.bigInt(0n, 9_999_999n)),
        }),
      )
      .map((rows) => rows.map((row, index) => ({ ...row, debtId: `debt-${index}` })));
    fc.assert(
      fc.property(contracts, debts, (known, surveyed) => {
        const listed = listOlderDebts({ contracts: known, debts: surveyed });
        const loanIds = listed.flatMap(({ loanId }) => loanId ?? []);
        const debtIds = listed.flatMap(({ debtId }) => debtId ?? []);
        expect(loanIds.toSorted()).toEqual(known.map(({ loanId }) => loanId).toSorted());
        expect(debtIds).toEqual(surveyed.filter(isFundDebt).map(({ debtId }) => debtId));
      }),
      { numRuns: 2000 },
    );
  });
});
