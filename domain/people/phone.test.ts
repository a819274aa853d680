import { describe, expect, it } from '@jest/globals';
import { formatPhone, isMobile, maskPhone, parsePhone } from './phone.ts';

function phoneOf(text: string) {
  const read = parsePhone(text);
  if ('refused' in read) throw new Error(read.refused);
  return read.phone;
}

describe('parsePhone', () => {
  it.each([
    ['0812345678', '0812345678'],
    ['081-234-5678', '0812345678'],
    ['๐๘๑ ๒๓๔ ๕๖๗๘', '0812345678'],
    ['+66 81 234 5678', '0812345678'],
    ['+66 (0)81 234 5678', '0812345678'],
    ['006621234567', '021234567'],
    ['(054) 123-456', '054123456'],
    ['02.123.4567', '021234567'],
  ])('reads %p', (text, phone) => {
    expect(parsePhone(text)).toEqual({ phone });
  });

  it.each([
    ['', 'not-digits'],
    ['ไม่มี', 'not-digits'],
    ['081234567x', 'not-digits'],
    ['1567', 'wrong-length'],
    ['081234567', 'wrong-length'],
    ['0212345678', 'wrong-length'],
    ['08123456789', 'wrong-length'],
    ['1812345678', 'unknown-prefix'],
    ['0112345678', 'unknown-prefix'],
  ])('refuses %p: %s', (text, refused) => {
    expect(parsePhone(text)).toEqual({ refused });
  });
});

describe('a phone number in print', () => {
  it('is grouped as Thai people say it', () => {
    expect(formatPhone(phoneOf('0812345678'))).toBe('081-234-5678');
    expect(formatPhone(phoneOf('021234567'))).toBe('02-123-4567');
    expect(formatPhone(phoneOf('054123456'))).toBe('054-123-456');
  });

  it('shows its last four digits when masked', () => {
    expect(maskPhone(phoneOf('0812345678'))).toBe('xxx-xxx-5678');
    expect(maskPhone(phoneOf('054123456'))).toBe('xxx-xx3-456');
  });

  it('tells a mobile from a landline', () => {
    expect(isMobile(phoneOf('0812345678'))).toBe(true);
    expect(isMobile(phoneOf('054123456'))).toBe(false);
  });
});
