/** Why a schedule cannot be. The detail names the day, the row or the amount. */

import type { ScheduleRefusal } from '#domain/schedules/terms/refusals';
import type { RefusalRow } from './refusal-row.ts';

export const SCHEDULE_SENTENCES = {
  'too-many-drawdowns': {
    status: 422,
    th: 'เบิกเงินได้ไม่เกิน 60 ครั้ง กรุณารวมบางรายการ',
    en: 'At most 60 drawdowns fit in one loan; join some of them.',
  },
  'too-many-rate-steps': {
    status: 422,
    th: 'เปลี่ยนอัตราดอกเบี้ยได้ไม่เกิน 120 ครั้ง กรุณาลดจำนวนลง',
    en: 'At most 120 steps of the rate fit in one loan; name fewer.',
  },
  'too-many-fees': {
    status: 422,
    th: 'ระบุค่าธรรมเนียมได้ไม่เกิน 20 รายการ กรุณารวมบางรายการ',
    en: 'At most 20 fees fit in one loan; join some of them.',
  },
  'too-many-hand-rows': {
    status: 422,
    th: 'แก้งวดด้วยมือได้ไม่เกิน 120 งวด กรุณาลดจำนวนลง',
    en: 'At most 120 rows may be changed by hand; change fewer.',
  },
  'no-drawdown': {
    status: 422,
    th: 'กรุณาระบุวันและจำนวนเงินที่ให้กู้ ซึ่งต้องมากกว่าศูนย์',
    en: 'Say on what day how much is lent; the amount must be more than zero.',
  },
  'drawdowns-out-of-order': {
    status: 422,
    th: 'กรุณาเรียงวันเบิกเงินจากก่อนไปหลัง และรวมยอดของวันเดียวกัน',
    en: 'Put the drawdowns in order of their days, one for each day.',
  },
  'rate-steps-out-of-order': {
    status: 422,
    th: 'กรุณาเรียงวันเริ่มใช้อัตราดอกเบี้ยจากก่อนไปหลัง วันละหนึ่งอัตรา',
    en: 'Put the steps of the rate in order of their days, one for each day.',
  },
  'no-rate-at-first-drawdown': {
    status: 422,
    th: 'ยังไม่มีอัตราดอกเบี้ยในวันที่ให้กู้ กรุณาระบุอัตราที่ใช้ตั้งแต่วันนั้น (เป็นศูนย์ได้)',
    en: 'No rate is in force on the day of the loan; name one from that day, which may be zero.',
  },
  'too-many-instalments': {
    status: 422,
    th: 'จำนวนงวดเกิน 1,200 งวด กรุณาลดจำนวนงวดหรือเพิ่มเงินงวด',
    en: 'The schedule has more than 1,200 instalments; name fewer or a larger instalment.',
  },
  'no-due-date': {
    status: 422,
    th: 'กรุณาระบุวันครบกำหนดอย่างน้อยหนึ่งงวด',
    en: 'Name at least one due date.',
  },
  'due-day-does-not-fit': {
    status: 422,
    th: 'วันหรือเดือนที่นัดชำระไม่ตรงกับวันครบกำหนดงวดแรก กรุณาตรวจสอบ',
    en: 'The agreed day or month does not fit the due dates; check the day, the months and the distance.',
  },
  'due-dates-out-of-order': {
    status: 422,
    th: 'วันครบกำหนดต้องเรียงจากก่อนไปหลังและไม่ซ้ำกัน กรุณาตรวจสอบ',
    en: 'Due dates must follow one another without a repeat; check the day in the detail.',
  },
  'first-due-before-drawdown': {
    status: 422,
    th: 'วันครบกำหนดงวดแรกต้องหลังวันรับเงินกู้ กรุณาแก้ไขวันที่',
    en: 'The first due date must come after the money is handed over; change one of the days.',
  },
  'term-too-long': {
    status: 422,
    th: 'สัญญายาวเกิน 100 ปี กรุณาลดจำนวนงวดหรือระยะห่าง',
    en: 'The loan would run for more than 100 years; name fewer or closer instalments.',
  },
  'count-must-be-named': {
    status: 422,
    th: 'กรุณาระบุจำนวนงวด เว้นแต่ใช้แบบเงินงวดคงที่',
    en: 'Name the number of instalments; only a fixed instalment (without spreading) can do without.',
  },
  'drawdown-after-last-due': {
    status: 422,
    th: 'มีการเบิกเงินหลังงวดสุดท้าย กรุณาเพิ่มงวดหรือเลื่อนวันเบิก',
    en: 'Money is drawn on or after the last due date; add instalments or draw it earlier.',
  },
  'too-many-changes': {
    status: 422,
    th: 'มีการเปลี่ยนแปลงมากเกินไปสำหรับจำนวนงวดนี้ กรุณาลดจำนวนงวดหรือรายการเปลี่ยนแปลง',
    en: 'There are too many changes for so many instalments; name fewer of either.',
  },
  'more-grace-than-instalments': {
    status: 422,
    th: 'งวดปลอดชำระมีมากกว่างวดที่จะชำระ กรุณาลดงวดปลอดชำระหรือเพิ่มจำนวนงวด',
    en: 'There are more instalments of grace than can be: leave one to pay on, or add instalments.',
  },
  'shares-do-not-sum': {
    status: 422,
    th: 'สัดส่วนเงินต้นรวมกันต้องเท่ากับร้อยละ 100 พอดี วันละหนึ่งสัดส่วน กรุณาแก้ไข',
    en: 'The shares of the principal must sum to exactly 100 %, one for each day; correct them.',
  },
  'share-on-no-due-date': {
    status: 422,
    th: 'มีสัดส่วนเงินต้นในวันที่ไม่ใช่วันครบกำหนด กรุณาตรวจสอบวันที่',
    en: 'A share falls on a day that is no due date; check the day in the detail.',
  },
  'broken-periods-need-equal-periods': {
    status: 422,
    th: 'การคิดงวดสั้นยาวเป็นหนึ่งงวดเต็มใช้ได้เฉพาะงวดที่ห่างเท่ากันและวิธีนับเดือนเท่ากัน กรุณาเลือกคิดตามวัน',
    en: 'Whole periods need equal distances and a day count of equal periods; choose by-days.',
  },
  'period-count-needs-regular-dues': {
    status: 422,
    th: 'วิธีนับวันตามงวด (ISMA) ใช้ได้เฉพาะงวดที่ห่างเท่ากัน กรุณาเลือกวิธีนับวันอื่น',
    en: 'The day count by periods needs due dates at equal distances; choose another day count.',
  },
  'fee-does-not-fit': {
    status: 422,
    th: 'ฐานหรือวิธีเก็บค่าธรรมเนียมไม่ตรงกับเวลาที่เก็บ กรุณาเลือกใหม่',
    en: 'The base or way of a fee does not fit the time it is taken; choose again.',
  },
  'nothing-is-paid-out': {
    status: 422,
    th: 'ค่าธรรมเนียมที่หักไว้มากกว่าหรือเท่ากับเงินที่ให้กู้ กรุณาลดค่าธรรมเนียม',
    en: 'The fees take all that is handed over; lower them.',
  },
  'instalment-never-pays-off': {
    status: 422,
    th: 'เงินงวดไม่เกินดอกเบี้ย จึงไม่มีวันใช้หนี้หมด กรุณาเพิ่มเงินงวดให้มากกว่าดอกเบี้ย',
    en: 'The instalment does not exceed the interest, so the loan is never paid off; name a larger one.',
  },
  'hand-row-on-no-due-date': {
    status: 422,
    th: 'วันที่จะแก้ไขไม่ใช่วันครบกำหนดของงวดใด กรุณาตรวจสอบวันที่',
    en: 'No instalment falls due on the day to be changed; check the day.',
  },
  'hand-row-on-taken-date': {
    status: 422,
    th: 'วันนั้นมีงวดอยู่แล้ว กรุณาเลือกวันอื่น',
    en: 'An instalment falls due on that day already; choose another day.',
  },
  'hand-row-above-balance': {
    status: 422,
    th: 'จำนวนเงินที่กำหนดเองมากกว่ายอดที่ค้าง กรุณาลดจำนวนลง',
    en: 'The amount set by hand is more than is owed; lower it.',
  },
  'hand-row-leaves-no-instalment': {
    status: 422,
    th: 'ต้องเหลืองวดสุดท้ายไว้รับยอดที่เหลือ กรุณาแก้ไขงวดอื่นแทน',
    en: 'The last instalment must be free to take what is left; change another row.',
  },
} as const satisfies Record<ScheduleRefusal, RefusalRow>;
