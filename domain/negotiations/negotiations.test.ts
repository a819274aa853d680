import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { plainDate } from '../dates/plain-date.ts';
import { isUndescribed } from './creditors.ts';
import { byUrgency, refuseReferral, type Danger, type MatterStatus } from './matters.ts';
import { holdsOn, owedInAllOn, refuseOffer, type Mandate, type Offer } from './offers.ts';
import {
  groundOf,
  refusePaying,
  refusePayoff,
  refuseSettlement,
  type PlannedPayoff,
  type Reached,
} from './settlements.ts';

describe('a creditor', () => {
  const nobody = { name: null, description: null, fundId: null };

  it.each([
    [nobody, true],
    [{ ...nobody, description: '  ' }, true],
    [{ ...nobody, description: 'ขายน้ำแข็งหน้าวัด' }, false],
    [{ ...nobody, name: 'นายสมมติ' }, false],
    [{ ...nobody, fundId: 'fund' }, false],
  ])('%j is undescribed: %s', (words, expected) => {
    expect(isUndescribed(words)).toBe(expected);
  });
});

describe('what is owed in all', () => {
  const debt = {
    source: 'informal-over-15',
    balanceSatang: 1_320_000n,
    rateBasisPoints: 1000,
    ratePeriod: 'month',
  } as const;
  const surveyedOn = plainDate('2026-11-01');

  it.each([
    ['2026-11-01', 1_320_000n],
    // A month that has begun counts whole, as such lenders count.
    ['2026-11-02', 1_452_000n],
    ['2026-12-02', 1_584_000n],
    ['2026-10-01', 1_320_000n],
  ])('on %s it is %s satang', (on, expected) => {
    expect(owedInAllOn(debt, { surveyedOn, on: plainDate(on) })).toBe(expected);
  });
});

describe('an offer', () => {
  const mandate: Mandate = { signedOn: '2026-11-10', endedOn: null, isProved: true };
  const offer: Offer = { madeOn: '2026-11-12', offeredSatang: 1_100_000n, untilOn: '2026-11-30' };
  const known = { mandates: [mandate], owedSatang: 1_320_000n, today: '2026-11-12' };

  it.each<[string, Partial<Offer>, Partial<typeof known>, string | undefined]>([
    ['may be written down', {}, {}, undefined],
    ['needs the signed authority', {}, { mandates: [] }, 'mandate-missing'],
    ['made before the signature', { madeOn: '2026-11-09' }, {}, 'mandate-missing'],
    [
      'nobody has borne out the signature',
      {},
      { mandates: [{ ...mandate, isProved: false }] },
      'mandate-missing',
    ],
    ['above the debt', { offeredSatang: 1_320_001n }, {}, 'offer-above-the-debt'],
    ['of the whole debt', { offeredSatang: 1_320_000n }, {}, undefined],
    ['without an end', { untilOn: null }, {}, 'offer-without-its-last-day'],
    ['ends too early', { untilOn: '2026-11-11' }, {}, 'offer-ends-before-it-is-made'],
    ['is over', {}, { today: '2026-12-01' }, 'offer-has-run-out'],
    ['is only talk', { offeredSatang: null, untilOn: null }, { mandates: [] }, undefined],
  ])('%s', (...[, change, world, expected]) => {
    expect(refuseOffer({ ...offer, ...change }, { ...known, ...world })).toBe(expected);
  });

  it('stands on an authority until the day the household takes it back', () => {
    const ended = { ...mandate, endedOn: '2026-11-20' };
    expect(holdsOn(ended, '2026-11-19')).toBe(true);
    expect(holdsOn(ended, '2026-11-20')).toBe(false);
  });
});

describe('a referral', () => {
  it.each<[Parameters<typeof refuseReferral>[0], bigint, Danger[], string | undefined]>([
    ['district-mediation', 20_000_000n, [], undefined],
    ['district-mediation', 20_000_001n, [], 'forum-takes-smaller-debts'],
    ['mediation-centre', 20_000_001n, [], undefined],
    ['mediation-centre', 500_000_001n, [], 'forum-takes-smaller-debts'],
    ['legal-aid', 900_000_000n, [], undefined],
    ['police', 100n, ['seizure'], 'police-only-for-threats'],
    ['police', 100n, ['threats'], undefined],
  ])('to %s of %s satang', (...[forum, owedSatang, dangers, expected]) => {
    expect(refuseReferral(forum, { owedSatang, dangers })).toBe(expected);
  });
});

