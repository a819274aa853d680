/** Invented sheets of every kind, pre-filled; with nothing but code and kind they are blank. */

import { writeSheetCode } from '#domain/paper/sheet-code';
import { SHEET_KINDS } from '#domain/paper/sheet-kinds';
import type { HouseholdFacts, PaperSheetsData, SheetFacts } from '../paper/paper-data.ts';

const CENTRE = {
  name: { th: 'ศูนย์จัดการกองทุนชุมชนบ้านบัวชัย', en: 'Ban Bua Chai Community Fund Management Centre' },
  place: { th: 'ตำบลฝายแก้ว อำเภอภูเพียง จังหวัดน่าน', en: 'Fai Kaeo, Phu Phiang, Nan' },
};

const HOUSEHOLD: HouseholdFacts = {
  caseNumber: '12/2569',
  headName: 'นางคำปุ่น ฟื้นใจ',
  address: '45/1 หมู่ที่ 3',
  members: ['นางคำปุ่น ฟื้นใจ', 'นายสมดี ฟื้นใจ'],
  arrears: { contractNumber: '7/2569', fundName: 'กลุ่มออมทรัพย์บ้านบัวชัย', dueSatang: '197524' },
};

const MEETING = {
  meetingNumber: '3/2569',
  plannedOn: '2026-12-05',
  startsAt: '13:30',
  place: 'ศาลาประชาคมบ้านบัวชัย',
  members: [
    { name: 'นายประสิทธิ์ ตั้งมั่น', position: { th: 'ประธาน', en: 'Chair' } },
    { name: 'นางสาวบุญญาพร ปิ่นแก้ว', position: { th: 'เลขานุการ', en: 'Secretary' } },
  ],
};

const ITEM = {
  position: 1,
  matter: 'เรื่องเลขที่ 12/2569',
  motion: 'ขอกู้ 27,450.00 บาท ผ่อนชำระ 30 งวด',
  choices: ['กลุ่มออมทรัพย์เพื่อการผลิต', 'กองทุนหมู่บ้าน'],
};

const COLLECTION = {
  fundName: 'กลุ่มออมทรัพย์เพื่อการผลิตบ้านบัวชัย',
  collectOn: '2026-12-25',
  lines: Array.from({ length: 18 }, (_, index) => ({
    contractNumber: `${index + 1}/2569`,
    household: 'คำปุ่น ฟื้นใจ',
    houseNumber: `${index + 10}/1`,
    dueSatang: '98762',
    overdueSatang: index % 5 === 0 ? '98762' : '0',
  })),
};

export function somePaper(facts: Partial<PaperSheetsData> = {}): PaperSheetsData {
  const blank: SheetFacts[] = SHEET_KINDS.map((kind, index) => ({
    kind,
    code: writeSheetCode(index + 1),
  }));
  const about = { household: HOUSEHOLD, meeting: MEETING, item: ITEM, collection: COLLECTION };
  const filled = blank.map((sheet, index) => ({
    ...sheet,
    ...about,
    code: writeSheetCode(index + 101),
  }));
  return {
    centre: CENTRE,
    isDemo: true,
    printNumber: '4/2569',
    printedOn: '2026-11-23',
    sheets: [...filled, ...blank],
    ...facts,
  };
}
