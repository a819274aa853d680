import { describe, expect, it } from '@jest/globals';
import { paymentSentence } from './payment-sentence.ts';

describe('what a payment did', () => {
  it.each([
    {
      paid: [98_762n, 85_037n, 13_725n, 2_659_963n],
      th: 'ชำระ 987.62 บาท ตัดเงินต้น 850.37 บาท ดอกเบี้ย 137.25 บาท คงเหลือเงินต้น 26,599.63 บาท',
      en: 'Paid 987.62 baht: 850.37 off the principal and 137.25 of interest; 26,599.63 of principal is left.',
    },
    {
      paid: [100n, 0n, 100n, 2_745_000n],
      th: 'ชำระ 1.00 บาท เป็นดอกเบี้ยทั้งจำนวน คงเหลือเงินต้น 27,450.00 บาท',
      en: 'Paid 1.00 baht: all of it interest; 27,450.00 of principal is left.',
    },
    {
      paid: [50_000n, 50_000n, 0n, 0n],
      th: 'ชำระ 500.00 บาท ตัดเงินต้นทั้งจำนวน ไม่มีเงินต้นคงเหลือ ชำระครบถ้วนแล้ว',
      en: 'Paid 500.00 baht: all of it off the principal; no principal is left, the loan is paid in full.',
    },
  ] as const)('$th', ({ paid, th, en }) => {
    const [amountSatang, principalSatang, interestSatang, balanceSatang] = paid;
    const payment = { amountSatang, principalSatang, interestSatang, balanceSatang };
    expect(paymentSentence(payment)).toEqual({ th, en });
  });

  it('is not said of parts that are not the whole', () => {
    const parts = { principalSatang: 1n, interestSatang: 1n, balanceSatang: 0n };
    expect(() => paymentSentence({ amountSatang: 3n, ...parts })).toThrow('3 satang');
  });
});
