import { describe, expect, it } from '@jest/globals';
import { cleanText } from './clean-text.ts';

describe('cleanText', () => {
  it.each([
    ['a null sign', 'ก\u0000ข', 'กข'],
    ['an escape', 'ก\u001b[31mข', 'ก[31mข'],
    ['marks of direction', '\u202eกข\u2066', 'กข'],
    ['a space without width', 'ก\u200bข', 'กข'],
    ['nothing but unseen signs', '\u200b\u200d\ufeff', ''],
    ['half a pair', 'ก\ud800', 'ก'],
    ['the vowel am in two', 'น\u0e4d\u0e32', 'นำ'],
    ['the vowel am in two with a tone', 'น\u0e4d\u0e49\u0e32', 'น\u0e49ำ'],
    ['a composed letter', 'e\u0301', 'é'],
    ['a tab and a foreign line break', 'ก\tข\r\nค', 'ก ข\nค'],
    ['a whole pair, which stays', 'ก😀', 'ก😀'],
    ['Thai with tone marks, which stays', 'บ้านเชียงยืน ตั้งใจ', 'บ้านเชียงยืน ตั้งใจ'],
  ])('%s', (_, typed, kept) => {
    expect(cleanText(typed)).toBe(kept);
    expect(cleanText(kept)).toBe(kept);
  });
});
