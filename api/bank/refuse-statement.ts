/** What is wrong in a pasted statement, said with the number of its row. */

import type { StatementProblem } from '#domain/ledger/read-statement';
import type { Refused } from '../routing/route.ts';

const SENTENCES: Readonly<Record<StatementProblem, { th: string; en: string }>> = {
  unreadable: { th: 'อ่านวันที่ไม่ได้', en: 'the day cannot be read' },
  'year-looks-christian-era': {
    th: 'ปีเป็น ค.ศ. กรุณาใช้ พ.ศ.',
    en: 'the year is not of the Buddhist Era',
  },
  'year-looks-buddhist-era': {
    th: 'ปีเป็น พ.ศ. ในรูปแบบที่ต้องใช้ ค.ศ.',
    en: 'the year is of the Buddhist Era where a Christian one stands',
  },
  'year-out-of-range': { th: 'ปีอยู่นอกช่วงที่ใช้ได้', en: 'the year is out of range' },
  'no-such-day': { th: 'ไม่มีวันที่นี้ในปฏิทิน', en: 'there is no such day' },
  'amount-unreadable': { th: 'อ่านจำนวนเงินไม่ได้', en: 'the amount cannot be read' },
  'in-or-out-not-both': {
    th: 'ต้องมีเงินเข้าหรือเงินออกอย่างใดอย่างหนึ่ง',
    en: 'there must be money in or money out, one of them',
  },
  'columns-missing': {
    th: 'ต้องมีอย่างน้อยสามช่อง: วันที่ เงินเข้า เงินออก',
    en: 'there must be three columns: day, paid in, paid out',
  },
};

const TOLD = 5;

/** The first rows that cannot be read; nothing of the statement was taken. */
export function refuseStatement(
  problems: readonly { readonly row: number; readonly problem: StatementProblem }[],
): Refused {
  const told = problems.slice(0, TOLD);
  const th = told.map(({ row, problem }) => `แถวที่ ${row}: ${SENTENCES[problem].th}`);
  const en = told.map(({ row, problem }) => `row ${row}: ${SENTENCES[problem].en}`);
  const sentence = { th: th.join(' · '), en: en.join(' · ') };
  return { refused: 'invalid-form', fields: [{ path: 'text', code: 'not-valid', sentence }] };
}
