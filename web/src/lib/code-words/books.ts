/** The two views of a debt that holds interest booked into principal (Civil and Commercial Code s.655). */

import type { DebtBothWays } from '#contracts/books';
import { defineWords } from '../i18n.ts';

export const bothWaysWords = defineWords('both-ways', {
  th: {
    bookedPrincipalSatang: 'ตามสมุด: เงินต้นที่คิดดอกเบี้ย',
    lawfulPrincipalSatang: 'ตามกฎหมาย: เงินต้นที่คิดดอกเบี้ยได้',
    interestApartSatang: 'ตามกฎหมาย: ดอกเบี้ยแยกไว้ ไม่คิดดอกเบี้ย',
    interestOnInterestSatang: 'ดอกเบี้ยซ้อนดอกเบี้ยที่เก็บไปแล้ว',
  } satisfies Record<keyof DebtBothWays, string>,
  en: {
    bookedPrincipalSatang: 'As booked: principal that bears interest',
    lawfulPrincipalSatang: 'By law: principal that may bear interest',
    interestApartSatang: 'By law: interest apart, bearing none',
    interestOnInterestSatang: 'Interest on interest taken so far',
  },
});

/** In the order in which they are shown. */
export const BOTH_WAYS = [
  'bookedPrincipalSatang',
  'lawfulPrincipalSatang',
  'interestApartSatang',
  'interestOnInterestSatang',
] as const satisfies readonly (keyof DebtBothWays)[];
