import { defineWords } from '../../../../lib/i18n.ts';

export const sourceWords = defineWords('case-source', {
  th: {
    title: 'ใครขอให้เปิดเรื่อง',
    kind: 'ผู้ขอ',
    askedOn: 'ขอเมื่อวันที่',
    fund: 'กองทุนที่ขอ',
    askedBy: 'ชื่อผู้ขอ',
    creditor: 'ชื่อเจ้าหนี้',
    description: 'เจ้าหนี้เป็นใคร และขอให้ไกล่เกลี่ยเรื่องใด',
    descriptionHelp: 'เช่น เจ้าของร้านปุ๋ย ติดต่อได้ที่ร้านในตลาด บอกว่าค้างอยู่ราวสองหมื่นบาท',
    householdDecides:
      'ศูนย์ฯ ต้องบอกครัวเรือนว่าเจ้าหนี้มาขอ และครัวเรือนเป็นผู้ตัดสินใจว่าจะให้ไกล่เกลี่ยหรือไม่ ก่อนยินยอม ศูนย์ฯ จะไม่จดหนี้',
  },
  en: {
    title: 'Who asks for the case',
    kind: 'Who asks',
    askedOn: 'Asked on',
    fund: 'The fund that asks',
    askedBy: 'Name of who asks',
    creditor: 'Name of the creditor',
    description: 'Who the creditor is, and what they ask to be mediated',
    descriptionHelp:
      'Such as: owner of the fertiliser shop, to be found in the market, says that some 20,000 baht are owed',
    householdDecides:
      'The centre tells the household that the creditor has asked, and the household decides whether to mediate. No debt is written down before it consents.',
  },
});
