import type { Harm } from '#domain/allocation/village';
import { defineWords } from '../i18n.ts';

/** What presses a household beside the interest it pays. */
export const harmWords = defineWords('harms', {
  th: {
    'in-danger': 'ถูกข่มขู่ ยึดของ หรือตามเก็บรายวัน',
    'above-lawful-rate': 'มีหนี้ดอกเกินร้อยละ 15 ต่อปี',
    'has-defaulted': 'เคยผิดนัดชำระ',
    'cannot-live-on-it': 'เงินเหลือไม่พอกินใช้',
    'instalments-crush': 'ค่างวดเกินกำลัง',
  } satisfies Record<Harm, string>,
  en: {
    'in-danger': 'Threatened, seized from, or collected from daily',
    'above-lawful-rate': 'Pays more than 15 % a year',
    'has-defaulted': 'Has defaulted before',
    'cannot-live-on-it': 'Too little left to live on',
    'instalments-crush': 'Instalments crush it',
  },
});
