/** Every convention of a comparison, by name, in sentences that a treasurer can check by hand. */

import type { BothTongues } from '#contracts/primitives';

export const PLAN_CONVENTIONS = {
  'equal-months': {
    th: 'หนึ่งเดือนคิดเป็นหนึ่งในสิบสองของปีเท่ากันทุกเดือน อัตราต่อเดือนคูณ 12 อัตราต่อวันคูณ 365 เป็นอัตราต่อปี',
    en: 'Every month is a twelfth of a year; a rate a month counts twelve times, a rate a day 365 times a year.',
  },
  'interest-rounded-half-up': {
    th: 'ดอกเบี้ยแต่ละเดือนของแต่ละหนี้ปัดเป็นสตางค์ที่ใกล้ที่สุด ครึ่งสตางค์ปัดขึ้น',
    en: 'Each debt’s interest of each month is rounded to the nearest satang, a half upwards.',
  },
  'first-month-whole': {
    th: 'งวดแรกคิดดอกเบี้ยหนึ่งเดือนเต็ม',
    en: 'The first month bears the interest of one whole month.',
  },
  'interest-before-principal': {
    th: 'เงินที่ชำระตัดดอกเบี้ยก่อน แล้วจึงตัดเงินต้น (ป.พ.พ. มาตรา 329)',
    en: 'A payment meets interest first, then principal (Civil and Commercial Code s.329).',
  },
  'no-interest-on-interest': {
    th: 'ดอกเบี้ยที่ค้างแยกไว้ต่างหากและไม่คิดดอกเบี้ยซ้อน (ป.พ.พ. มาตรา 655)',
    en: 'Unpaid interest is kept apart and bears none (Civil and Commercial Code s.655).',
  },
  'payoff-by-period-of-rate': {
    th: 'ยอดปิดหนี้เดิม: อัตราต่อปีคิดตามจำนวนวันหาร 365 อัตราต่อเดือนนับเดือนที่เริ่มแล้วเต็มเดือน อัตราต่อวันคิดตามวัน',
    en: 'Payoff of an old debt: a yearly rate by the days over 365, a monthly rate by months begun, a daily rate by days.',
  },
  'plans-run-on-balances': {
    th: 'แผนที่คงหนี้เดิมเริ่มจากยอดที่เจ้าหนี้แจ้ง แผนสัญญาเดียวเริ่มจากยอดปิดหนี้หรือยอดที่ตกลงกันแล้ว',
    en: 'Plans that keep the debts begin from the balances as demanded; one contract begins from the payoffs or the settlements agreed.',
  },
  'order-avalanche': {
    th: 'แพงที่สุดก่อน: เรียงตามต้นทุนต่อปีจากมากไปน้อย ถ้าเท่ากันหนี้ก้อนเล็กก่อน ถ้ายังเท่ากันตามลำดับในแบบสำรวจ',
    en: 'Dearest first: by cost a year; ties go to the smaller debt, then to the earlier place in the survey.',
  },
  'order-snowball': {
    th: 'ก้อนเล็กก่อน: เรียงตามยอดหนี้จากน้อยไปมาก ถ้าเท่ากันหนี้ที่แพงกว่าก่อน ถ้ายังเท่ากันตามลำดับในแบบสำรวจ',
    en: 'Smallest first: by what is owed; ties go to the dearer debt, then to the earlier place in the survey.',
  },
  'order-fixed-at-start': {
    th: 'จ่ายค่างวดให้ครบทุกเจ้าหนี้ก่อน ส่วนที่เหลือจ่ายตามลำดับ ลำดับกำหนดครั้งเดียวเมื่อเริ่มแผน',
    en: 'Everybody gets the instalment first, what is over follows the order; the order is set once, at the start.',
  },
  'share-by-largest-remainder': {
    th: 'เงินก้อนเดียวแบ่งให้เจ้าหนี้ตามส่วนของค่างวด เศษสตางค์ให้เศษที่มากที่สุดก่อน ถ้าเท่ากันให้รายการก่อน',
    en: 'One payment is shared out in proportion to the instalments; odd satang go to the largest remainder, ties to the earlier creditor.',
  },
  'contract-last-instalment-absorbs': {
    th: 'สัญญาใหม่ผ่อนเท่ากันทุกเดือนแบบลดต้นลดดอก งวดสุดท้ายรับเศษ',
    en: 'The new contract has level instalments on the declining balance; the last one absorbs the rounding.',
  },
  'cheaper-stays-out': {
    th: 'หนี้ที่ถูกกว่าสัญญาใหม่คือหนี้ที่มีต้นทุนต่อปีต่ำกว่า ถ้าเท่ากันจะรวมเข้าสัญญา เงิน กข.คจ. ไม่รวมทุกกรณี',
    en: 'A debt is cheaper when its cost a year is lower; at the same cost it is taken in. Poverty-alleviation money never is.',
  },
  'shortest-term-by-level-instalment': {
    th: 'ระยะเวลาที่สั้นที่สุดดูจากค่างวดปกติ รวมกับค่างวดของหนี้ที่ยังคงอยู่',
    en: 'The shortest term looks at the level instalment, together with those of the debts that stay.',
  },
  'average-month': {
    th: 'เดือนเฉลี่ยคือยอดทั้งปีหาร 12 ปัดลง รายการรายปีลงในเดือนของตน ถ้าไม่ระบุเดือนเฉลี่ยทุกเดือน',
    en: 'An average month is the year over twelve, rounded down; a yearly line falls in its own months, without months in all twelve.',
  },
  'never-is-reported': {
    th: 'หนี้ที่ค่างวดไม่เกินดอกเบี้ย หรือนานเกิน 600 เดือน แจ้งว่า “ไม่มีวันหมด” และแสดงเพียงช่วงต้น',
    en: 'A debt whose payment is not above its interest, or that takes over 600 months, is reported as “never” and shown in its beginning only.',
  },
} as const satisfies Record<string, BothTongues>;
