import { describe, expect, it } from '@jest/globals';
import { CENTRE_MOVES, refuseCentreMove } from './centre-states.ts';

const FROM = {
  centreId: 'one',
  state: 'active',
  stateSince: '2021-01-01',
  openCases: 0,
  openLoans: 0,
} as const;
const TO = { to: 'closed', on: '2021-03-25', settlement: 'คืนเงิน', intoCentreId: null } as const;

describe('CENTRE_MOVES', () => {
  it('is this table', () => {
    expect(CENTRE_MOVES).toEqual({
      active: ['dormant', 'merged', 'closed'],
      dormant: ['active', 'merged', 'closed'],
      merged: [],
      closed: [],
    });
  });
});

describe('refuseCentreMove', () => {
  it('lets a centre rest with households under way, and end when all is settled', () => {
    const busy = { ...FROM, openCases: 3, openLoans: 2 };
    expect(refuseCentreMove(busy, { ...TO, to: 'dormant', settlement: null })).toBeUndefined();
    expect(refuseCentreMove(FROM, TO)).toBeUndefined();
    expect(refuseCentreMove(FROM, { ...TO, to: 'merged', intoCentreId: 'two' })).toBeUndefined();
  });

  it.each([
    [{ state: 'closed' }, {}, 'centre-cannot-move-so'],
    [{}, { to: 'active' }, 'centre-cannot-move-so'],
    [{}, { on: '2020-12-31' }, 'before-the-last-change'],
    [{ openCases: 1 }, {}, 'cases-are-open'],
    [{ openLoans: 1 }, {}, 'loans-are-open'],
    [{}, { settlement: null }, 'settlement-missing'],
    [{}, { to: 'merged' }, 'merged-into-nobody'],
    [{}, { to: 'merged', intoCentreId: 'one' }, 'merged-into-itself'],
  ] as const)('%o to %o: %s', (from, to, refusal) => {
    expect(refuseCentreMove({ ...FROM, ...from }, { ...TO, ...to })).toBe(refusal);
  });
});
