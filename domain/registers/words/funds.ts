/** Words of funds, groups and contracts, as the screens say them. */

import type { FundKind, FundStatus } from '../../funds/fund-kinds.ts';
import type { Occupation } from '../../support/support-statuses.ts';
import type { Both } from '../register.ts';

export const FUND_KIND_WORDS: Readonly<Record<FundKind, Both>> = {
  'savings-group': { th: 'กลุ่มออมทรัพย์เพื่อการผลิต', en: 'Savings group for production' },
  'village-fund': { th: 'กองทุนหมู่บ้าน', en: 'Village fund' },
  'poverty-fund': { th: 'กองทุน กข.คจ.', en: 'Poverty-alleviation fund' },
  'welfare-fund': { th: 'กองทุนสวัสดิการชุมชน', en: 'Community welfare fund' },
  'mother-of-the-land-fund': { th: 'กองทุนแม่ของแผ่นดิน', en: 'Mother-of-the-Land fund' },
  'occupation-group': { th: 'กลุ่มอาชีพ', en: 'Occupation group' },
  'women-fund': { th: 'กองทุนพัฒนาบทบาทสตรี', en: 'Women’s fund' },
  'funeral-scheme': { th: 'ฌาปนกิจสงเคราะห์', en: 'Funeral scheme' },
  'rice-bank': { th: 'ธนาคารข้าว', en: 'Rice bank' },
  'community-shop': { th: 'ร้านค้าชุมชน', en: 'Community shop' },
  'water-group': { th: 'กลุ่มผู้ใช้น้ำ', en: 'Water users’ group' },
  other: { th: 'กลุ่มอื่น', en: 'Another group' },
};

export const FUND_STATUS_WORDS: Readonly<Record<FundStatus, Both>> = {
  member: { th: 'เป็นสมาชิก', en: 'Member' },
  left: { th: 'ออกแล้ว', en: 'Has left' },
};

export const MONEY_WORDS = {
  yes: { th: 'มีเงิน', en: 'With money' },
  no: { th: 'ไม่มีเงิน', en: 'Without money' },
} as const satisfies Record<string, Both>;

export const LENDING_WORDS = {
  yes: { th: 'ให้กู้', en: 'Lends' },
  no: { th: 'ไม่ให้กู้', en: 'Does not lend' },
} as const satisfies Record<string, Both>;

export const OCCUPATION_WORDS: Readonly<Record<Occupation, Both>> = {
  basketry: { th: 'จักสาน', en: 'Basketry' },
  weaving: { th: 'ทอผ้า', en: 'Weaving' },
  'rice-seed': { th: 'ผลิตเมล็ดพันธุ์ข้าว', en: 'Rice seed' },
  vegetables: { th: 'ปลูกผัก', en: 'Vegetables' },
  livestock: { th: 'เลี้ยงสัตว์', en: 'Livestock' },
  'food-processing': { th: 'แปรรูปอาหาร', en: 'Food processing' },
  'repair-work': { th: 'งานช่าง ซ่อมแซม', en: 'Repair work' },
  other: { th: 'อาชีพอื่น', en: 'Another occupation' },
};

/** The states of a contract; the list of states lives with its rows. */
export const LOAN_STATUS_WORDS = {
  reserved: { th: 'กันเงินไว้แล้ว รอทำสัญญา', en: 'Money reserved, to be signed' },
  signed: { th: 'ลงนามแล้ว รอจ่ายเจ้าหนี้เดิม', en: 'Signed, creditors to be paid' },
  disbursed: { th: 'จ่ายเจ้าหนี้เดิมแล้ว', en: 'Creditors paid' },
  repaying: { th: 'กำลังผ่อนชำระ', en: 'Repaying' },
  paid: { th: 'ชำระครบแล้ว', en: 'Paid in full' },
  released: { th: 'คืนเงินที่กันไว้แล้ว', en: 'Reservation released' },
  'written-off': { th: 'ตัดหนี้สูญตามมติแล้ว', en: 'Written off by resolution' },
} as const satisfies Record<string, Both>;

/** R7 tells a contract that both sides cancelled apart from a reservation that was released. */
export const CONTRACT_STATE_WORDS = {
  ...LOAN_STATUS_WORDS,
  cancelled: { th: 'สองฝ่ายตกลงยกเลิกแล้ว', en: 'Cancelled by both sides' },
} as const satisfies Record<string, Both>;

export const RECEIPT_WORDS = {
  valid: { th: 'ใช้ได้', en: 'Valid' },
  cancelled: { th: 'ยกเลิกแล้ว', en: 'Cancelled' },
} as const satisfies Record<string, Both>;
