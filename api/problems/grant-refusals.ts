/** Why a grant is not put before a meeting, not awarded, or not struck out (decision 0049). */

import type { RefusalRow } from './refusal-row.ts';

export const GRANT_REFUSALS = {
  'grant-from-poverty-fund': {
    status: 409,
    th: 'เงิน กข.คจ. ให้ครัวเรือนเป้าหมายยืมโดยไม่มีดอกเบี้ย จะให้เปล่าไม่ได้ กรุณาเลือกเงินของกองทุนอื่นหรือเงินสนับสนุนจากภายนอก',
    en: 'Poverty-fund money is lent without interest and never given away; choose another fund or money from outside.',
  },
  'grant-fund-has-left': {
    status: 409,
    th: 'กองทุนนี้ไม่ได้เป็นสมาชิกของศูนย์ฯ แล้ว กรุณาเลื่อนวาระหรือเลือกเงินของกองทุนอื่น',
    en: 'The fund is no member of the centre any more; postpone the item or choose another fund.',
  },
  'grant-above-set-aside': {
    status: 409,
    th: 'เงินที่กองทุนจัดสรรไว้เพื่อการนี้ไม่พอ และจะใช้เงินทุนของสมาชิกไม่ได้ กรุณาลดวงเงิน เลือกเงินอื่น หรือรอการจัดสรรกำไรครั้งหน้า',
    en: 'The fund has not set aside enough for this, and capital of members is not given away; lower the amount, choose other money, or wait for the next sharing.',
  },
  'grant-breaks-reserve': {
    status: 409,
    th: 'ถ้าจ่ายเงินนี้ เงินสดของกองทุนจะเหลือต่ำกว่าเงินสำรอง กรุณาลดวงเงินหรือเลือกเงินอื่น',
    en: 'The payment would leave the fund less cash than its reserve; lower the amount or choose other money.',
  },
  'grant-not-in-hand': {
    status: 409,
    th: 'เงินสดในมือที่เลือกไว้มีไม่พอจ่าย กรุณาถอนเงินจากธนาคารโดยสองในสามคนก่อน แล้วจึงลงมติ หรือเลื่อนวาระ',
    en: 'The hand that was chosen holds less than the grant; withdraw from the bank by two of three first, or postpone the item.',
  },
  'grant-stands-on-resolution': {
    status: 409,
    th: 'เงินสนับสนุนนี้ให้ตามมติที่ประชุม จึงขีดฆ่าในทะเบียนไม่ได้ กรุณาเสนอวาระ “ทบทวนมติเดิม” ในการประชุมครั้งหน้า',
    en: 'A resolution awarded this grant, so it is not struck out; move a counter-decision at the next meeting.',
  },
} as const satisfies Record<string, RefusalRow>;
