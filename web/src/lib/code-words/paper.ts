/** Words of the paper sheets; their titles stand on the paper itself. */

import type { SheetKind, VoidReason } from '#domain/paper/sheet-kinds';
import { defineWords } from '../i18n.ts';

export const sheetKindWords = defineWords('sheet-kinds', {
  th: {
    consent: 'แบบให้ความยินยอมของครัวเรือน',
    survey: 'แบบสำรวจรายได้ รายจ่าย และหนี้',
    'arrears-visit': 'แบบเยี่ยมครัวเรือนเรื่องงวดที่ค้าง',
    'aftercare-visit': 'แบบเยี่ยมดูแลหลังปลดหนี้',
    collection: 'แบบรับชำระเงินกู้',
    attendance: 'แบบลงชื่อเข้าประชุมคณะกรรมการ',
    vote: 'แบบลงคะแนนของคณะกรรมการ',
  } satisfies Record<SheetKind, string>,
  en: {
    consent: 'Consent of the household',
    survey: 'Survey of income, spending and debts',
    'arrears-visit': 'Visit about an instalment in arrears',
    'aftercare-visit': 'Visit after clearance',
    collection: 'Collection of instalments',
    attendance: 'Attendance of the committee',
    vote: 'Votes of the committee',
  },
});

export const voidReasonWords = defineWords('void-reasons', {
  th: {
    lost: 'หาย',
    spoilt: 'เสียหาย อ่านไม่ออก',
    'not-needed': 'ไม่ต้องใช้แล้ว',
    'printed-twice': 'พิมพ์ซ้ำ',
  } satisfies Record<VoidReason, string>,
  en: {
    lost: 'Lost',
    spoilt: 'Spoilt, cannot be read',
    'not-needed': 'Not needed any more',
    'printed-twice': 'Printed twice',
  },
});
