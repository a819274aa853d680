import { describe, expect, it } from '@jest/globals';
import { satang } from '../../money/satang.ts';
import { compareWithBook, type LoanInBook } from './book-comparison.ts';
import { checkRefusal, papersRefusal } from './evidence.ts';
import { newLoansTogether } from './new-loans.ts';
import { spendQuestions, usualSpending, type GuideLine } from './spend-guide.ts';

describe('the papers of a line', () => {
  it('are several, or that it was only told', () => {
    expect(papersRefusal([])).toBeNull();
    expect(papersRefusal(['contract', 'passbook'])).toBeNull();
    expect(papersRefusal(['told-only'])).toBeNull();
    expect(papersRefusal(['told-only', 'slip'])).toBe('told-only-stands-alone');
    expect(papersRefusal(['slip', 'slip'])).toBe('paper-named-twice');
  });
});

describe('the second member', () => {
  it('is another than who surveyed', () => {
    const checkedByUserId = 'a';
    expect(checkRefusal({ surveyedByUserId: 'a', checkedByUserId })).toBe(
      'second-member-must-be-another',
    );
    expect(checkRefusal({ surveyedByUserId: 'b', checkedByUserId })).toBeNull();
    expect(checkRefusal({ surveyedByUserId: null, checkedByUserId })).toBeNull();
  });
});

describe('the book of the fund', () => {
  const book = (change: Partial<LoanInBook>): LoanInBook => ({
    fundId: 'fund',
    personId: 'son',
    number: '1',
    balanceSatang: satang(1_000_000),
    balanceOn: '2026-09-30',
    ...change,
  });
  const told = { personId: 'son', creditorFundId: 'fund', balanceSatang: satang(999_999) };

  it('shows the difference to the satang', () => {
    expect(compareWithBook(told, [book({})])?.differenceSatang).toBe(-1n);
  });

  it('takes the nearest of several loans, of the same person or of the household', () => {
    const books = [
      book({ number: '1', balanceSatang: satang(999_997) }),
      book({ number: '2', balanceSatang: satang(999_999) }),
      book({ number: '3', personId: 'father', balanceSatang: satang(999_999) }),
    ];
    expect(compareWithBook(told, books)).toMatchObject({ book: { number: '2' } });
    const own = [book({ number: '4', personId: null, balanceSatang: satang(999_999) }), ...books];
    expect(compareWithBook(told, own)).toMatchObject({ book: { number: '4' } });
  });

  it('says nothing where the fund knows no such loan', () => {
    expect(compareWithBook({ ...told, creditorFundId: null }, [book({})])).toBeNull();
    expect(compareWithBook(told, [book({ fundId: 'other' })])).toBeNull();
  });
});

describe('several new loans in one month', () => {
  it('are pointed out, the latest month first', () => {
    const debts = [
      { lineId: 'a', borrowedOn: '2026-01-31' },
      { lineId: 'b', borrowedOn: '2026-03-01' },
      { lineId: 'c', borrowedOn: '2026-01-01' },
      { lineId: 'd', borrowedOn: '2026-03-31' },
      { lineId: 'e', borrowedOn: '2026-02-01' },
      { lineId: 'f', borrowedOn: null },
      { lineId: 'g', borrowedOn: null },
    ];
    expect(newLoansTogether(debts)).toEqual([
      { month: '2026-03', lineIds: ['b', 'd'] },
      { month: '2026-01', lineIds: ['a', 'c'] },
    ]);
  });
});

describe('the guide of usual spending', () => {
  const line = (change: Partial<GuideLine>): GuideLine => ({
    provinceCode: '55',
    householdSize: 4,
    kind: 'food',
    monthSatang: satang(400_000),
    effectiveFrom: '2025-01-01',
    ...change,
  });
  const guide = [
    line({}),
    line({ monthSatang: satang(500_000), effectiveFrom: '2026-01-01' }),
    line({ householdSize: 2, monthSatang: satang(200_000) }),
    line({ kind: 'medical', monthSatang: satang(0) }),
  ];
  const ask = { provinceCode: '55', householdSize: 4, on: '2026-06-01' };
  const told = (baht: number) => [{ kind: 'food' as const, monthSatang: satang(baht * 100) }];

  it('is the newest line of the province and size on the day', () => {
    const usual = (change: object) =>
      usualSpending(guide, { ...ask, kind: 'food', ...change })?.monthSatang;
    expect(usual({})).toBe(500_000n);
    expect(usual({ on: '2025-12-31' })).toBe(400_000n);
    expect(usual({ householdSize: 2 })).toBe(200_000n);
    expect(usual({ provinceCode: '56' })).toBeUndefined();
  });

  it('asks under half and over double of the usual, and nowhere else', () => {
    const asked = (baht: number) => spendQuestions(guide, told(baht), ask).map(({ is }) => is);
    expect(asked(2_499)).toEqual(['below']);
    expect(asked(2_500)).toEqual([]);
    expect(asked(10_000)).toEqual([]);
    expect(asked(10_001)).toEqual(['above']);
    expect(spendQuestions(guide, [], ask)).toMatchObject([{ kind: 'food', toldSatang: 0n }]);
  });

  it('asks nothing where nothing is set', () => {
    expect(spendQuestions([], told(0), ask)).toEqual([]);
  });
});
