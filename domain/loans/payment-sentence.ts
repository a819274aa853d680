/** What one payment did, in one plain sentence for the household; the same on paper and on screen. */

import { formatBaht, satang } from '../money/satang.ts';

export interface ReceiptedPayment {
  readonly amountSatang: bigint;
  readonly principalSatang: bigint;
  readonly interestSatang: bigint;
  /** Nothing where the contract bears none. */
  readonly defaultInterestSatang?: bigint;
  /** Principal owed after it. */
  readonly balanceSatang: bigint;
  /** Whether nothing is owed any more; left out, no principal left means so. */
  readonly isPaidOff?: boolean;
}

/**
 * `ชำระ 987.62 บาท ตัดเงินต้น 850.37 บาท ดอกเบี้ย 137.25 บาท คงเหลือเงินต้น 26,599.63 บาท`. Throws when
 * the parts are not the whole. Default interest is named only where there is some.
 */
export function paymentSentence(payment: ReceiptedPayment): { th: string; en: string } {
  const { amountSatang, principalSatang, interestSatang, defaultInterestSatang = 0n } = payment;
  if (principalSatang + interestSatang + defaultInterestSatang !== amountSatang) {
    const parts = `${principalSatang}, ${interestSatang}, ${defaultInterestSatang}`;
    throw new RangeError(`Payment of ${amountSatang} satang: parts ${parts}`);
  }
  const parts = partsOf(payment);
  const rest = restOf(payment);
  const amount = baht(amountSatang);
  return {
    th: `ชำระ ${amount} บาท ${parts.th} ${rest.th}`,
    en: `Paid ${amount} baht: ${parts.en}; ${rest.en}.`,
  };
}

function partsOf(payment: ReceiptedPayment) {
  const { principalSatang, interestSatang, defaultInterestSatang = 0n } = payment;
  if (defaultInterestSatang > 0n) return threeParts(payment, defaultInterestSatang);
  if (interestSatang === 0n) return { th: 'ตัดเงินต้นทั้งจำนวน', en: 'all of it off the principal' };
  if (principalSatang === 0n) return { th: 'เป็นดอกเบี้ยทั้งจำนวน', en: 'all of it interest' };
  const [principal, interest] = [baht(principalSatang), baht(interestSatang)];
  return {
    th: `ตัดเงินต้น ${principal} บาท ดอกเบี้ย ${interest} บาท`,
    en: `${principal} off the principal and ${interest} of interest`,
  };
}

function threeParts({ principalSatang, interestSatang }: ReceiptedPayment, inDefault: bigint) {
  if (principalSatang + interestSatang === 0n) {
    return { th: 'เป็นดอกเบี้ยผิดนัดทั้งจำนวน', en: 'all of it default interest' };
  }
  const [principal, interest] = [baht(principalSatang), baht(interestSatang)];
  return {
    th: `ตัดเงินต้น ${principal} บาท ดอกเบี้ย ${interest} บาท ดอกเบี้ยผิดนัด ${baht(inDefault)} บาท`,
    en: `${principal} off the principal, ${interest} of interest and ${baht(inDefault)} of default interest`,
  };
}

function restOf({ balanceSatang, isPaidOff = balanceSatang === 0n }: ReceiptedPayment) {
  if (balanceSatang === 0n && !isPaidOff) {
    return { th: 'ไม่มีเงินต้นคงเหลือ', en: 'no principal is left' };
  }
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
