import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addMonths, plainDate } from '../dates/plain-date.ts';
import { satang, type Satang, sumSatang } from '../money/satang.ts';
import { type BookedLoan, type ContractFacts, proveLoan, recomputeLoan } from './prove-rate.ts';
import { yearlyDecliningRate } from './rate.ts';
import {
  allocatePayment,
  EXTRA_USES,
  type ExtraUse,
  livingRows,
  payoffFigure,
} from './repayment.ts';
import { scheduleOf } from './schedule.ts';

const FIRST_DUE = plainDate('2021-05-05');

function aContract(more: Partial<ContractFacts> = {}): ContractFacts {
  return {
    principalSatang: satang(2_745_000n),
    termMonths: 30,
    firstDueOn: FIRST_DUE,
    payments: [],
    ...more,
  };
}

/** What the program itself books for the contract at a rate. */
function booked(contract: ContractFacts, rateBasisPoints: number): BookedLoan {
  const rate = yearlyDecliningRate(rateBasisPoints);
  const plan = scheduleOf({ ...contract, rate });
  let rows = livingRows(plan.rows);
  const receipts = contract.payments.map((payment, at) => {
    const { extraUse = 'shorten' } = payment;
    const { amountSatang, paidOn } = payment;
    const outcome = allocatePayment({ rows, rate, amountSatang, paidOn, extraUse });
    if ('refused' in outcome) throw new Error(outcome.refused);
    rows = [...outcome.rows];
    const interestSatang = sumSatang(outcome.parts.map((part) => part.interestSatang));
    return { number: `${at + 1}/2564`, interestSatang };
  });
  return {
    rateBasisPoints,
    instalments: rows.map(({ number, interestSatang }) => ({ number, interestSatang })),
    receipts,
    postedInterestSatang: sumSatang(receipts.map((receipt) => receipt.interestSatang)),
  };
}

describe('interest by the notebook', () => {
  it.each<[string, number, number, number, string]>([
    ['27,000 at 6 % over 18 months', 2_700_000, 600, 18, '130061'],
    ['36,000 at 6 % over 30 months', 3_600_000, 600, 30, '285726'],
    ['54,000 at 6 % over 36 months', 5_400_000, 600, 36, '514032'],
    ['27,000 at 12 % over 18 months', 2_700_000, 1200, 18, '263726'],
    ['27,450 at 6 % over 30 months, the contract of the story', 2_745_000, 600, 30, '217864'],
    ['10,000 without interest over 7 months', 1_000_000, 0, 7, '0'],
  ])('is the published figure: %s', (...[, principal, rate, termMonths, interest]) => {
    const contract = aContract({ principalSatang: satang(principal), termMonths });
    const { monthlyInterestSatang } = recomputeLoan(contract, rate);
    expect(String(sumSatang(monthlyInterestSatang))).toBe(interest);
  });

  it('gives a payment of 987.62 in the first month 137.25 of interest', () => {
    const payments = [{ amountSatang: satang(98_762), paidOn: FIRST_DUE }];
    const { interestOfPaymentsSatang } = recomputeLoan(aContract({ payments }), 600);
    expect(interestOfPaymentsSatang).toEqual([13_725n]);
  });
});

