import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, type PlainDate, plainDate } from '../../dates/plain-date.ts';
import { standingAfter } from '../../interest/late-history.ts';
import { yearlyDecliningRate } from '../../interest/rate.ts';
import {
  allocatePayment,
  EXTRA_USES,
  type ExtraUse,
  livingRows,
  payoffFigure,
} from '../../interest/repayment.ts';
import { scheduleOf } from '../../interest/schedule.ts';
import { type Satang, satang, sumSatang } from '../../money/satang.ts';
import { changeBooks, LOAN_CHANGE_KINDS, type LoanChangeKind } from './house-change.ts';
import { houseLoan, type PaidRow } from './house-loan.ts';
import { lateLoan, nothingLate } from './late-standing.ts';
import { simulateLoan } from './simulate-loan.ts';
import { payOffFigure } from './state/figures.ts';
import {
  DEFAULT_INTEREST_RULES,
  type DefaultInterestRule,
  housePoliciesOf,
} from './terms/default-interest-rule.ts';
import type { LivingContract, LoanEvent } from './terms/events.ts';

const RATE = yearlyDecliningRate(600);
const FIRST_DUE = plainDate('2021-05-05');

/** 12,000.00 over six months at 6 %, due on the fifth: 60.00 of interest in the first month. */
function aLoan(termMonths = 6): readonly PaidRow[] {
  const principalSatang = satang(1_200_000n);
  return livingRows(
    scheduleOf({ principalSatang, rate: RATE, termMonths, firstDueOn: FIRST_DUE }).rows,
  );
}

function pay(rows: readonly PaidRow[], amount: bigint, on: string): readonly PaidRow[] {
  const amountSatang = satang(amount);
  const outcome = allocatePayment({ rows, rate: RATE, amountSatang, paidOn: plainDate(on) });
  if ('refused' in outcome) throw new Error(outcome.refused);
  return outcome.rows;
}

function change(
  rows: readonly PaidRow[],
  kind: LoanChangeKind,
  ...[on, amount]: [on: string, amount?: bigint]
) {
  const amountSatang = amount === undefined ? null : satang(amount);
  return changeBooks({ rows, rate: RATE, on: plainDate(on), change: { kind, amountSatang } });
}

function rowsOf(outcome: ReturnType<typeof change>): readonly PaidRow[] {
  if ('refused' in outcome) throw new Error(outcome.refused);
  return outcome.rows;
}

const sum = (rows: readonly PaidRow[], of: (row: PaidRow) => bigint) =>
  rows.reduce((all, row) => all + of(row), 0n);
const asked = (rows: readonly PaidRow[]) => rows.map((row) => row.paymentSatang);

describe('arrears spread by a resolution', () => {
  it('leave the missed rows; the rest carries their principal, their interest bears none (s.655)', () => {
    const before = aLoan();
    const after = rowsOf(change(before, 'spread-arrears', '2021-06-20'));
    expect(asked(after).slice(0, 2)).toEqual([0n, 0n]);
    const missed = before.slice(0, 2);
    expect(sum(after, (row) => row.principalSatang)).toBe(1_200_000n);
    const interest = sum(missed, (row) => row.interestSatang);
    expect(sum(after, (row) => row.carriedInterestSatang ?? 0n)).toBe(interest);
    // The period in course began on what was scheduled then: its own interest stays.
    const own = (row: PaidRow) => row.interestSatang - (row.carriedInterestSatang ?? 0n);
    expect(own(after[2]!)).toBe(before[2]!.interestSatang);
    expect(after.at(-1)?.balanceSatang).toBe(0n);
  });

  it('keep what was paid of a missed row', () => {
    const after = rowsOf(
      change(pay(aLoan(), 100_000n, '2021-05-05'), 'spread-arrears', '2021-05-20'),
    );
    expect(after[0]).toMatchObject({ paidInterestSatang: 6_000n, paidPrincipalSatang: 94_000n });
    expect(asked(after)[0]).toBe(100_000n);
  });

  it('need arrears, and an instalment that is left', () => {
    expect(change(aLoan(), 'spread-arrears', '2021-05-04')).toEqual({
      refused: 'no-arrears-to-spread',
    });
    expect(change(aLoan(), 'spread-arrears', '2021-12-01')).toEqual({
      refused: 'no-instalment-left',
    });
  });
});

