import type { z } from 'zod';
import type { CaseRow } from '#contracts/cases';
import type { CaseListRow } from '#database/cases/queries/list-cases';

export function caseRowView(row: CaseListRow): z.input<typeof CaseRow> {
  return {
    caseId: row.caseId,
    householdId: row.householdId,
    caseNumber: caseNumber(row),
    centreId: row.centreId,
    centreName: { th: row.centreNameTh, en: row.centreNameEn },
    household: row.householdName,
    houseNumber: row.houseNumber,
    status: row.status,
    statusSince: row.statusSince,
    waitingDays: row.waitingDays,
    overdueTasks: row.overdueTasks,
    isDemo: row.isDemo,
  };
}

/** As the register of the centre writes it: running number and Buddhist year. */
export function caseNumber({ number, yearBe }: { number: number; yearBe: number }): string {
  return `${number}/${yearBe}`;
}