describe('the proof of one rate', () => {
  it('finds a loan at 6.01 % where the centre has 6 %, with both sums', () => {
    const contract = aContract();
    const proof = proveLoan(contract, booked(contract, 601), 600);
    expect(proof.differences).toEqual(['contract-rate', 'planned-interest']);
    expect(proof.planned).toEqual({ expectedSatang: 217_864n, foundSatang: 218_235n });
    expect(proof.differingInstalment).toBe(1);
  });

  it('finds one satang too much in the journal, in a receipt and in a planned month', () => {
    const contract = aContract({
      payments: [{ amountSatang: satang(98_762), paidOn: FIRST_DUE }],
    });
    const right = booked(contract, 600);
    const more = (amount: Satang) => satang(amount + 1n);
    expect(proveLoan(contract, right, 600).differences).toEqual([]);
    const posted = { ...right, postedInterestSatang: more(right.postedInterestSatang) };
    expect(proveLoan(contract, posted, 600)).toMatchObject({
      differences: ['posted-interest'],
      posted: { expectedSatang: 13_725n, foundSatang: 13_726n },
    });
    const receipts = right.receipts.map((row) => ({
      ...row,
      interestSatang: more(row.interestSatang),
    }));
    expect(proveLoan(contract, { ...right, receipts }, 600)).toMatchObject({
      differences: ['receipted-interest'],
      differingReceipt: '1/2564',
    });
    const instalments = right.instalments.map((row) =>
      row.number === 7 ? { ...row, interestSatang: more(row.interestSatang) } : row,
    );
    expect(proveLoan(contract, { ...right, instalments }, 600)).toMatchObject({
      differences: ['planned-interest'],
      differingInstalment: 7,
    });
  });

  it('finds a satang that one month has too much and another too little', () => {
    const contract = aContract();
    const right = booked(contract, 600);
    const instalments = right.instalments.map((row) => ({
      ...row,
      interestSatang: satang(
        row.interestSatang + (row.number === 3 ? 1n : row.number === 4 ? -1n : 0n),
      ),
    }));
    expect(proveLoan(contract, { ...right, instalments }, 600)).toMatchObject({
      differences: ['planned-interest'],
      planned: { expectedSatang: 217_864n, foundSatang: 217_864n },
      differingInstalment: 3,
    });
  });

  it('says what a dearer loan that is paid off took too much', () => {
    const contract = aContract({
      payments: [{ amountSatang: satang(2_745_000n + 13_748n), paidOn: FIRST_DUE }],
    });
    const proof = proveLoan(contract, booked(contract, 601), 600);
    expect(proof.overpaidSatang).toBe(23n);
    expect(proof.posted).toEqual({ expectedSatang: 13_725n, foundSatang: 13_748n });
  });
});

describe('the notebook and the program', () => {
  const terms = fc.record({
    principal: fc.bigInt({ min: 1n, max: 50_000_000n }),
    rate: fc.integer({ min: 0, max: 1500 }),
    termMonths: fc.integer({ min: 1, max: 60 }),
    wishes: fc.array(
      fc.record({
        permille: fc.bigInt({ min: 1n, max: 1000n }),
        days: fc.nat({ max: 3 }),
        extraUse: fc.constantFrom(...EXTRA_USES),
      }),
      { maxLength: 12 },
    ),
  });

  it('agree to the satang on every loan and every history of payments', () => {
    fc.assert(
      fc.property(terms, ({ principal, rate, termMonths, wishes }) => {
        const contract = aContract({ principalSatang: satang(principal), termMonths });
        const payments = paymentsOf(contract, rate, wishes);
        const full = { ...contract, payments };
        const proof = proveLoan(full, booked(full, rate), rate);
        expect(proof.differences).toEqual([]);
        expect(proof.overpaidSatang).toBe(0n);
      }),
      { numRuns: 400 },
    );
  });

  /** Payments that may be taken: each a share of what would pay the loan off on its day. */
  function paymentsOf(
    contract: ContractFacts,
    basisPoints: number,
    wishes: readonly { permille: bigint; days: number; extraUse: ExtraUse }[],
  ): ContractFacts['payments'] {
    const rate = yearlyDecliningRate(basisPoints);
    const plan = scheduleOf({ ...contract, rate });
    let rows = livingRows(plan.rows);
    let month = 0;
    return wishes.flatMap(({ permille, days, extraUse }) => {
      month += days;
      const paidOn = addMonths(FIRST_DUE, month, 5);
      const owed = payoffFigure({ rows, on: paidOn }).totalSatang;
      const amountSatang = satang((owed * permille * permille + 999_999n) / 1_000_000n);
      if (amountSatang === 0n) return [];
      const outcome = allocatePayment({ rows, rate, amountSatang, paidOn, extraUse });
      if ('refused' in outcome) throw new Error(outcome.refused);
      rows = [...outcome.rows];
      return [{ amountSatang, paidOn, extraUse }];
    });
  }
});
