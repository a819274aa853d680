import { describe, expect, it } from '@jest/globals';
import { fullNameSound, nameSound, plainName } from './name-sound.ts';

describe('plainName', () => {
  it.each([
    ['นางบัวคำ', 'บัวคำ'],
    ['นางสาว บัวคำ', 'บัวคำ'],
    ['น.ส.บัวคำ', 'บัวคำ'],
    ['ด.ญ. บัวคำ', 'บัวคำ'],
    ['นาง', 'นาง'],
    ['เเก้ว', 'แก้ว'],
    ['บัวค\u0e4d\u0e32', 'บัวคำ'],
    ['น้้อย', 'น้อย'],
    ['ณ อยุธยา', 'ณอยุธยา'],
    ['Mrs. Somsri', 'somsri'],
  ])('%p is compared as %p', (typed, plain) => {
    expect(plainName(typed)).toBe(plain);
  });
});

describe('nameSound', () => {
  it.each([
    ['นางสมศรี', 'สมศรีย์'],
    ['บุญมา', 'บุนมา'],
    ['ณัฏฐ์', 'นัท'],
    ['Somsri', 'SOMSRI'],
  ])('%p and %p sound alike', (one, other) => {
    expect(nameSound(one)).toBe(nameSound(other));
  });

  it('keeps first and last name apart', () => {
    const sound = fullNameSound({ firstName: 'รัก', lastName: 'บูรณการ' });
    expect(sound).toBe('ร1000 บE419');
  });
});
