import { describe, expect, it } from '@jest/globals';
import { promptpayText } from './promptpay-picture.ts';
import { qrPicture } from './qr-picture.ts';

describe('the code of a payment', () => {
  it('carries the fund’s id, baht as currency, and the amount to the satang', () => {
    const text = promptpayText('0812345678', 98_762n);
    // Tag 29 is PromptPay's, 53 the currency (764 is baht), 54 the amount; the phone has its country.
    expect(text).toContain('A000000677010111');
    expect(text).toContain('0066812345678');
    expect(text).toContain('5303764');
    expect(text).toContain('5406987.62');
  });

  it.each([
    [100n, '54041.00'],
    [5n, '54040.05'],
    [123_456_789n, '54101234567.89'],
  ])('%s satang are written as %s', (amount, field) => {
    expect(promptpayText('0994000000001', amount)).toContain(field);
  });
});

describe('a QR picture', () => {
  it('is one path inside a square with a light edge', () => {
    const { size, path } = qrPicture('https://plodnee.example/household');
    expect(size).toBeGreaterThan(8 + 21);
    expect(path).toMatch(/^M4 4h7v1H4z/);
    const corners = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((found) =>
      found.slice(1).map(Number),
    );
    for (const [x = 0, y = 0, length = 0] of corners) {
      expect(x).toBeGreaterThanOrEqual(4);
      expect(x + length).toBeLessThanOrEqual(size - 4);
      expect(y).toBeLessThan(size - 4);
    }
  });
});
