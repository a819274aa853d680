import { describe, expect, it } from '@jest/globals';
import { bahtTextEnglish, bahtTextThai } from './baht-text.ts';
import { parseBaht, satang } from './satang.ts';

function amountOf(text: string) {
  const read = parseBaht(text);
  if ('refused' in read) throw new Error(text);
  return read.satang;
}

describe('an amount in words', () => {
  it.each([
    ['0', 'ศูนย์บาทถ้วน', 'zero baht only'],
    ['0.01', 'หนึ่งสตางค์', 'one satang'],
    ['0.50', 'ห้าสิบสตางค์', 'fifty satang'],
    ['1', 'หนึ่งบาทถ้วน', 'one baht only'],
    ['1.01', 'หนึ่งบาทหนึ่งสตางค์', 'one baht and one satang'],
    ['1.21', 'หนึ่งบาทยี่สิบเอ็ดสตางค์', 'one baht and twenty-one satang'],
    ['10', 'สิบบาทถ้วน', 'ten baht only'],
    ['11.11', 'สิบเอ็ดบาทสิบเอ็ดสตางค์', 'eleven baht and eleven satang'],
    ['20', 'ยี่สิบบาทถ้วน', 'twenty baht only'],
    ['101', 'หนึ่งร้อยเอ็ดบาทถ้วน', 'one hundred one baht only'],
    [
      '987.62',
      'เก้าร้อยแปดสิบเจ็ดบาทหกสิบสองสตางค์',
      'nine hundred eighty-seven baht and sixty-two satang',
    ],
    ['27,450', 'สองหมื่นเจ็ดพันสี่ร้อยห้าสิบบาทถ้วน', 'twenty-seven thousand four hundred fifty baht only'],
    [
      '121,212.12',
      'หนึ่งแสนสองหมื่นหนึ่งพันสองร้อยสิบสองบาทสิบสองสตางค์',
      'one hundred twenty-one thousand two hundred twelve baht and twelve satang',
    ],
    ['1,000,000', 'หนึ่งล้านบาทถ้วน', 'one million baht only'],
    ['1,000,001', 'หนึ่งล้านเอ็ดบาทถ้วน', 'one million one baht only'],
    ['21,000,000', 'ยี่สิบเอ็ดล้านบาทถ้วน', 'twenty-one million baht only'],
    [
      '9,876,543,210',
      'เก้าพันแปดร้อยเจ็ดสิบหกล้านห้าแสนสี่หมื่นสามพันสองร้อยสิบบาทถ้วน',
      'nine billion eight hundred seventy-six million five hundred forty-three thousand ' +
        'two hundred ten baht only',
    ],
  ])('%s', (text, thai, english) => {
    expect(bahtTextThai(amountOf(text))).toBe(thai);
    expect(bahtTextEnglish(amountOf(text))).toBe(english);
  });

  it('repeats ล้าน for a million million', () => {
    expect(bahtTextThai(satang(10n ** 14n))).toBe('หนึ่งล้านล้านบาทถ้วน');
    expect(bahtTextThai(satang(10n ** 14n + 10n ** 8n))).toBe('หนึ่งล้านเอ็ดล้านบาทถ้วน');
  });

  it('says minus', () => {
    expect(bahtTextThai(satang(-150))).toBe('ลบหนึ่งบาทห้าสิบสตางค์');
    expect(bahtTextEnglish(satang(-150))).toBe('minus one baht and fifty satang');
  });

  it('throws where English has no word', () => {
    expect(() => bahtTextEnglish(satang(10n ** 20n))).toThrow('Too large for words');
  });
});
