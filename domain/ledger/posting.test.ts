import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { satang, sumSatang } from '../money/satang.ts';
import {
  ACCOUNT_KINDS,
  type AccountKind,
  type Balances,
  EMPTY_BALANCES,
  NORMAL_SIDES,
  trialDifference,
} from './accounts.ts';
import type { EntryLine } from './entry-lines.ts';
import {
  counterEntry,
  disburseEntry,
  type Entry,
  importedLoanEntry,
  openingCapitalEntry,
  reallocateEntry,
  releaseEntry,
  repayEntry,
  reserveEntry,
} from './entry.ts';
import { post } from './posting.ts';

const RUNS = { numRuns: 2000 };

const baht = (amount: number) => ({ amountSatang: satang(amount * 100) });

function postAll(entries: readonly Entry[], start: Balances = EMPTY_BALANCES): Balances {
  return entries.reduce((balances, entry) => {
    const outcome = post(balances, entry);
    if ('refused' in outcome) throw new Error(`${entry.kind}: ${outcome.refused}`);
    return outcome.posted;
  }, start);
}

function line(account: AccountKind, debit: number, credit: number): EntryLine {
  return { account, debitSatang: satang(debit), creditSatang: satang(credit) };
}

describe('the books of a fund that lends 27,450.00', () => {
  const lent = [
    openingCapitalEntry(baht(100_000)),
    reserveEntry(baht(27_450)),
    disburseEntry(baht(27_450)),
  ];

  it('hold the loan instead of the cash', () => {
    expect(postAll(lent)).toEqual({
      ...EMPTY_BALANCES,
      cash: 7_255_000n,
      reserved: 0n,
      'loans-receivable': 2_745_000n,
      'interest-income': 0n,
      capital: 10_000_000n,
    });
  });

  it('take back principal and interest', () => {
    const repay = repayEntry({ principalSatang: satang(85_037), interestSatang: satang(13_725) });
    expect(postAll([...lent, repay])).toMatchObject({
      cash: 7_353_762n,
      'loans-receivable': 2_659_963n,
      'interest-income': 13_725n,
    });
  });

  it('take a loan over from paper out of the cash', () => {
    expect(
      postAll([openingCapitalEntry(baht(20_000)), importedLoanEntry(baht(12_000))]),
    ).toMatchObject({
      cash: 800_000n,
      'loans-receivable': 1_200_000n,
      capital: 2_000_000n,
    });
  });

  it.each<[string, number, bigint, bigint]>([
    ['more interest', 500, 2_660_463n, 14_225n],
    ['less interest', -500, 2_659_463n, 13_225n],
  ])('are told of %s when an earlier payment is undone, and no cash moves', (...of) => {
    const [, toInterest, lent, interest] = of;
    const paid = repayEntry({ principalSatang: satang(85_037), interestSatang: satang(13_725) });
    const before = postAll([
      openingCapitalEntry(baht(100_000)),
      reserveEntry(baht(27_450)),
      disburseEntry(baht(27_450)),
      paid,
    ]);
    const after = postAll([reallocateEntry({ toInterestSatang: satang(toInterest) })], before);
    expect(after).toEqual({ ...before, 'loans-receivable': lent, 'interest-income': interest });
  });

  it('get the cash back when a promise is released', () => {
    const start = postAll(lent.slice(0, 1));
    expect(postAll([reserveEntry(baht(500)), releaseEntry(baht(500))], start)).toEqual(start);
  });

  it('have no line for a part of zero', () => {
    const interestOnly = repayEntry({ principalSatang: satang(0), interestSatang: satang(9) });
    expect(interestOnly.lines).toEqual([line('cash', 9, 0), line('interest-income', 0, 9)]);
  });
});

