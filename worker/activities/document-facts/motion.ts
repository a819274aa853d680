/** A matter that is decided yes or no, as notice, minutes and ballots state it. */

import type { AdmissionEvidence } from '#database/motions/admit-fund';
import type { HouseholdEvidence, MotionEvidence } from '#database/motions/motion-evidence';
import { percentText, printedDate, printedMoney } from '../../documents/printed-facts.ts';
import { writeOffResolved, writeOffText } from './write-off.ts';

export function motionTitle(
  { motion: { kind, title }, admission, fund, counters }: MotionEvidence,
  caseNumber: string,
): string {
  switch (kind) {
    case 'free':
      return title ?? '';
    case 'common-rate':
      return 'พิจารณาเปลี่ยนอัตราดอกเบี้ยกลางของสัญญาใหม่';
    case 'clearance':
      return `พิจารณายืนยันการปลดหนี้ของครัวเรือนเลขเรื่อง ${caseNumber}`;
    case 'honours':
      return `พิจารณายกย่องเชิดชูเกียรติครัวเรือนเลขเรื่อง ${caseNumber}`;
    case 'admit-fund':
      return `พิจารณารับ${admission?.nameTh}เข้าเป็นสมาชิกของศูนย์ฯ`;
    case 'release-fund':
      return `พิจารณาให้${fund?.nameTh}ออกจากศูนย์ฯ`;
    case 'write-off':
      return `พิจารณาตัดหนี้สูญของครัวเรือนเลขเรื่อง ${caseNumber}`;
    case 'counter-decision':
      return `ทบทวนมติที่ ${counters?.number}/${counters?.yearBe}`;
  }
}

/** What is moved, with the figures that the members were shown. */
export function motionText(evidence: MotionEvidence): string {
  const { motion } = evidence;
  const figures = figuresOf(evidence);
  return figures === '' ? motion.text : `${figures} เหตุผล: ${motion.text}`;
}

function figuresOf({
  rate,
  household,
  admission,
  writeOff,
  fund,
  counters,
}: MotionEvidence): string {
  if (admission) return admissionText(admission);
  if (writeOff) return writeOffText(writeOff);
  if (fund !== null) {
    const cash = printedMoney(fund.cashSatang).figures;
    return `เงินสดของกองทุน ${cash} บาท สัญญาที่ยังไม่สิ้นสุด ${fund.openLoans} ฉบับ`;
  }
  if (household !== null) return householdText(household);
  if (rate !== null) {
    const before = percentText(rate.rateNowBasisPoints);
    const after = percentText(rate.rateBasisPoints);
    const from = printedDate(rate.effectiveFrom).th;
    return (
      `จากร้อยละ ${before} เป็นร้อยละ ${after} ต่อปี ลดต้นลดดอก สำหรับสัญญาที่ทำตั้งแต่วันที่ ${from} ` +
      `สัญญาเดิมที่ยังไม่สิ้นสุด ${rate.contractsThatKeepTheirs} ฉบับใช้อัตราเดิม`
    );
  }
  if (counters === null) return '';
  const { caseNumber, fundNameTh, amountSatang } = counters;
  const on = `มติที่ ${counters.number}/${counters.yearBe} วันที่ ${printedDate(counters.decidedOn).th}`;
  const parts = [
    on,
    caseNumber === null ? '' : `ครัวเรือนเลขเรื่อง ${caseNumber}`,
    fundNameTh ?? '',
    amountSatang === null ? '' : `${printedMoney(amountSatang).figures} บาท`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function admissionText(admission: AdmissionEvidence): string {
  const agreed = `ตกลงเข้าร่วมเมื่อวันที่ ${printedDate(admission.agreedOn).th}`;
  const signed = `ลงนามแลกเปลี่ยนข้อมูลลูกหนี้วันที่ ${printedDate(admission.dataSignedOn).th}`;
  const rate = `อัตราดอกเบี้ยร้อยละ ${percentText(admission.rateBasisPoints)} ต่อปี`;
  if (!admission.hasMoney) return `${agreed} ${signed} เป็นกองทุนที่ไม่มีเงินทุน`;
  const { figures, words } = printedMoney(admission.capitalSatang);
  return `${agreed} ${signed} เงินทุนวันที่เข้าร่วม ${figures} บาท (${words.th}) ${rate}`;
}

function householdText({ isDebtNil, ceremonyOn, mayBeNamed }: HouseholdEvidence): string {
  const debts = isDebtNil ? 'ไม่มีหนี้ในแผนค้างอยู่แล้ว' : 'ยังมีหนี้ในแผนค้างอยู่';
  if (ceremonyOn === null) return debts;
  const named = mayBeNamed === true ? 'ยินยอมให้ประกาศชื่อ' : 'ไม่ประสงค์ให้ประกาศชื่อ';
  return `${debts} จัดพิธีวันที่ ${printedDate(ceremonyOn).th} ครัวเรือน${named}`;
}

/** What was resolved, for a yes and for a no. */
export function motionResolved(evidence: MotionEvidence, isApproved: boolean): string {
  if (!isApproved) return 'ไม่เห็นชอบตามที่เสนอ';
  const { rate, writeOff } = evidence;
  if (writeOff) return writeOffResolved(writeOff);
  if (rate === null) return 'เห็นชอบตามที่เสนอ';
  const from = printedDate(rate.effectiveFrom).th;
  return `เห็นชอบให้ใช้อัตราดอกเบี้ยกลางร้อยละ ${percentText(rate.rateBasisPoints)} ต่อปี กับสัญญาที่ทำตั้งแต่วันที่ ${from}`;
}