describe('a waiver', () => {
  it('of interest takes away what has fallen due, never more', () => {
    const before = aLoan();
    const after = rowsOf(change(before, 'waive-interest', '2021-05-20', 4_000n));
    expect(after[0]?.interestSatang).toBe(2_000n);
    expect(after.slice(1)).toEqual(before.slice(1));
    expect(change(before, 'waive-interest', '2021-05-20', 6_001n)).toEqual({
      refused: 'waiver-above-owed',
      amountSatang: 6_000n,
    });
  });

  it('of principal takes what is overdue first and lowers the instalments that are left', () => {
    const before = aLoan();
    const after = rowsOf(change(before, 'waive-principal', '2021-05-20', 500_000n));
    expect(sum(after, (row) => row.principalSatang)).toBe(700_000n);
    expect(after[0]?.principalSatang).toBe(0n);
    expect(after).toHaveLength(6);
    expect(after[2]!.paymentSatang).toBeLessThan(before[2]!.paymentSatang);
  });

  it('of all that is owed ends the loan', () => {
    const owed = { kind: 'waive-principal', on: '2021-05-05' } as const;
    const paid = pay(aLoan(), 203_530n, '2021-05-05');
    const left = sum(paid, (row) => row.principalSatang - row.paidPrincipalSatang);
    expect(change(paid, owed.kind, owed.on, left)).toMatchObject({ isNothingOwed: true });
    expect(change(paid, owed.kind, owed.on, left + 1n)).toMatchObject({
      refused: 'waiver-above-owed',
      amountSatang: left,
    });
  });
});

/** The contract in the terms of the simulations. */
function contractOf(rows: readonly PaidRow[], rule: DefaultInterestRule): LivingContract {
  const { contract } = houseLoan({ rows, rate: RATE, on: plainDate('2021-04-05') });
  const monthly = { kind: 'every', every: 1, unit: 'month', dueDay: null } as const;
  const dues = { ...monthly, firstDueOn: FIRST_DUE, count: rows.length };
  return { ...contract, policies: housePoliciesOf(rule), terms: { ...contract.terms, dues } };
}

const PARTS = {
  'waive-interest': 'interest',
  'waive-principal': 'principal',
  'waive-default-interest': 'default-interest',
} as const;

type Books = Parameters<typeof changeBooks>[0];

/** An agreement names just what the books say of the interest a year old. */
function withRightAmount(books: Books): Books['change'] {
  const outcome = changeBooks(books);
  const isOther = 'refused' in outcome && outcome.refused === 'agreement-amount-differs';
  if (!isOther || outcome.amountSatang === undefined) return books.change;
  return { ...books.change, amountSatang: outcome.amountSatang };
}

function eventOf(
  kind: LoanChangeKind,
  dated: { id: string; on: PlainDate; resolution: string },
  { agreedOn, amountSatang }: { agreedOn: PlainDate; amountSatang: Satang },
): LoanEvent {
  if (kind === 'spread-arrears') return { kind, ...dated };
  if (kind === 'add-interest') return { kind, ...dated, agreedOn, isAgreedInWriting: true };
  return { kind: 'waiver', ...dated, part: PARTS[kind], amountSatang };
}

