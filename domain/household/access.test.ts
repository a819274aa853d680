import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../dates/plain-date.ts';
import {
  accessState,
  firstUseUntil,
  helpTermRefusal,
  pinRefusal,
  printedHouseholdCode,
  readHouseholdCode,
} from './access.ts';

describe('a household code', () => {
  it.each([
    ['123456789012', '123456789012'],
    ['1234 5678 9012', '123456789012'],
    ['๑๒๓๔-๕๖๗๘-๙๐๑๒', '123456789012'],
    ['1234 5678 901', undefined],
    ['1234 5678 901a', undefined],
    ['', undefined],
  ])('typed as %s is read as %s', (typed, code) => {
    expect(readHouseholdCode(typed)).toBe(code);
  });

  it('is printed in three groups that read back as the same', () => {
    expect(printedHouseholdCode('123456789012')).toBe('1234 5678 9012');
    expect(readHouseholdCode(printedHouseholdCode('000111222333'))).toBe('000111222333');
  });
});

describe('a PIN', () => {
  it.each([
    ['258036', null],
    ['๒๕๘๐๓๖', null],
    ['12345', 'pin-of-six-digits'],
    ['12345a', 'pin-of-six-digits'],
    ['111111', 'pin-too-easy'],
    ['123456', 'pin-too-easy'],
    ['987654', 'pin-too-easy'],
    ['890123', 'pin-too-easy'],
    ['121212', 'pin-too-easy'],
    ['123123', 'pin-too-easy'],
  ])('%s: %s', (pin, refused) => {
    expect(pinRefusal(pin)).toBe(refused);
  });
});

describe('an access', () => {
  const printed = { isClaimed: false, isRevoked: false, firstUseUntil: '2026-12-23', endsOn: null };

  it.each([
    ['waits for its first use', {}, '2026-12-23', 'waiting'],
    ['ends where nobody used the sheet in time', {}, '2026-12-24', 'ended'],
    ['is in use for good once it was used', { isClaimed: true }, '2030-01-01', 'in-use'],
    ['ends when it is taken back', { isClaimed: true, isRevoked: true }, '2026-12-01', 'ended'],
    [
      'of a helper serves on its last day',
      { isClaimed: true, endsOn: '2026-12-31' },
      '2026-12-31',
      'in-use',
    ],
    [
      'of a helper ends with the term',
      { isClaimed: true, endsOn: '2026-12-31' },
      '2027-01-01',
      'ended',
    ],
  ] as const)('%s', (...[, change, on, state]) => {
    expect(accessState({ ...printed, ...change }, on)).toBe(state);
  });

  it('may be used first within thirty days', () => {
    expect(firstUseUntil(plainDate('2026-11-23'))).toBe('2026-12-23');
  });

  it.each([
    ['2026-11-23', '2026-11-23', null],
    ['2026-11-23', '2027-11-24', null],
    ['2026-11-23', '2027-11-25', 'help-term-too-long'],
    ['2026-11-23', '2026-11-22', 'term-ends-before-it-begins'],
  ] as const)('of a helper from %s until %s: %s', (from, until, refused) => {
    expect(helpTermRefusal(plainDate(from), plainDate(until))).toBe(refused);
  });
});
