import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatCitizenId, maskCitizenId, parseCitizenId } from './citizen-id.ts';

function idOf(text: string) {
  const read = parseCitizenId(text);
  if ('refused' in read) throw new Error(read.refused);
  return read.citizenId;
}

describe('parseCitizenId', () => {
  it.each([
    ['2000000004509', '2000000004509'],
    ['3000000012381', '3000000012381'],
    ['1000000000220', '1000000000220'],
    ['5555555555551', '5555555555551'],
    ['2-0000-00004-50-9', '2000000004509'],
    [' 2 0000 00004 50 9 ', '2000000004509'],
    ['๒-๐๐๐๐-๐๐๐๐๔-๕๐-๙', '2000000004509'],
    ['２００００００００４５０９', '2000000004509'],
  ])('reads %p', (text, citizenId) => {
    expect(parseCitizenId(text)).toEqual({ citizenId });
  });

  it.each([
    ['', 'wrong-length'],
    ['200000000450', 'wrong-length'],
    ['20000000045090', 'wrong-length'],
    ['abc', 'wrong-length'],
    ['20000000O4509', 'not-digits'],
    ['0000000000000', 'all-zero'],
    ['2000000004508', 'wrong-check-digit'],
    ['2000000005409', 'wrong-check-digit'],
  ])('refuses %p: %s', (text, refused) => {
    expect(parseCitizenId(text)).toEqual({ refused });
  });

  it('notices a wrong digit anywhere but in the third place, whose weight 11 the check cannot see', () => {
    const places = fc.nat({ max: 11 }).filter((place) => place !== 2);
    fc.assert(
      fc.property(places, fc.integer({ min: 1, max: 9 }), (place, shift) => {
        const digits = Array.from('2000000004509', Number);
        digits[place] = ((digits[place] ?? 0) + shift) % 10;
        expect(parseCitizenId(digits.join(''))).toEqual({ refused: 'wrong-check-digit' });
      }),
    );
    expect(parseCitizenId('2010000004509')).toHaveProperty('citizenId');
  });
});

describe('a citizen id in print', () => {
  it('has its dashes', () => {
    expect(formatCitizenId(idOf('2000000004509'))).toBe('2-0000-00004-50-9');
  });

  it('shows only its first and last digit when masked', () => {
    expect(maskCitizenId(idOf('2000000004509'))).toBe('2-xxxx-xxxxx-xx-9');
    expect(maskCitizenId(idOf('5555555555551'))).toBe('5-xxxx-xxxxx-xx-1');
  });
});