describe('the order of creditors', () => {
  const matter = (name: string, change: object) => ({
    name,
    status: 'open' as MatterStatus,
    dangers: [] as Danger[],
    offerUntilOn: null as string | null,
    owedSatang: 100n,
    ...change,
  });

  it('puts threats, seizure and daily collectors first, then what runs out, then the larger', () => {
    const rows = [
      matter('large', { owedSatang: 900n }),
      matter('small', {}),
      matter('ended', { status: 'refused', dangers: ['threats'] }),
      matter('daily', { dangers: ['daily-collection'] }),
      matter('runs out', { offerUntilOn: '2026-12-01' }),
      matter('seizure', { dangers: ['daily-collection', 'seizure'] }),
      matter('threats', { dangers: ['threats'] }),
    ];
    expect(rows.toSorted(byUrgency).map(({ name }) => name)).toEqual([
      'threats',
      'seizure',
      'daily',
      'runs out',
      'large',
      'small',
      'ended',
    ]);
  });
});

describe('a settlement in writing', () => {
  const paper = { amountSatang: 1_150_000n, payByOn: '2026-12-31', documentOn: '2026-11-20' };

  it.each([
    [paper, true, undefined],
    [paper, false, 'mandate-missing'],
    [{ ...paper, amountSatang: 1_320_001n }, true, 'settled-above-the-debt'],
    [{ ...paper, payByOn: '2026-11-19' }, true, 'pay-by-before-the-document'],
  ])('%j with authority %s: %s', (settlement, hasMandate, expected) => {
    expect(refuseSettlement(settlement, { owedSatang: 1_320_000n, hasMandate })).toBe(expected);
  });
});

describe('nothing is paid on a spoken word', () => {
  const debt = { balanceSatang: 1_320_000n, owedSatang: 1_452_000n };
  const merged = (payoffSatang: bigint): PlannedPayoff => ({
    treatment: 'refinance',
    payoffSatang,
  });
  const stays: PlannedPayoff = { treatment: 'stays', payoffSatang: null };
  const reached = (status: MatterStatus): Reached => ({
    status,
    settledSatang: status === 'settled' ? 1_150_000n : null,
    payByOn: status === 'settled' ? '2026-12-31' : null,
  });

  it.each<[PlannedPayoff, Reached, string | undefined]>([
    [merged(1_150_000n), reached('settled'), undefined],
    [merged(1_150_001n), reached('settled'), 'payoff-differs-from-settlement'],
    [merged(1_150_000n), null, 'nothing-on-a-spoken-word'],
    [merged(1_150_000n), reached('refused'), 'nothing-on-a-spoken-word'],
    [merged(1_320_000n), reached('refused'), undefined],
    [merged(1_320_000n), reached('silent'), undefined],
    [merged(1_452_000n), null, undefined],
    [merged(1_452_001n), null, 'payoff-above-the-debt'],
    [merged(1_320_000n), reached('referred'), 'referred-debt-stays'],
    [merged(1_320_000n), reached('open'), 'creditor-still-in-talks'],
    [stays, reached('open'), 'creditor-still-in-talks'],
    [stays, reached('referred'), undefined],
  ])('%j after %j: %s', (planned, after, expected) => {
    expect(refusePayoff(planned, after, debt)).toBe(expected);
  });

  it.each<[bigint, Reached, string, string | undefined]>([
    [1_150_000n, reached('settled'), '2026-12-31', undefined],
    [1_150_000n, reached('settled'), '2027-01-01', 'settlement-has-lapsed'],
    [1_150_000n, null, '2026-12-01', 'nothing-on-a-spoken-word'],
    [1_320_000n, null, '2026-12-01', undefined],
    [1_320_000n, reached('refused'), '2026-12-01', undefined],
    [1_320_000n, reached('open'), '2026-12-01', 'nothing-on-a-spoken-word'],
    [1_320_000n, reached('referred'), '2026-12-01', 'nothing-on-a-spoken-word'],
  ])('%s satang after %j on %s: %s', (...[amountSatang, after, on, expected]) => {
    const payoff = { amountSatang, balanceSatang: debt.balanceSatang };
    expect(refusePaying(payoff, after, on)).toBe(expected);
  });

  it('never lets out less than the debt without a settlement of exactly that sum', () => {
    const statuses = fc.constantFrom<MatterStatus | null>(
      null,
      'open',
      'settled',
      'refused',
      'silent',
    );
    fc.assert(
      fc.property(statuses, fc.bigInt(1n, 1_319_999n), (status, amountSatang) => {
        const after = status === null ? null : reached(status);
        const isLetOut =
          refusePaying({ amountSatang, balanceSatang: 1_320_000n }, after, '2026-12-01') ===
          undefined;
        expect(isLetOut).toBe(status === 'settled' && amountSatang === 1_150_000n);
      }),
    );
  });

  it('tells how the figure of a proposal was made', () => {
    const figure = { payoffSatang: 1_150_000n, balanceSatang: 1_320_000n };
    expect(groundOf(figure, reached('settled'))).toBe('settled-in-writing');
    expect(groundOf({ ...figure, payoffSatang: 1_320_000n }, null)).toBe('in-full');
    expect(groundOf(figure, null)).toBe('from-paper');
  });
});
