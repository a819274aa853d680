/** What one payment did, in one plain sentence for the household; the same on paper and on screen. */

import { formatBaht, satang } from '../money/satang.ts';

export interface ReceiptedPayment {
  readonly amountSatang: bigint;
  readonly principalSatang: bigint;
  readonly interestSatang: bigint;
  /** Principal owed after it. */
  readonly balanceSatang: bigint;
}

/**
 * `ชำระ 987.62 บาท ตัดเงินต้น 850.37 บาท ดอกเบี้ย 137.25 บาท คงเหลือเงินต้น 26,599.63 บาท`. Throws when
 * the parts are not the whole.
 */
export function paymentSentence(payment: ReceiptedPayment): { th: string; en: string } {
  const { amountSatang, principalSatang, interestSatang } = payment;
  if (principalSatang + interestSatang !== amountSatang) {
    throw new RangeError(
      `Payment of ${amountSatang} satang: parts ${principalSatang}, ${interestSatang}`,
    );
  }
  const parts = partsOf(payment);
  const rest = restOf(payment.balanceSatang);
  const amount = baht(amountSatang);
  return {
    th: `ชำระ ${amount} บาท ${parts.th} ${rest.th}`,
    en: `Paid ${amount} baht: ${parts.en}; ${rest.en}.`,
  };
}

function partsOf({ principalSatang, interestSatang }: ReceiptedPayment) {
  if (interestSatang === 0n) return { th: 'ตัดเงินต้นทั้งจำนวน', en: 'all of it off the principal' };
  if (principalSatang === 0n) return { th: 'เป็นดอกเบี้ยทั้งจำนวน', en: 'all of it interest' };
  const [principal, interest] = [baht(principalSatang), baht(interestSatang)];
  return {
    th: `ตัดเงินต้น ${principal} บาท ดอกเบี้ย ${interest} บาท`,
    en: `${principal} off the principal and ${interest} of interest`,
  };
}

function restOf(balanceSatang: bigint) {
  if (balanceSatang === 0n) {
    return {
      th: 'ไม่มีเงินต้นคงเหลือ ชำระครบถ้วนแล้ว',
      en: 'no principal is left, the loan is paid in full',
    };
  }
  const left = baht(balanceSatang);
  return { th: `คงเหลือเงินต้น ${left} บาท`, en: `${left} of principal is left` };
}

function baht(amount: bigint): string {
  return formatBaht(satang(amount));
}
