import type { BothTongues } from '#contracts/primitives';
import type { LoanWarning } from '#domain/loans/loan-warnings';

/** What each warning of law says, and the section that it rests on. */
export const WARNING_SENTENCES: Record<
  LoanWarning,
  BothTongues & { readonly section: BothTongues }
> = {
  'rate-above-lawful': {
    section: { th: 'ประมวลกฎหมายแพ่งและพาณิชย์ มาตรา 654', en: 'Civil and Commercial Code s.654' },
    th: 'อัตราดอกเบี้ยเกินร้อยละ 15 ต่อปี ซึ่งเกินกว่าที่กฎหมายให้เรียกเก็บได้ อย่าเพิ่งลงนาม ปรึกษาศูนย์ฯ ก่อน',
    en: 'The rate is above 15 % a year, more than the law lets a lender charge; ask the centre before signing.',
  },
  'true-rate-above-lawful': {
    section: { th: 'ประมวลกฎหมายแพ่งและพาณิชย์ มาตรา 654', en: 'Civil and Commercial Code s.654' },
    th: 'เมื่อคิดจากเงินที่ยังค้างจริงรวมค่าธรรมเนียม ต้นทุนเกินร้อยละ 15 ต่อปี ควรขอคิดแบบลดต้นลดดอกหรือปรึกษาฝ่ายกฎหมาย',
    en: 'On what is truly owed, fees included, the cost is above 15 % a year; ask for interest on the declining balance, or for legal advice.',
  },
  'written-evidence-needed': {
    section: { th: 'ประมวลกฎหมายแพ่งและพาณิชย์ มาตรา 653', en: 'Civil and Commercial Code s.653' },
    th: 'กู้เกิน 2,000 บาท ต้องมีหนังสือสัญญาที่ผู้กู้ลงลายมือชื่อ และต้องเก็บใบเสร็จที่ผู้ให้กู้ลงชื่อทุกครั้ง',
    en: 'A loan above 2,000 baht needs writing signed by the borrower; keep every receipt signed by the lender.',
  },
  'stamp-duty-due': {
    section: { th: 'ประมวลรัษฎากร มาตรา 118', en: 'Revenue Code s.118' },
    th: 'สัญญากู้ต้องปิดอากรแสตมป์ตามจำนวนที่แสดงไว้ มิฉะนั้นใช้เป็นหลักฐานในศาลได้ยาก',
    en: 'The contract must bear the stamp duty shown, or it is weak evidence in court.',
  },
  'poverty-fund-bears-no-interest': {
    section: {
      th: 'ระเบียบกระทรวงมหาดไทยว่าด้วย กข.คจ. พ.ศ. 2553',
      en: 'Interior Ministry regulation on the poverty fund 2553',
    },
    th: 'เงินโครงการ กข.คจ. ให้ยืมโดยไม่มีดอกเบี้ย กรุณาแก้อัตราเป็นศูนย์',
    en: 'Poverty-alleviation money is lent without interest; set the rate to zero.',
  },
  'poverty-fund-not-for-old-debt': {
    section: {
      th: 'ระเบียบกระทรวงมหาดไทยว่าด้วย กข.คจ. พ.ศ. 2553',
      en: 'Interior Ministry regulation on the poverty fund 2553',
    },
    th: 'เงินโครงการ กข.คจ. ใช้ได้เฉพาะอาชีพที่ขอไว้ ห้ามนำไปชำระหนี้เดิม ซ่อมบ้าน หรือใช้จ่ายในบ้าน',
    en: 'Poverty-alleviation money is for the occupation asked for; it may not pay old debt, repairs or household spending.',
  },
  'principal-stands': {
    section: { th: 'ประมวลกฎหมายแพ่งและพาณิชย์ มาตรา 652', en: 'Civil and Commercial Code s.652' },
    th: 'เป็นการจ่ายแต่ดอกเบี้ย (ดอกลอย) เงินต้นไม่ลดลงเลย ควรตกลงวันคืนเงินต้นให้ชัดเจน',
    en: 'Only interest is paid and the principal never falls; agree on when it is given back.',
  },
};
