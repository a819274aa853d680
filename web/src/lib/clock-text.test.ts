import { describe, expect, it } from '@jest/globals';
import { clockText, findClock } from './clock-text.ts';

describe('findClock', () => {
  it.each([
    ['18.00', '18:00'],
    ['9:30', '09:30'],
    ['1800', '18:00'],
    ['930', '09:30'],
    ['18', '18:00'],
    ['18.00 น.', '18:00'],
  ])('reads %s', (typed, time) => {
    expect(findClock(typed)).toBe(time);
  });

  it.each(['24.00', '18.60', 'เย็น', '', '1'.repeat(5)])('refuses %s', (typed) => {
    expect(findClock(typed)).toBeUndefined();
  });
});

describe('clockText', () => {
  it('writes a dot for Thai readers', () => {
    expect([clockText('18:00', 'th'), clockText('18:00', 'en')]).toEqual(['18.00', '18:00']);
  });
});
