import { describe, expect, it } from '@jest/globals';
import { promptpayEnding, readPromptpayId } from './promptpay.ts';

describe('a PromptPay id', () => {
  it.each([
    ['081-234-5678', '0812345678'],
    ['๐๘๑ ๒๓๔ ๕๖๗๘', '0812345678'],
    ['0 9940 00000 00 1', '0994000000001'],
    ['004999000288505', '004999000288505'],
    ['054 123 456', undefined],
    ['081 234 567', undefined],
    ['ไม่มี', undefined],
  ])('typed as %s is read as %s', (typed, id) => {
    expect(readPromptpayId(typed)).toBe(id);
  });

  it('is compared by its last four digits', () => {
    expect(promptpayEnding('0812345678')).toBe('5678');
  });
});
