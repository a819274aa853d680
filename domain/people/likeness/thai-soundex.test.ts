import { describe, expect, it } from '@jest/globals';
import { thaiSoundex } from './thai-soundex.ts';

describe('thaiSoundex', () => {
  it.each([
    ['ลัก', 'ร1000'],
    ['รัก', 'ร1000'],
    ['รักษ์', 'ร1000'],
    ['บูรณการ', 'บE419'],
    ['ปัจจุบัน', 'ป3E54'],
    ['รถ', 'ร3000'],
    ['น์', ''],
    ['', ''],
  ])('gives the published code of %p', (word, code) => {
    expect(thaiSoundex(word)).toBe(code);
  });

  it.each([
    ['เหตุ', 'เหด'],
    ['ณัฐพล', 'นัทพล'],
    ['บุญมี', 'บุนมี'],
    ['ศรีวรรณ', 'สีวัน'],
    ['คำ', 'ขำ'],
    ['จันทร์', 'จัน'],
    ['พิมพ์', 'พิม'],
    ['ธาตุ', 'ทาด'],
  ])('hears %p and %p alike', (one, other) => {
    expect(thaiSoundex(one)).toBe(thaiSoundex(other));
  });

  it.each([
    ['สมศรี', 'สมชาย'],
    ['บัวคำ', 'บัวเงิน'],
    ['แก้ว', 'กล้วย'],
  ])('tells %p from %p', (one, other) => {
    expect(thaiSoundex(one)).not.toBe(thaiSoundex(other));
  });

  it('answers for words that no rule was made for', () => {
    for (const word of ['เ', 'A', 'อุยกูร์', 'หยากไย่', 'ๆ', 'เเก้ว', '-']) {
      expect(thaiSoundex(word).length).toBeLessThanOrEqual(5);
    }
  });
});
