/** Words of funds, of why one cannot lend, and of what a centre sets by its own by-law. */

import type { PolicyKey } from '#domain/centre/policies';
import type { InabilityReason } from '#domain/funds/eligibility';
import type { FundKind } from '#domain/funds/fund-kinds';
import { defineWords } from '../i18n.ts';

export const fundKindWords = defineWords('fund-kinds', {
  th: {
    'savings-group': 'กลุ่มออมทรัพย์เพื่อการผลิต',
    'village-fund': 'กองทุนหมู่บ้าน',
    'poverty-fund': 'กองทุน กข.คจ.',
    'welfare-fund': 'กองทุนสวัสดิการชุมชน',
    'mother-of-the-land-fund': 'กองทุนแม่ของแผ่นดิน',
    'occupation-group': 'กลุ่มอาชีพ',
    'women-fund': 'กองทุนพัฒนาบทบาทสตรี',
    'funeral-scheme': 'ฌาปนกิจสงเคราะห์',
    'rice-bank': 'ธนาคารข้าว',
    'community-shop': 'ร้านค้าชุมชน',
    'water-group': 'กลุ่มผู้ใช้น้ำ',
    other: 'กลุ่มอื่น',
  } satisfies Record<FundKind, string>,
  en: {
    'savings-group': 'Savings group for production',
    'village-fund': 'Village fund',
    'poverty-fund': 'Poverty-alleviation fund',
    'welfare-fund': 'Community welfare fund',
    'mother-of-the-land-fund': 'Mother-of-the-Land fund',
    'occupation-group': 'Occupation group',
    'women-fund': 'Women’s fund',
    'funeral-scheme': 'Funeral scheme',
    'rice-bank': 'Rice bank',
    'community-shop': 'Community shop',
    'water-group': 'Water users’ group',
    other: 'Another group',
  },
});

export const inabilityWords = defineWords('fund-inability', {
  th: {
    'left-the-centre': 'ออกจากศูนย์ฯ แล้ว',
    'fund-without-money': 'เป็นกลุ่มที่ไม่มีเงินทุน',
    'does-not-lend': 'ไม่ได้ให้กู้ตามระเบียบของกองทุน',
    'may-not-refinance': 'ระเบียบ กข.คจ. ห้ามใช้ชำระหนี้เดิม',
    'not-enough-cash': 'เงินสดหลังหักเงินสำรองไม่พอ',
  } satisfies Record<InabilityReason, string>,
  en: {
    'left-the-centre': 'Has left the centre',
    'fund-without-money': 'Is a group without money',
    'does-not-lend': 'Does not lend by its own rules',
    'may-not-refinance': 'May not pay old debt, by the rules of poverty-alleviation funds',
    'not-enough-cash': 'Not enough cash after its reserve',
  },
});

export const policyWords = defineWords('policies', {
  th: {
    'common-rate-basis-points': 'อัตราดอกเบี้ยกลาง',
    'quorum-basis-points': 'องค์ประชุม',
    'majority-basis-points': 'เสียงข้างมาก ต้องเกิน',
    'chair-has-casting-vote': 'ประธานชี้ขาดเมื่อคะแนนเท่ากัน',
    'longest-term-months': 'ผ่อนได้นานที่สุด',
    'one-contract-per-household': '1 ครัวเรือน 1 สัญญา',
    'reservation-days': 'กันเงินไว้รอทำสัญญา',
    'remind-before-due-days': 'เตือนก่อนถึงวันชำระ',
    'grace-days': 'ผ่อนผันหลังวันชำระ',
    'clearance-confirmations': 'กรรมการที่ต้องยืนยันการปลดหนี้',
    'aftercare-check-months': 'ตรวจเยี่ยมหลังปลดหนี้ ทุก',
    'aftercare-checks': 'จำนวนครั้งที่ตรวจเยี่ยมหลังปลดหนี้',
    'target-households-per-year': 'ครัวเรือนเป้าหมายต่อปี',
    'necessities-floor-baht': 'ค่าใช้จ่ายจำเป็นต่อเดือน นับอย่างน้อย',
    'residual-floor-baht': 'เงินที่ต้องเหลือหลังค่าใช้จ่ายจำเป็นและค่างวด อย่างน้อย',
    'debt-service-heavy-basis-points': 'ค่างวดถือว่าหนัก ตั้งแต่ร้อยละของรายได้',
    'debt-service-crushing-basis-points': 'ค่างวดถือว่าเกินกำลัง ตั้งแต่ร้อยละของรายได้',
    'coins-of-25-satang': 'รับเงินสดปัดเป็นเหรียญ 25 สตางค์',
    'overpayment-is-returned': 'คืนเงินสดส่วนที่รับเกินยอดปิดสัญญาให้ผู้ชำระ',
    'interest-may-be-added': 'ทบดอกเบี้ยที่ค้างครบหนึ่งปีเป็นเงินต้นได้ เมื่อตกลงเป็นหนังสือ',
    'cash-on-hand-limit-baht': 'เงินสดในมือของกองทุน ไม่เกิน',
    'cash-on-hand-days': 'นำเงินสดในมือฝากธนาคาร ภายใน',
    'term-notice-days': 'เตือนก่อนกรรมการหมดวาระ',
    'group-follow-up-days': 'คุยกับกลุ่มที่กำลังชวนอีกครั้ง หลังจาก',
  } satisfies Record<PolicyKey, string>,
  en: {
    'common-rate-basis-points': 'Common interest rate',
    'quorum-basis-points': 'Quorum',
    'majority-basis-points': 'Majority, more than',
    'chair-has-casting-vote': 'Chair decides a tie',
    'longest-term-months': 'Longest term',
    'one-contract-per-household': 'One household, one contract',
    'reservation-days': 'Money is reserved for',
    'remind-before-due-days': 'Reminder before the due day',
    'grace-days': 'Grace after the due day',
    'clearance-confirmations': 'Members who confirm a clearance',
    'aftercare-check-months': 'Check after clearance, every',
    'aftercare-checks': 'Number of checks after clearance',
    'target-households-per-year': 'Target households a year',
    'necessities-floor-baht': 'Necessities a month count at least',
    'residual-floor-baht': 'Must remain after necessities and instalments, at least',
    'debt-service-heavy-basis-points': 'Instalments are heavy from, of income',
    'debt-service-crushing-basis-points': 'Instalments crush from, of income',
    'coins-of-25-satang': 'Cash is taken in coins of 25 satang',
    'overpayment-is-returned': 'Cash beyond the pay-off sum goes back to the payer',
    'interest-may-be-added':
      'Interest overdue for a year may become principal by written agreement',
    'cash-on-hand-limit-baht': 'Cash on hand of a fund, at most',
    'cash-on-hand-days': 'Cash on hand is paid in within',
    'term-notice-days': 'Notice before a term of the committee ends',
    'group-follow-up-days': 'A group in talks is spoken with again after',
  },
});
