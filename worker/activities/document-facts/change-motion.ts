import type { LoanChange } from '#database/loan-changes/loan-change';
import { printedDate, printedMoney } from '../../documents/printed-facts.ts';

/** What is asked about a contract that runs, as minutes and notices state it. */
export function changeMotion(change: LoanChange): string {
  const { kind, amountSatang } = change;
  const amount = printedMoney(amountSatang ?? 0n).figures;
  switch (kind) {
    case 'spread-arrears':
      return 'กระจายยอดค้างชำระไปในงวดที่เหลือ ดอกเบี้ยที่ค้างไม่คิดดอกเบี้ยซ้อน (ป.พ.พ. มาตรา 655)';
    case 'add-interest':
      return `ทบดอกเบี้ยที่ค้างครบหนึ่งปี ${amount} บาท เป็นเงินต้น ${agreementText(change)} (ป.พ.พ. มาตรา 655)`;
    case 'waive-interest':
      return `ยกเว้นดอกเบี้ยที่ถึงกำหนดแล้ว ${amount} บาท`;
    case 'waive-default-interest':
      return `ยกเว้นดอกเบี้ยผิดนัด ${amount} บาท`;
    case 'waive-principal':
      return `ตัดหนี้เงินต้น ${amount} บาท และลดค่างวดที่เหลือ`;
  }
}

function agreementText({ agreementOn, agreementPaper }: LoanChange): string {
  if (agreementOn === null || agreementPaper === null)
    throw new Error('Interest added by no paper');
  return `ตามหนังสือตกลง ${agreementPaper} ลงวันที่ ${printedDate(agreementOn).th}`;
}
