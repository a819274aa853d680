import type { z } from 'zod';
import type { SheetView } from '#contracts/paper';
import type { SheetRow } from '#database/paper/read-sheets';
import { writeSheetCode } from '#domain/paper/sheet-code';

export function sheetView(row: SheetRow): z.input<typeof SheetView> {
  return {
    sheetId: row.sheetId,
    sheetCode: writeSheetCode(row.number),
    kind: row.kind,
    status: row.status,
    isPrefilled: row.isPrefilled,
    centreId: row.centreId,
    household: householdOf(row),
    caseId: row.caseId,
    caseNumber: numberOf(row.caseNumber, row.caseYearBe),
    meetingId: row.meetingId,
    meetingNumber: numberOf(row.meetingNumber, row.meetingYearBe),
    itemId: row.itemId,
    itemPosition: row.itemPosition,
    fundName:
      row.fundNameTh === null ? null : { th: row.fundNameTh, en: row.fundNameEn ?? row.fundNameTh },
    collectOn: row.collectOn,
    printedAt: row.printedAt,
    printedByName: row.printedByName,
    paperOn: row.paperOn,
    enteredAt: row.enteredAt,
    enteredByName: row.enteredByName,
    writerName: row.writerName,
    photoId: row.photoId,
    voidReason: row.voidReason,
  };
}

function householdOf({ householdName, houseNumber }: SheetRow): string | null {
  return householdName === null ? null : `${householdName} · ${houseNumber ?? ''}`;
}

function numberOf(number: number | null, yearBe: number | null): string | null {
  return number === null || yearBe === null ? null : `${number}/${yearBe}`;
}
