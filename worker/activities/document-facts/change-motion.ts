import type { LoanChange } from '#database/loan-changes/loan-change';
import { printedMoney } from '../../documents/printed-facts.ts';

/** What is asked about a contract that runs, as minutes and notices state it. */
export function changeMotion({ kind, amountSatang }: LoanChange): string {
  const amount = printedMoney(amountSatang ?? 0n).figures;
  switch (kind) {
    case 'spread-arrears':
      return 'กระจายยอดค้างชำระไปในงวดที่เหลือ ดอกเบี้ยที่ค้างไม่คิดดอกเบี้ยซ้อน (ป.พ.พ. มาตรา 655)';
    case 'waive-interest':
      return `ยกเว้นดอกเบี้ยที่ถึงกำหนดแล้ว ${amount} บาท`;
    case 'waive-default-interest':
      return `ยกเว้นดอกเบี้ยผิดนัด ${amount} บาท`;
    case 'waive-principal':
      return `ตัดหนี้เงินต้น ${amount} บาท และลดค่างวดที่เหลือ`;
  }
}
