/** A loan that would be written off, as notice, minutes and ballots state it. */

import type { WriteOffEvidence } from '#database/motions/write-off';
import { WRITE_OFF_REASON_WORDS } from '#domain/registers/words/committee';
import { printedDate, printedMoney } from '../../documents/printed-facts.ts';

export function writeOffText(loan: WriteOffEvidence): string {
  const parts = [
    contractOf(loan),
    `เงินต้นค้าง ${inBaht(loan.principalSatang)}`,
    `ดอกเบี้ยค้างที่ยังไม่เคยลงบัญชี ${inBaht(loan.interestSatang)}`,
    loan.defaultInterestSatang === '0' ? '' : `ดอกเบี้ยผิดนัด ${inBaht(loan.defaultInterestSatang)}`,
    loan.overdueSince === null ? '' : `ค้างตั้งแต่งวดวันที่ ${printedDate(loan.overdueSince).th}`,
    `เยี่ยมติดตามแล้ว ${loan.visits} ครั้ง`,
    loan.guarantors === 0 ? '' : `ผู้ค้ำประกัน ${loan.guarantors} คนยังรับผิดตามสัญญาค้ำประกัน`,
    `เหตุที่ขอตัด: ${WRITE_OFF_REASON_WORDS[loan.reason].th}`,
    loan.reason === 'borrower-died' ? HEIRS : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** Civil and Commercial Code s.1601, s.1754: the estate pays, and within a year. */
const HEIRS =
  'ทายาทไม่ต้องรับผิดเกินทรัพย์มรดก (ป.พ.พ. มาตรา 1601) และให้เรียกร้องจากกองมรดกภายในหนึ่งปีนับแต่รู้ว่าผู้กู้ถึงแก่กรรม (มาตรา 1754)';

export function writeOffResolved(loan: WriteOffEvidence): string {
  const { figures, words } = printedMoney(loan.principalSatang);
  return (
    `เห็นชอบให้ตัดหนี้สูญเงินต้น ${figures} บาท (${words.th}) ของ${contractOf(loan)} ` +
    'เป็นการลงบัญชีของกองทุน มิใช่การปลดหนี้ให้ลูกหนี้ (ป.พ.พ. มาตรา 340)'
  );
}

function contractOf({ contractNumber, fundNameTh }: WriteOffEvidence): string {
  return `สัญญากู้เลขที่ ${contractNumber} ของ${fundNameTh}`;
}

function inBaht(satang: string): string {
  return `${printedMoney(satang).figures} บาท`;
}