describe('the books and the simulation', () => {
  const payment = fc.record({
    days: fc.integer({ min: 0, max: 70 }),
    amount: fc.bigInt({ min: 1n, max: 500_000n }),
    use: fc.constantFrom(null, ...EXTRA_USES, 'prepay' as const),
  });
  const lives = fc.record({
    rule: fc.constantFrom(...DEFAULT_INTEREST_RULES),
    /** Long enough for lives that outlast the contract of twelve months. */
    termMonths: fc.constantFrom(3, 12, 24),
    before: fc.array(payment, { maxLength: 3 }),
    kind: fc.constantFrom(...LOAN_CHANGE_KINDS),
    days: fc.oneof(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 300, max: 500 })),
    /** How long before the resolution interest was agreed on. */
    agreedBefore: fc.integer({ min: 0, max: 40 }),
    amount: fc.bigInt({ min: 1n, max: 300_000n }),
    after: fc.array(payment, { maxLength: 4 }),
  });

  it('owe the same to the satang after a change and whatever is paid then, also of default interest', () => {
    let charged = 0;
    let added = 0;
    let ahead = 0;
    fc.assert(
      fc.property(lives, (life) => {
        let rows = aLoan(life.termMonths);
        const contract = contractOf(rows, life.rule);
        let late = nothingLate(life.rule, rows);
        const events: LoanEvent[] = [];
        let on: PlainDate = plainDate('2021-04-06');
        type Payment = { days: number; amount: bigint; use: ExtraUse | null };
        const take = ({ days, amount, use }: Payment) => {
          on = addDays(on, days + 1);
          const amountSatang = satang(amount);
          const paying = { rows, rate: RATE, amountSatang, paidOn: on, extraUse: use, late };
          const outcome = allocatePayment(paying);
          if ('refused' in outcome) return;
          ({ rows, late } = outcome);
          if (rows.some(({ paidAheadSatang = 0n }) => paidAheadSatang > 0n)) ahead += 1;
          events.push({ kind: 'payment', id: on, on, amountSatang, excess: use });
          const parts = outcome.parts.flatMap((part) => [
            part.interestSatang,
            part.principalSatang,
            part.extraPrincipalSatang,
          ]);
          expect(sumSatang([...parts, outcome.defaultInterestSatang])).toBe(amount);
        };
        life.before.forEach(take);
        on = addDays(on, life.days + 1);
        const { kind, amount } = life;
        const isSpread = kind === 'spread-arrears';
        const agreedOn = addDays(on, -life.agreedBefore);
        const asked = { kind, agreedOn, amountSatang: isSpread ? null : satang(amount) };
        const asking = withRightAmount({ rows, rate: RATE, on, change: asked, late });
        const changed = changeBooks({ rows, rate: RATE, on, change: asking, late });
        if (!('refused' in changed)) {
          const endedBy = { on, ...asking };
          late = standingAfter({ rows, payments: [], endedBy }, RATE, late);
          rows = changed.rows;
          const dated = { id: on, on, resolution: '1/2564' };
          events.push(eventOf(kind, dated, { agreedOn, amountSatang: satang(amount) }));
          if (kind === 'add-interest') added += 1;
        }
        life.after.forEach(take);
        const outcome = simulateLoan({ contract, events, on });
        if ('refused' in outcome) throw new Error(outcome.refused);
        const { principalSatang, interestSatang, ...figure } = outcome.simulated.payOff;
        expect(payoffFigure({ rows, on })).toMatchObject({ principalSatang, interestSatang });
        const left = (number: number, principal: bigint, interest: bigint) =>
          principal + interest === 0n ? [] : [[number, principal, interest]];
        expect(
          rows.flatMap((row) =>
            left(
              row.number,
              row.principalSatang - row.paidPrincipalSatang,
              row.interestSatang - row.paidInterestSatang,
            ),
          ),
        ).toEqual(
          outcome.simulated.rows.flatMap((row) =>
            left(
              row.number,
              row.principalSatang - row.metPrincipalSatang,
              row.interestSatang - row.metInterestSatang,
            ),
          ),
        );
        const own = payOffFigure(lateLoan({ rows, rate: RATE }, late, on));
        expect(own.defaultInterestSatang).toBe(figure.defaultInterestSatang);
        expect(own.afterTermAt).toEqual(figure.afterTermAt);
        expect(own.totalSatang).toBe(figure.totalSatang);
        if (figure.defaultInterestSatang > 0n) charged += 1;
      }),
      { numRuns: 3_000 },
    );
    expect(charged).toBeGreaterThan(300);
    expect(added).toBeGreaterThan(10);
    expect(ahead).toBeGreaterThan(300);
  });
});
