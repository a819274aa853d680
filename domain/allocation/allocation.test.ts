import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { satang } from '../money/satang.ts';
import { isSmall, tryAll } from './brute-force.ts';
import { explainLeftOut } from './explain.ts';
import { lpText } from './lp-text.ts';
import { modelOf } from './model.ts';
import { outcomeOf } from './outcome.ts';
import { aCase, aFund, smallVillage, WEIGHTS } from './testing/villages.ts';
import { comesBefore } from './tie-rule.ts';
import { settleIn, weigh } from './verify.ts';
import { pointsOf, roomOf, savedSatang, type Village } from './village.ts';

const baht = (amount: number) => satang(BigInt(amount) * 100n);

describe('pointsOf', () => {
  // 60 % a year on 27,000 baht against 6 %: 14,580 baht a year less.
  const one = aCase('a', 27_000, { interestNowSatang: baht(16_200) });
  const fund = aFund('f', 100_000);

  it('is a point for each baht of interest saved in a year, and what the centre adds', () => {
    expect(savedSatang(one, fund)).toBe(baht(14_580));
    expect(pointsOf(one, fund, { ...WEIGHTS, householdBaht: 0 })).toBe(14_580n);
    const pressed = { ...one, harms: ['in-danger', 'has-defaulted'], monthsWaited: 5 } as const;
    expect(pointsOf(pressed, fund, WEIGHTS)).toBe(14_580n + 4_000n + 500n + 1_000n);
    expect(pointsOf(one, fund, { ...WEIGHTS, interestBasisPoints: 5_000 })).toBe(8_290n);
  });

  it('is less where the fund lends dearer, and may fall below nothing', () => {
    const cheap = { ...one, interestNowSatang: baht(0) };
    expect(pointsOf(cheap, aFund('f', 1, { rateBasisPoints: 1500 }), WEIGHTS)).toBe(-3_050n);
  });
});

describe('roomOf', () => {
  it.each([
    [{ cash: 50_000, reserve: 10_000, ceiling: null }, 40_000, 'reserve'],
    [{ cash: 50_000, reserve: 10_000, ceiling: 25_000 }, 25_000, 'ceiling'],
    [{ cash: 50_000, reserve: 10_000, ceiling: 40_000 }, 40_000, 'reserve'],
    [{ cash: 5_000, reserve: 10_000, ceiling: 25_000 }, 0, 'reserve'],
  ])('of %o is %i, ended by the %s', ({ cash, reserve, ceiling }, room, endedBy) => {
    const ceilingSatang = ceiling === null ? null : baht(ceiling);
    const fund = aFund('f', cash, { reserveSatang: baht(reserve), ceilingSatang });
    expect(roomOf(fund)).toEqual({ satang: baht(room), endedBy });
  });
});

/** Two funds, three households of equal points; there is money for two of them. */
const TIED: Village<'does-not-lend'> = {
  weights: WEIGHTS,
  cases: [aCase('old', 30_000), aCase('middle', 30_000), aCase('young', 30_000)],
  funds: [aFund('first', 40_000), aFund('second', 30_000)],
  barred: [],
};

describe('the tie rule', () => {
  it('lends to the older case, and from the fund that stands first', () => {
    const { placement, worth } = tryAll(modelOf(TIED));
    expect(placement).toEqual([0, 1, null]);
    expect(worth).toBe(2n * (28_200n + 1_000n));
  });

  it('puts who is lent to before which fund lends', () => {
    expect(comesBefore([1, 0, null], [0, null, 1])).toBe(true);
    expect(comesBefore([0, 1, null], [1, 0, null])).toBe(true);
    expect(comesBefore([0, 1, null], [0, 1, null])).toBe(false);
  });

  it('is a strict order: of two different answers one comes first', () => {
    const answer = fc.array(fc.constantFrom(null, 0, 1, 2), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(answer, answer, (a, b) => {
        const isSame = a.every((fundAt, at) => fundAt === b[at]);
        expect([comesBefore(a, b), comesBefore(b, a)].filter(Boolean)).toHaveLength(isSame ? 0 : 1);
      }),
    );
  });
});

describe('weigh', () => {
  const model = modelOf(TIED);
  it.each([
    [[0, 1], 'not-every-case-once'],
    [[0, 2, null], 'fund-not-able'],
    [[0, 0, null], 'fund-has-too-little'],
  ])('refuses %o: %s', (placement, fault) => {
    expect(weigh(model, placement)).toEqual({ fault });
  });
});

describe('settleIn', () => {
  it('makes an answer that stands of whatever is proposed, and leaves nobody out who fits', () => {
    fc.assert(
      fc.property(smallVillage, fc.integer({ min: 0, max: 2 ** 20 - 1 }), (village, bits) => {
        const model = modelOf(village);
        const wild = model.pairs.filter((_, at) => ((bits >> at) & 1) === 1);
        const placement = settleIn(model, wild);
        expect(weigh(model, placement)).toHaveProperty('worth');
        for (const { lacking } of explainLeftOut(village, placement)) {
          for (const { satang: amount } of lacking) expect(amount).toBeGreaterThan(0n);
        }
      }),
    );
  });
});

