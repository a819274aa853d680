import { describe, expect, it } from '@jest/globals';
import { areaCode, findEnclosing, isWithin, parseAreaCode } from './area-code.ts';

describe('parseAreaCode', () => {
  it.each([
    ['55', 'province'],
    ['5501', 'district'],
    ['550110', 'tambon'],
    ['55011004', 'village'],
  ])('reads %s as a %s', (text, level) => {
    expect(parseAreaCode(text)).toEqual({ areaCode: text, level });
  });

  it('reads Thai digits', () => {
    expect(parseAreaCode(' ๕๕๐๑๑๐๐๔ ')).toEqual({ areaCode: '55011004', level: 'village' });
  });

  it.each([
    ['', 'not-digits'],
    ['55-01', 'not-digits'],
    ['550', 'wrong-length'],
    ['5501100401', 'wrong-length'],
    ['0901', 'unknown-province'],
    ['97', 'unknown-province'],
  ])('refuses %p: %s', (text, refused) => {
    expect(parseAreaCode(text)).toEqual({ refused });
    expect(() => areaCode(text)).toThrow(refused);
  });
});

describe('places nest', () => {
  const village = areaCode('55011004');

  it.each([
    ['55', true],
    ['5501', true],
    ['550110', true],
    ['55011004', true],
    ['55011005', false],
    ['5502', false],
    ['56', false],
    ['', false],
    ['5', false],
    ['550', false],
  ])('a village in Nan lies within %p: %p', (scope, expected) => {
    expect(isWithin(village, scope)).toBe(expected);
  });

  it('a wider place is not within a narrower one', () => {
    expect(isWithin('5501', '550110')).toBe(false);
  });

  it('gives the place around it', () => {
    expect(findEnclosing(village, 'tambon')).toBe('550110');
    expect(findEnclosing(village, 'province')).toBe('55');
    expect(findEnclosing(areaCode('55'), 'district')).toBeUndefined();
  });
});
