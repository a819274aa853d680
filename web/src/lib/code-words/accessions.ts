/** Words of groups that are asked to join: where they stand, why they decline, how one spoke with them. */

import type { AccessionStatus, ContactChannel, DeclineReason } from '#domain/funds/accession';
import { defineWords } from '../i18n.ts';

export const accessionStatusWords = defineWords('accession-statuses', {
  th: {
    listed: 'ยังไม่ได้ชวน',
    approached: 'ชวนแล้ว',
    consulted: 'ปรึกษาสมาชิกกลุ่มแล้ว',
    negotiating: 'กำลังคุยข้อตกลง',
    agreed: 'ตกลงแล้ว รอลงนาม',
    acceded: 'เป็นกองทุนสมาชิก',
    declined: 'ยังไม่ร่วม',
    left: 'ออกแล้ว',
  } satisfies Record<AccessionStatus, string>,
  en: {
    listed: 'Not asked yet',
    approached: 'Approached',
    consulted: 'Members consulted',
    negotiating: 'Negotiating',
    agreed: 'Agreed, to be signed',
    acceded: 'Member fund',
    declined: 'Declined for now',
    left: 'Has left',
  },
});

export const declineReasonWords = defineWords('decline-reasons', {
  th: {
    'fears-for-its-money': 'ห่วงว่าเงินของกลุ่มจะไม่ได้คืน',
    'keeps-its-own-rate': 'อยากใช้อัตราดอกเบี้ยของกลุ่มเอง',
    'keeps-its-debtors-to-itself': 'ไม่สะดวกเปิดข้อมูลลูกหนี้',
    'members-not-convinced': 'สมาชิกยังไม่เห็นประโยชน์',
    'own-rules-do-not-allow': 'ระเบียบของกลุ่มยังไม่เปิดให้',
    'accounts-not-in-order': 'ขอทำบัญชีให้เรียบร้อยก่อน',
    'committee-is-changing': 'กำลังเปลี่ยนกรรมการ',
    other: 'เหตุผลอื่น (เขียนในช่องหมายเหตุ)',
  } satisfies Record<DeclineReason, string>,
  en: {
    'fears-for-its-money': 'Fears for the money of the group',
    'keeps-its-own-rate': 'Wants to keep its own rate',
    'keeps-its-debtors-to-itself': 'Does not want to share who owes',
    'members-not-convinced': 'Its members see no use in it yet',
    'own-rules-do-not-allow': 'Its own rules do not allow it yet',
    'accounts-not-in-order': 'Wants to put its accounts in order first',
    'committee-is-changing': 'Its committee is changing',
    other: 'Another reason (see the note)',
  },
});

export const contactChannelWords = defineWords('contact-channels', {
  th: {
    visit: 'ไปพบ',
    meeting: 'ประชุม',
    phone: 'โทรศัพท์',
    message: 'ข้อความ (ไลน์)',
    letter: 'หนังสือ',
  } satisfies Record<ContactChannel, string>,
  en: {
    visit: 'Visit',
    meeting: 'Meeting',
    phone: 'Phone',
    message: 'Message',
    letter: 'Letter',
  },
});

/** Fields of a talk with a group. */
export const contactWords = defineWords('contacts', {
  th: {
    metOn: 'วันที่คุย',
    channel: 'ทาง',
    who: 'คุยกับใคร',
    said: 'เขาว่าอย่างไร',
    letterNumber: 'เลขที่หนังสือที่ส่ง',
  },
  en: {
    metOn: 'Day of the talk',
    channel: 'By',
    who: 'With whom',
    said: 'What they said',
    letterNumber: 'Number of the letter sent',
  },
});
