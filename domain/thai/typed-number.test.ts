import { describe, expect, it } from '@jest/globals';
import { parseTypedNumber } from './typed-number.ts';

const percent = { decimals: 2, largest: 10_000n };

describe('parseTypedNumber', () => {
  it('counts in units of the last decimal', () => {
    expect(parseTypedNumber('6', percent)).toEqual({ scaled: 600n });
    expect(parseTypedNumber('๑๒.๕', percent)).toEqual({ scaled: 1250n });
    expect(parseTypedNumber('100', percent)).toEqual({ scaled: 10_000n });
  });

  it('refuses in a fixed order: unreadable, decimals, sign, size', () => {
    expect(parseTypedNumber('-x', percent)).toEqual({ refused: 'not-a-number' });
    expect(parseTypedNumber('-15.0001', percent)).toEqual({ refused: 'too-many-decimals' });
    expect(parseTypedNumber('-999', percent)).toEqual({ refused: 'negative' });
    expect(parseTypedNumber('100.01', percent)).toEqual({ refused: 'too-large' });
  });

  it('answers at once for a very long text', () => {
    expect(parseTypedNumber('9'.repeat(1_000_000), percent)).toEqual({ refused: 'too-large' });
  });
});
