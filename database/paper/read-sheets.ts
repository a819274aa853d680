/** Sheets as the page of a centre lists them: what is out, what came back, what one case brought. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { SheetKind, SheetStatus, VoidReason } from '#domain/paper/sheet-kinds';
import type { TaskKind } from '#domain/tasks/task-kinds';
import { toInstant, toInstantOrNull } from '../columns.ts';

export interface SheetRow {
  readonly sheetId: string;
  readonly number: number;
  readonly kind: SheetKind;
  readonly status: SheetStatus;
  readonly isPrefilled: boolean;
  readonly centreId: string;
  readonly areaCode: string;
  readonly caseId: string | null;
  readonly caseNumber: number | null;
  readonly caseYearBe: number | null;
  /** First and last name of the head of the household. */
  readonly householdName: string | null;
  readonly houseNumber: string | null;
  readonly meetingId: string | null;
  readonly meetingNumber: number | null;
  readonly meetingYearBe: number | null;
  readonly itemId: string | null;
  readonly itemPosition: number | null;
  readonly fundId: string | null;
  readonly fundNameTh: string | null;
  readonly fundNameEn: string | null;
  readonly collectOn: string | null;
  readonly printId: string;
  readonly printedAt: string;
  readonly printedByName: string | null;
  readonly paperOn: string | null;
  readonly writerName: string | null;
  readonly photoId: string | null;
  readonly enteredAt: string | null;
  readonly enteredByName: string | null;
  readonly voidReason: VoidReason | null;
}

const SHEET_SQL = `
  select p.id as "sheetId", p.number, p.kind, p.status, p.is_prefilled as "isPrefilled",
         p.centre_id as "centreId", p.area_code as "areaCode", p.case_id as "caseId",
         c.number as "caseNumber", c.year_be as "caseYearBe",
         head.first_name || ' ' || head.last_name as "householdName",
         h.house_number as "houseNumber", p.meeting_id as "meetingId",
         m.number as "meetingNumber", m.year_be as "meetingYearBe", p.item_id as "itemId",
         i.position as "itemPosition", p.fund_id as "fundId", f.name_th as "fundNameTh",
         f.name_en as "fundNameEn", p.collect_on as "collectOn", p.print_id as "printId",
         p.printed_at as "printedAt", printer.display_name as "printedByName",
         p.paper_on as "paperOn", p.writer_name as "writerName", p.photo_id as "photoId",
         p.entered_at as "enteredAt", enterer.display_name as "enteredByName",
         p.void_reason as "voidReason"
    from paper_sheet p
    left join household_case c on c.id = p.case_id
    left join household h on h.id = c.household_id
    left join person head on head.id = h.head_person_id
    left join meeting m on m.id = p.meeting_id
    left join agenda_item i on i.id = p.item_id
    left join fund f on f.id = p.fund_id
    left join seat printer on printer.id = p.printed_by_seat_id
    left join seat enterer on enterer.id = p.entered_by_seat_id`;

type RawSheet = Omit<SheetRow, 'number'> & { readonly number: string };

function toSheetRow(row: RawSheet): SheetRow {
  return {
    ...row,
    number: Number(row.number),
    printedAt: toInstant(row.printedAt),
    enteredAt: toInstantOrNull(row.enteredAt),
  };
}

/** As many as one page shows of each list. */
const SHEETS_SHOWN = 200;

/** Sheets of a centre in one status: those that are out oldest first, the others newest first. */
export async function listSheets(
  em: EntityManager,
  of: { readonly centreId: string; readonly status: SheetStatus },
): Promise<SheetRow[]> {
  const order = of.status === 'printed' ? 'p.printed_at, p.number' : 'p.number desc';
  const rows = await em.execute<RawSheet[]>(
    `${SHEET_SQL} where p.centre_id = ? and p.status = ? order by ${order} limit ?`,
    [of.centreId, of.status, SHEETS_SHOWN],
  );
  return rows.map(toSheetRow);
}

/** One sheet by its id; undefined when there is none. */
export async function findSheetRow(
  em: EntityManager,
  sheetId: string,
): Promise<SheetRow | undefined> {
  const [row] = await em.execute<RawSheet[]>(`${SHEET_SQL} where p.id = ?`, [sheetId]);
  return row === undefined ? undefined : toSheetRow(row);
}

/** What a case brought on paper, collection sheets with a payment of it too; the newest first. */
export async function listSheetsOfCase(em: EntityManager, caseId: string): Promise<SheetRow[]> {
  const rows = await em.execute<RawSheet[]>(
    `${SHEET_SQL} where p.status = 'entered' and (p.case_id = ? or p.id in (
        select pay.sheet_id from paper_payment pay join loan l on l.id = pay.loan_id
         where l.case_id = ?))
      order by p.paper_on desc, p.number desc limit ?`,
    [caseId, caseId, SHEETS_SHOWN],
  );
  return rows.map(toSheetRow);
}

/** The open task that the sheet is the form of: of its case or its meeting, the earliest due. */
export async function findTaskOfSheet(
  em: EntityManager,
  of: {
    readonly task: TaskKind;
    readonly caseId: string | null;
    readonly meetingId: string | null;
  },
): Promise<string | null> {
  const rows = await em.execute<{ id: string }[]>(
    `select id from task where kind = ? and status = 'open'
        and (case_id = ?::uuid or (subject_id = ?::uuid and process_id like 'meeting/%'))
      order by due_on, id limit 1`,
    [of.task, of.caseId, of.meetingId],
  );
  return rows[0]?.id ?? null;
}
