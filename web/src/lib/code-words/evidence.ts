/** What stands behind a figure, and what money was borrowed for. */

import type { CheckOutcome, DebtPurpose, PaperSeen } from '#domain/assessment/evidence/evidence';
import { defineWords } from '../i18n.ts';

export const paperWords = defineWords('papers-seen', {
  th: {
    contract: 'สัญญา',
    passbook: 'สมุดคู่ฝาก / สมุดเงินกู้',
    'fund-book': 'สมุดบัญชีของกองทุน',
    receipt: 'ใบเสร็จ',
    slip: 'สลิป / หลักฐานการโอน',
    'sales-book': 'สมุดจดการขาย',
    'told-only': 'ฟังคำบอกเล่าเท่านั้น',
  } satisfies Record<PaperSeen, string>,
  en: {
    contract: 'Contract',
    passbook: 'Passbook, loan book',
    'fund-book': 'Book of the fund',
    receipt: 'Receipt',
    slip: 'Slip, proof of transfer',
    'sales-book': 'Book of sales',
    'told-only': 'Told only',
  },
});

export const purposeWords = defineWords('debt-purposes', {
  th: {
    farming: 'ทำการเกษตร',
    trade: 'ค้าขาย ลงทุน',
    house: 'สร้างหรือซ่อมบ้าน',
    vehicle: 'ซื้อรถ',
    education: 'การศึกษา',
    medical: 'รักษาพยาบาล',
    social: 'งานบุญ งานศพ งานแต่ง',
    'old-debt': 'ใช้หนี้เก่า',
    'household-spending': 'ใช้จ่ายในบ้าน',
    other: 'อื่น ๆ',
  } satisfies Record<DebtPurpose, string>,
  en: {
    farming: 'Farming',
    trade: 'Trade, investment',
    house: 'Building or repairing the house',
    vehicle: 'A vehicle',
    education: 'Education',
    medical: 'Medical care',
    social: 'Merit, funerals, weddings',
    'old-debt': 'Paying an old debt',
    'household-spending': 'Household spending',
    other: 'Other',
  },
});

export const checkOutcomeWords = defineWords('check-outcomes', {
  th: { agrees: 'ตรงกัน', differs: 'ไม่ตรง' } satisfies Record<CheckOutcome, string>,
  en: { agrees: 'Agrees', differs: 'Differs' },
});
