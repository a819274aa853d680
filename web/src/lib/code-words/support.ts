/** Words of career support and of the watch after clearance. */

import type { EarlySign } from '#domain/aftercare/signs';
import type { Agency } from '#domain/people/roles';
import type { Occupation, SupportStatus } from '#domain/support/support-statuses';
import { defineWords } from '../i18n.ts';

export const occupationWords = defineWords('occupations', {
  th: {
    basketry: 'จักสาน',
    weaving: 'ทอผ้า',
    'rice-seed': 'ผลิตเมล็ดพันธุ์ข้าว',
    vegetables: 'ปลูกผัก',
    livestock: 'เลี้ยงสัตว์',
    'food-processing': 'แปรรูปอาหาร',
    'repair-work': 'งานช่าง ซ่อมแซม',
    other: 'อาชีพอื่น',
  } satisfies Record<Occupation, string>,
  en: {
    basketry: 'Basketry',
    weaving: 'Weaving',
    'rice-seed': 'Rice seed',
    vegetables: 'Vegetables',
    livestock: 'Livestock',
    'food-processing': 'Food processing',
    'repair-work': 'Repair work',
    other: 'Another occupation',
  },
});

export const agencyWords = defineWords('agencies', {
  th: {
    nfe: 'การศึกษานอกระบบ (กศน.)',
    agriculture: 'เกษตรอำเภอ',
  } satisfies Record<Agency, string>,
  en: { nfe: 'Non-formal education (NFE)', agriculture: 'District agriculture office' },
});

export const supportStatusWords = defineWords('support-statuses', {
  th: {
    offered: 'เสนอแล้ว รอหน่วยงานตอบ',
    accepted: 'หน่วยงานรับดูแล',
    training: 'กำลังฝึกอาชีพ',
    selling: 'เริ่มขายได้',
    'lasting-market': 'มีตลาดมั่นคง',
    refused: 'หน่วยงานยังรับไม่ได้',
    lapsed: 'หน่วยงานไม่ได้ตอบ',
    ended: 'ยุติแล้ว',
  } satisfies Record<SupportStatus, string>,
  en: {
    offered: 'Offered, waiting for the agency',
    accepted: 'Accepted',
    training: 'In training',
    selling: 'Selling',
    'lasting-market': 'With a lasting market',
    refused: 'Not possible for the agency',
    lapsed: 'Not answered',
    ended: 'Ended',
  },
});

export const earlySignWords = defineWords('early-signs', {
  th: {
    'new-informal-debt': 'กู้นอกระบบใหม่',
    'income-lost': 'รายได้หาย',
    illness: 'เจ็บป่วย',
    'market-stopped': 'ตลาดที่เคยขายหยุดรับซื้อ',
    'saving-stopped': 'หยุดออม',
    'family-expense': 'มีรายจ่ายใหญ่ในครอบครัว',
  } satisfies Record<EarlySign, string>,
  en: {
    'new-informal-debt': 'A new informal loan',
    'income-lost': 'Income lost',
    illness: 'Illness',
    'market-stopped': 'The market stopped buying',
    'saving-stopped': 'Saving stopped',
    'family-expense': 'A large family expense',
  },
});
