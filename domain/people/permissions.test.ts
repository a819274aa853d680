import { describe, expect, it } from '@jest/globals';
import { findActingSeat, PERMISSIONS } from './permissions.ts';
import type { Place, Role, Seat } from './roles.ts';

const CENTRE = 'centre-1';
const PLACE: Place = { centreId: CENTRE, areaCode: '55140304', householdId: 'house-1' };
const ON = '2021-03-25';

function aSeat(role: Role, changes: Partial<Seat> = {}): Seat {
  return {
    seatId: `seat-${role}`,
    role,
    centreId: null,
    areaCode: '55',
    householdId: null,
    fromOn: '2020-01-01',
    untilOn: null,
    ...changes,
  };
}

describe('findActingSeat', () => {
  it('finds the seat at its own centre and nowhere else', () => {
    const chair = aSeat('chair', { centreId: CENTRE, areaCode: '55140304' });
    expect(findActingSeat([chair], 'vote', { place: PLACE, on: ON })).toBe(chair);
    const elsewhere = { ...PLACE, centreId: 'centre-2' };
    expect(findActingSeat([chair], 'vote', { place: elsewhere, on: ON })).toBeUndefined();
  });

  it('bounds an officer by the area of the seat', () => {
    const officer = aSeat('district-officer', { areaCode: '5514' });
    expect(findActingSeat([officer], 'see-case', { place: PLACE, on: ON })).toBe(officer);
    const otherDistrict = aSeat('district-officer', { areaCode: '5501' });
    expect(findActingSeat([otherDistrict], 'see-case', { place: PLACE, on: ON })).toBeUndefined();
  });

  it('shows a household its own case only', () => {
    const own = aSeat('household', { householdId: 'house-1' });
    const other = aSeat('household', { householdId: 'house-2' });
    const none = aSeat('household');
    expect(findActingSeat([own], 'see-case', { place: PLACE, on: ON })).toBe(own);
    expect(findActingSeat([other], 'see-case', { place: PLACE, on: ON })).toBeUndefined();
    const nowhere: Place = { centreId: CENTRE, areaCode: '55140304' };
    expect(findActingSeat([none], 'see-case', { place: nowhere, on: ON })).toBeUndefined();
  });

  it('ends with the term of the seat', () => {
    const past = aSeat('chair', { centreId: CENTRE, untilOn: '2021-03-24' });
    const future = aSeat('chair', { centreId: CENTRE, fromOn: '2021-03-26' });
    expect(findActingSeat([past, future], 'vote', { place: PLACE, on: ON })).toBeUndefined();
    const last = aSeat('chair', { centreId: CENTRE, untilOn: ON });
    expect(findActingSeat([last], 'vote', { place: PLACE, on: ON })).toBe(last);
  });
});

describe('PERMISSIONS', () => {
  it('shows debts to no agency and to no administrator (Personal Data Protection Act s.22)', () => {
    for (const permission of ['see-debts', 'see-case', 'see-ledger', 'see-documents'] as const) {
      const roles: readonly Role[] = PERMISSIONS[permission];
      expect(roles).not.toContain('nfe-officer');
      expect(roles).not.toContain('agriculture-officer');
    }
    const seesDebts: readonly Role[] = PERMISSIONS['see-debts'];
    expect(seesDebts).not.toContain('administrator');
  });

  it('lets nobody but the committee vote', () => {
    expect(PERMISSIONS.vote).toEqual(['chair', 'secretary', 'treasurer', 'member']);
  });

  it('lets no state official take money for a fund (Debt Collection Act 2558)', () => {
    expect(PERMISSIONS['record-repayment']).toEqual(['treasurer', 'secretary']);
    expect(PERMISSIONS['confirm-reversal']).toEqual(['chair', 'secretary', 'treasurer']);
  });
});