describe('explainLeftOut', () => {
  const village: Village<'does-not-lend'> = {
    weights: WEIGHTS,
    cases: [
      aCase('a', 30_000, { monthsWaited: 3 }),
      aCase('b', 28_000),
      aCase('c', 90_000),
      aCase('d', 5_000),
      aCase('e', 20_000, { interestNowSatang: baht(0) }),
    ],
    funds: [
      aFund('small', 35_000, { reserveSatang: baht(5_000) }),
      aFund('capped', 90_000, { ceilingSatang: baht(20_000), rateBasisPoints: 1500 }),
    ],
    barred: ['small', 'capped'].map((fundId) => ({
      caseId: 'd',
      fundId,
      reasons: ['does-not-lend'],
    })),
  };
  const { placement } = tryAll(modelOf(village));
  const told = explainLeftOut(village, placement);

  it('names what stands in the way of each', () => {
    expect(placement).toEqual([0, null, null, null, null]);
    expect(told.map(({ caseId, reason }) => [caseId, reason])).toEqual([
      ['b', 'money-helps-others-more'],
      ['c', 'more-than-any-fund-has'],
      ['d', 'no-fund-may-lend'],
      ['e', 'loan-would-not-help'],
    ]);
  });

  it('says what each fund lacks, the least first, and by which rule', () => {
    expect(told[0]?.lacking).toEqual([
      { fundId: 'capped', satang: baht(8_000), endedBy: 'ceiling' },
      { fundId: 'small', satang: baht(28_000), endedBy: 'reserve' },
    ]);
  });

  it('is exact: with that much more the loan fits beside all others, with a satang less it does not', () => {
    fc.assert(
      fc.property(smallVillage, (some) => {
        const answer = tryAll(modelOf(some)).placement;
        for (const { caseId, lacking } of explainLeftOut(some, answer)) {
          const caseAt = some.cases.findIndex((one) => one.caseId === caseId);
          for (const { fundId, satang: amount } of lacking) {
            const fundAt = some.funds.findIndex((fund) => fund.fundId === fundId);
            const fits = (extra: bigint) => {
              const richer = modelOf(widened(some, fundAt, extra));
              return 'worth' in weigh(richer, answer.with(caseAt, fundAt));
            };
            expect([fits(amount), fits(amount - 1n)]).toEqual([true, false]);
          }
        }
      }),
    );
  });
});

describe('outcomeOf', () => {
  it('never takes a fund below its reserve or over its ceiling, and loses no satang', () => {
    fc.assert(
      fc.property(smallVillage, (village) => {
        const { placement } = tryAll(modelOf(village));
        const { loans, funds, lentSatang } = outcomeOf(village, placement);
        expect(funds.reduce((sum, fund) => sum + fund.lentSatang, 0n)).toBe(lentSatang);
        expect(new Set(loans.map(({ caseId }) => caseId)).size).toBe(loans.length);
        for (const [at, fund] of funds.entries()) {
          if (fund.lentSatang === 0n) continue;
          expect(fund.cashAfterSatang).toBeGreaterThanOrEqual(fund.reserveSatang);
          const ceiling = village.funds[at]?.ceilingSatang ?? null;
          if (ceiling !== null) expect(fund.lentSatang).toBeLessThanOrEqual(ceiling);
        }
      }),
    );
  });
});

describe('lpText', () => {
  it('is one row a household and one a fund, in the largest unit that the amounts share', () => {
    expect(lpText(modelOf(TIED))).toBe(`Maximize
 points: 29200 x_1_1 + 29200 x_1_2 + 29200 x_2_1 + 29200 x_2_2 + 29200 x_3_1 + 29200 x_3_2
Subject To
 case_1: x_1_1 + x_1_2 <= 1
 case_2: x_2_1 + x_2_2 <= 1
 case_3: x_3_1 + x_3_2 <= 1
 fund_1: 1 x_1_1 + 1 x_2_1 + 1 x_3_1 <= 1
 fund_2: 1 x_1_2 + 1 x_2_2 + 1 x_3_2 <= 1
Binaries
 x_1_1 x_1_2 x_2_1 x_2_2 x_3_1 x_3_2
End
`);
  });
});

describe('isSmall', () => {
  it('is a village whose answers can all be tried', () => {
    const many = Array.from({ length: 12 }, (_, at) => aCase(`c${at}`, 1_000));
    expect(isSmall(modelOf(TIED))).toBe(true);
    expect(isSmall(modelOf({ ...TIED, cases: many }))).toBe(false);
  });
});

/** The village with that much more room in one fund. */
function widened(village: Village, fundAt: number, extra: bigint): Village {
  const fund = village.funds[fundAt]!;
  const room = roomOf(fund).satang;
  const cashSatang = satang(fund.reserveSatang + room + extra);
  const ceilingSatang = fund.ceilingSatang === null ? null : satang(room + extra);
  return { ...village, funds: village.funds.with(fundAt, { ...fund, cashSatang, ceilingSatang }) };
}
