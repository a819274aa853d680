/** Words of matters that a meeting decides yes or no. */

import type { MotionKind } from '#domain/meetings/motion-kinds';
import { defineWords } from '../i18n.ts';

export const motionKindWords = defineWords('motion-kinds', {
  th: {
    free: 'เรื่องอื่น ๆ',
    'common-rate': 'เปลี่ยนอัตราดอกเบี้ยกลาง',
    clearance: 'ยืนยันการปลดหนี้',
    honours: 'ยกย่องเชิดชูเกียรติ',
    'release-fund': 'ให้กองทุนออกจากศูนย์ฯ',
    'counter-decision': 'ทบทวนมติเดิม',
  } satisfies Record<MotionKind, string>,
  en: {
    free: 'Other matter',
    'common-rate': 'Common rate',
    clearance: 'Clearance',
    honours: 'Honour',
    'release-fund': 'Release of a fund',
    'counter-decision': 'Counter-decision',
  },
});

export const motionWords = defineWords('motions', {
  th: {
    agree: 'เห็นชอบ',
    disagree: 'ไม่เห็นชอบ',
    approved: 'เห็นชอบตามที่เสนอ',
    refused: 'ไม่เห็นชอบตามที่เสนอ',
    rateTitle: 'อัตราดอกเบี้ยกลางร้อยละ {{rate}} ต่อปี',
    counterTitle: 'ทบทวนมติที่ {{number}}',
    fundTitle: 'ให้{{fund}}ออกจากศูนย์ฯ',
    fundLine: 'เงินสดของกองทุน {{cash}} สัญญาที่ยังไม่สิ้นสุด {{count}} ฉบับ',
    fundMust: 'ออกได้เมื่อไม่มีสัญญาค้าง บัญชีของกองทุนยังเปิดดูได้',
    rateLine: 'จากร้อยละ {{before}} เป็นร้อยละ {{after}} ต่อปี สำหรับสัญญาที่ทำตั้งแต่วันที่ {{date}}',
    keeps: 'สัญญาเดิมที่ยังไม่สิ้นสุด {{count}} ฉบับใช้อัตราเดิม',
    householdTitle: '{{kind}} ครัวเรือน{{household}}',
    nil: 'ไม่มีหนี้ในแผนค้างอยู่แล้ว',
    notNil: 'ยังมีหนี้ในแผนค้างอยู่',
    left: 'รอกรรมการยืนยันอีก {{count}} คน ผู้ที่ลงคะแนนเห็นชอบถือว่ายืนยันแล้ว',
    ceremony: 'วันพิธี {{date}}',
    named: 'ครัวเรือนยินยอมให้ประกาศชื่อ',
    private: 'ครัวเรือนไม่ประสงค์ให้ประกาศชื่อ',
    earlier: 'มติที่ {{number}} วันที่ {{date}}',
    case: 'เรื่องที่ {{number}}',
  },
  en: {
    agree: 'Agree',
    disagree: 'Do not agree',
    approved: 'Agreed as moved',
    refused: 'Not agreed to',
    rateTitle: 'Common rate of {{rate}} % a year',
    counterTitle: 'Counter-decision to resolution {{number}}',
    fundTitle: '{{fund}} leaves the centre',
    fundLine: 'Cash of the fund {{cash}}; open contracts: {{count}}',
    fundMust: 'It leaves once no contract is open; its books stay readable',
    rateLine: 'From {{before}} % to {{after}} % a year for contracts made from {{date}} on',
    keeps: '{{count}} contracts that are still open keep their rate',
    householdTitle: '{{kind}}: {{household}}',
    nil: 'Nothing of its plan is owed any more',
    notNil: 'Something of its plan is still owed',
    left: '{{count}} members are still asked to confirm; whoever votes yes has confirmed',
    ceremony: 'Ceremony on {{date}}',
    named: 'The household agrees to be named',
    private: 'The household does not wish to be named',
    earlier: 'Resolution {{number}} of {{date}}',
    case: 'case {{number}}',
  },
});