describe('post refuses', () => {
  const rich = postAll([openingCapitalEntry(baht(100)), reserveEntry(baht(40))]);
  const entry = (...lines: EntryLine[]): Entry => ({ kind: 'reserve', lines });

  it.each<[string, Entry, string]>([
    ['no line', entry(), 'amount-must-be-positive'],
    ['an amount of zero', reserveEntry(baht(0)), 'amount-must-be-positive'],
    ['a negative amount', reserveEntry(baht(-5)), 'amount-must-be-positive'],
    [
      'negative interest hidden in a payment',
      repayEntry({ principalSatang: satang(9), interestSatang: satang(-4) }),
      'amount-must-be-positive',
    ],
    ['one side only', entry(line('cash', 5, 0)), 'entry-does-not-balance'],
    [
      'unequal sides before equal accounts',
      entry(line('cash', 5, 0), line('cash', 0, 4)),
      'entry-does-not-balance',
    ],
    [
      'an account against itself',
      entry(line('cash', 5, 0), line('cash', 0, 5)),
      'accounts-must-differ',
    ],
    ['a line on both sides', entry(line('cash', 5, 5)), 'accounts-must-differ'],
    ['more than the cash', reserveEntry(baht(60.01)), 'not-enough-cash'],
    ['more than was promised', disburseEntry(baht(40.01)), 'not-enough-reserved'],
    [
      'more principal than was lent',
      repayEntry({ principalSatang: satang(1), interestSatang: satang(0) }),
      'not-enough-receivable',
    ],
  ])('%s', (...[, refusedEntry, refused]) => {
    expect(post(rich, refusedEntry)).toEqual({ refused });
  });

  it('nothing when exactly all is used', () => {
    expect(post(rich, reserveEntry(baht(60)))).toHaveProperty('posted.cash', 0n);
    expect(post(rich, disburseEntry(baht(40)))).toHaveProperty('posted.reserved', 0n);
  });
});

describe('every entry', () => {
  const amount = fc.bigInt({ min: 1n, max: 10n ** 9n }).map((value) => ({
    amountSatang: satang(value),
  }));
  const entries = fc.oneof(
    amount.map(openingCapitalEntry),
    amount.map(importedLoanEntry),
    amount.map(reserveEntry),
    amount.map(releaseEntry),
    amount.map(disburseEntry),
    fc
      .tuple(amount, fc.nat({ max: 10_000 }))
      .map(([{ amountSatang }, interest]) =>
        repayEntry({ principalSatang: amountSatang, interestSatang: satang(interest) }),
      ),
  );

  it('has equal debits and credits', () => {
    fc.assert(
      fc.property(entries, ({ lines }) => {
        const debits = sumSatang(lines.map((each) => each.debitSatang));
        expect(sumSatang(lines.map((each) => each.creditSatang))).toBe(debits);
      }),
      RUNS,
    );
  });

  it('keeps the books even, moves exactly its amounts and never goes below the floor', () => {
    fc.assert(
      fc.property(fc.array(entries, { maxLength: 60 }), (list) => {
        let balances = EMPTY_BALANCES;
        for (const entry of list) {
          const outcome = post(balances, entry);
          if ('refused' in outcome) continue;
          const { posted } = outcome;
          expect(trialDifference(posted)).toBe(0n);
          expect(posted.cash >= 0n && posted.reserved >= 0n).toBe(true);
          for (const kind of ACCOUNT_KINDS) {
            expect(posted[kind] - balances[kind]).toBe(movedOn(kind, entry));
          }
          balances = posted;
        }
      }),
      RUNS,
    );
  });

  it('is undone exactly by its counter-entry', () => {
    fc.assert(
      fc.property(entries, (entry) => {
        const start = postAll([
          openingCapitalEntry(baht(180_000_000)),
          importedLoanEntry(baht(90_000_000)),
          reserveEntry(baht(45_000_000)),
        ]);
        const counter = counterEntry(entry);
        expect(counter.kind).toBe('counter-entry');
        expect(postAll([entry, counter], start)).toEqual(start);
      }),
      RUNS,
    );
  });
});

function movedOn(kind: AccountKind, entry: Entry): bigint {
  const sign = NORMAL_SIDES[kind] === 'debit' ? 1n : -1n;
  return entry.lines
    .filter((each) => each.account === kind)
    .reduce((sum, each) => sum + sign * (each.debitSatang - each.creditSatang), 0n);
}
