/** Why a loan cannot have lived so. The figures name the event, the day and the amount. */

import type { LIVING_REFUSALS } from '#domain/loans/living/terms/refusals';
import type { RefusalRow } from './refusal-row.ts';

type Here = Exclude<(typeof LIVING_REFUSALS)[number], 'amount-must-be-positive'>;

export const LIVING_SENTENCES = {
  'order-names-each-part-once': {
    status: 422,
    th: 'ลำดับการตัดชำระต้องมีดอกเบี้ยผิดนัด ดอกเบี้ย และเงินต้น อย่างละหนึ่งครั้ง',
    en: 'The order of allocation names default interest, interest and principal, each once.',
  },
  'days-need-the-actual-balance': {
    status: 422,
    th: 'การคิดดอกเบี้ยรายวันต้องคิดจากยอดที่ค้างจริง กรุณาเลือกวิธีคิดจากยอดจริง',
    en: 'Interest to the day runs on the actual balance; name actual-balance in the conventions.',
  },
  'flat-interest-has-no-days': {
    status: 422,
    th: 'ดอกเบี้ยคงที่คิดเป็นรายงวดเท่านั้น กรุณาเลือกคิดดอกเบี้ยถึงสิ้นงวด',
    en: 'Flat interest is counted by periods only; choose interest to the end of the period.',
  },
  'too-many-events': {
    status: 422,
    th: 'ใส่เหตุการณ์ได้ไม่เกิน 500 รายการ กรุณาลดจำนวนลง',
    en: 'At most 500 events fit in one simulation; name fewer.',
  },
  'event-named-twice': {
    status: 422,
    th: 'ชื่อเหตุการณ์ {event} ซ้ำกัน กรุณาตั้งให้ต่างกัน',
    en: 'Two events are named {event}; give each its own name.',
  },
  'day-before-the-last-event': {
    status: 422,
    th: 'วันที่ต้องการดูยอดอยู่ก่อนเหตุการณ์วันที่ {on} กรุณาเลือกวันนั้นหรือหลังจากนั้น',
    en: 'The day to look at lies before the event of {on}; choose that day or a later one.',
  },
  'no-such-payment': {
    status: 422,
    th: 'ไม่พบการชำระที่จะยกเลิก กรุณาตรวจสอบ',
    en: 'There is no payment of that name to reverse; check it.',
  },
  'payment-reversed-already': {
    status: 422,
    th: 'การชำระนี้ยกเลิกไปแล้ว',
    en: 'This payment is reversed already.',
  },
  'reversed-before-paid': {
    status: 422,
    th: 'วันที่ยกเลิกอยู่ก่อนวันที่ชำระ กรุณาแก้ไขวันที่',
    en: 'The reversal lies before the payment; change one of the days.',
  },
  'event-before-drawdown': {
    status: 422,
    th: 'วันที่ {on} อยู่ก่อนวันรับเงินกู้ กรุณาแก้ไขวันที่',
    en: 'The day {on} lies before the money was handed over; change it.',
  },
  'resolution-missing': {
    status: 422,
    th: 'กรุณาระบุเลขที่มติของคณะกรรมการ',
    en: 'Name the number of the committee’s resolution.',
  },
  'nothing-is-owed': {
    status: 422,
    th: 'วันที่ {on} ไม่มีหนี้เหลือให้ชำระแล้ว',
    en: 'Nothing is owed any more on {on}.',
  },
  'more-than-owed': {
    status: 422,
    th: 'จำนวนเงินวันที่ {on} มากกว่ายอดปิดหนี้ {amount} บาท กรุณาลดจำนวนลงหรือเลือกให้คืนเงินส่วนเกิน',
    en: 'The money of {on} is more than the {amount} baht that pay the loan off; lower it, or let the rest be returned.',
  },
  'less-than-pay-off': {
    status: 422,
    th: 'การปิดหนี้วันที่ {on} ต้องใช้ {amount} บาท',
    en: 'Paying the loan off on {on} takes {amount} baht.',
  },
  'flat-loan-cannot-shorten': {
    status: 422,
    th: 'เงินกู้ดอกเบี้ยคงที่ลดจำนวนงวดไม่ได้ กรุณาเลือกลดค่างวด จ่ายล่วงหน้า หรือคืนเงิน',
    en: 'A loan with flat interest cannot be shortened; lower the instalments, prepay or return.',
  },
  'drawdown-beyond-limit': {
    status: 422,
    th: 'เบิกเกินวงเงิน วันที่ {on} เบิกได้อีก {amount} บาท',
    en: 'This is beyond the limit; {amount} baht may still be drawn on {on}.',
  },
  'no-instalment-left': {
    status: 422,
    th: 'ไม่มีงวดข้างหน้าเหลืออยู่แล้วในวันที่ {on}',
    en: 'No instalment lies ahead any more on {on}.',
  },
  'row-is-past': {
    status: 422,
    th: 'งวดวันที่ {on} ผ่านไปแล้ว แก้ไขได้เฉพาะงวดข้างหน้า',
    en: 'The instalment of {on} is past; only those ahead can be changed.',
  },
  'no-arrears-to-spread': {
    status: 422,
    th: 'วันที่ {on} ไม่มีงวดค้างชำระให้กระจาย',
    en: 'No instalment is in arrears on {on}.',
  },
  'waiver-above-owed': {
    status: 422,
    th: 'ยกเว้นเกินยอดที่ค้าง ส่วนนี้ค้างอยู่ {amount} บาท',
    en: 'This waives more than is owed; {amount} baht of that part is owed.',
  },
  'agreement-not-in-writing': {
    status: 422,
    th: 'การนำดอกเบี้ยทบเป็นเงินต้นต้องตกลงกันเป็นหนังสือ (ป.พ.พ. มาตรา 655)',
    en: 'Interest becomes principal only by written agreement (Civil and Commercial Code s.655).',
  },
  'interest-not-overdue-a-year': {
    status: 422,
    th: 'ยังไม่มีดอกเบี้ยที่ค้างครบหนึ่งปี จึงทบเป็นเงินต้นไม่ได้ (ป.พ.พ. มาตรา 655)',
    en: 'No interest is overdue for a year, so none may become principal (s.655).',
  },
} as const satisfies Record<Here, RefusalRow>;
