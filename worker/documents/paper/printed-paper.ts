/** The sheets of one order in print. */

import type { PaperForm } from '#domain/paper/sheet-forms';
import { SHEET_RULES } from '#domain/paper/sheet-kinds';
import { SHEET_TITLES } from '#domain/paper/sheet-words';
import { fileDate, figures, printedDate } from '../printed-facts.ts';
import { line, type Block } from './blocks.ts';
import { formBlocks } from './form-blocks.ts';
import { attendanceBlocks, collectionBlocks, voteBlocks } from './list-blocks.ts';
import type { HouseholdFacts, PaperSheetsData, SheetFacts } from './paper-data.ts';
import { squareCode } from './square-code.ts';

export function printedPaperSheets({
  centre,
  isDemo,
  printNumber,
  printedOn,
  sheets,
}: PaperSheetsData) {
  return {
    centre,
    isDemo,
    printNumber,
    datedOn: fileDate(printedOn),
    printedOn: printedDate(printedOn),
    sheets: sheets.map((sheet) => ({
      code: sheet.code,
      square: squareCode(sheet.code),
      title: SHEET_TITLES[sheet.kind],
      blocks: blocksOf(sheet),
    })),
  };
}

function blocksOf(sheet: SheetFacts): Block[] {
  switch (sheet.kind) {
    case 'collection':
      return collectionBlocks(sheet.collection);
    case 'attendance':
      return attendanceBlocks(sheet.meeting);
    case 'vote':
      return voteBlocks(sheet.meeting, sheet.item);
    case 'consent':
    case 'survey':
    case 'arrears-visit':
    case 'aftercare-visit': {
      const form: PaperForm = SHEET_RULES[sheet.kind].task;
      return [...householdBlocks(sheet.household), ...formBlocks(form)];
    }
  }
}

function householdBlocks(household: HouseholdFacts | undefined): Block[] {
  if (household === undefined) {
    return [line('หัวหน้าครัวเรือน'), line('บ้านเลขที่ หมู่ที่'), line('สมาชิกในครัวเรือน')];
  }
  const { headName, caseNumber, address, members, arrears } = household;
  return [
    line('หัวหน้าครัวเรือน', `${headName} (เรื่องเลขที่ ${caseNumber})`),
    line('ที่อยู่', address),
    line('สมาชิกในครัวเรือน', members.join(', ')),
    ...(arrears === undefined ? [] : [line('งวดที่ค้าง', arrearsText(arrears))]),
  ];
}

function arrearsText(arrears: NonNullable<HouseholdFacts['arrears']>): string {
  const { contractNumber, fundName, dueSatang } = arrears;
  return `${figures(dueSatang)} บาท สัญญาเลขที่ ${contractNumber} ${fundName}`;
}
