/** Orders of sheets with their PDF, and what there is to print next. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { toInstant } from '../columns.ts';

export interface PrintRow {
  readonly printId: string;
  readonly number: number;
  readonly yearBe: number;
  readonly sheetCount: number;
  readonly printedAt: string;
  readonly printedByName: string | null;
  readonly documentId: string | null;
}

const PRINTS_SHOWN = 10;

/** The newest orders of a centre; without a document while the press makes it. */
export async function listPrints(em: EntityManager, centreId: string): Promise<PrintRow[]> {
  const rows = await em.execute<PrintRow[]>(
    `select p.id as "printId", p.number, p.year_be as "yearBe", p.sheet_count as "sheetCount",
            p.printed_at as "printedAt", s.display_name as "printedByName",
            d.id as "documentId"
       from paper_print p left join seat s on s.id = p.printed_by_seat_id
       left join document d on d.kind = 'paper-sheets' and d.subject_id = p.id
      where p.centre_id = ? order by p.year_be desc, p.number desc limit ?`,
    [centreId, PRINTS_SHOWN],
  );
  return rows.map((row) => ({ ...row, printedAt: toInstant(row.printedAt) }));
}

/** The next collection day of a fund: the day on which its next instalments fall due. */
export interface NextCollection {
  readonly fundId: string;
  readonly fundNameTh: string;
  readonly fundNameEn: string;
  readonly dueOn: string;
  /** Loans with something due until that day. */
  readonly loans: number;
}

/** Of every fund that waits for instalments, the nearest day that is not past. */
export async function listNextCollections(
  em: EntityManager,
  of: { readonly centreId: string; readonly today: string },
): Promise<NextCollection[]> {
  const rows = await em.execute<(Omit<NextCollection, 'loans'> & { loans: string })[]>(
    `with open as (
       select l.fund_id, l.id as loan_id, i.due_on from loan l join instalment i on i.loan_id = l.id
        where l.centre_id = ? and l.status in ('disbursed', 'repaying') and i.settled_on is null),
     next as (select fund_id, coalesce(min(due_on) filter (where due_on >= ?), ?::date) as due_on
                from open group by fund_id)
     select f.id as "fundId", f.name_th as "fundNameTh", f.name_en as "fundNameEn",
            n.due_on as "dueOn", count(distinct o.loan_id) as loans
       from next n join fund f on f.id = n.fund_id
       join open o on o.fund_id = n.fund_id and o.due_on <= n.due_on
      group by f.id, n.due_on order by n.due_on, f.name_th`,
    [of.centreId, of.today, of.today],
  );
  return rows.map((row) => ({ ...row, loans: Number(row.loans) }));
}
