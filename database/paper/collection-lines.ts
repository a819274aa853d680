/** The lines of a collection sheet: each contract with what it owes until a day. */

import type { EntityManager } from '@mikro-orm/postgresql';

export interface CollectionLine {
  readonly loanId: string;
  readonly caseId: string;
  readonly contractNumber: string;
  /** First and last name of the head of the household. */
  readonly householdName: string;
  readonly houseNumber: string;
  readonly fundNameTh: string;
  readonly fundNameEn: string;
  /** All that has fallen due until the day and is not paid. */
  readonly dueSatang: bigint;
  /** Of it, what fell due before today already. */
  readonly overdueSatang: bigint;
}

const LEFT = `i.principal_satang + i.interest_satang
                - i.paid_principal_satang - i.paid_interest_satang`;

/**
 * Contracts of a fund (of the whole centre where a blank sheet names none) that take payments, by house.
 * `onlyDue` leaves out those that owe nothing until the day.
 */
export async function readCollectionLines(
  em: EntityManager,
  of: {
    readonly centreId: string;
    readonly fundId: string | null;
    readonly on: string;
    readonly today: string;
    readonly onlyDue: boolean;
  },
): Promise<CollectionLine[]> {
  const rows = await em.execute<
    (Omit<CollectionLine, 'dueSatang' | 'overdueSatang'> & { due: string; overdue: string })[]
  >(
    `with lines as (
       select l.id as "loanId", l.case_id as "caseId", l.number || '/' || l.year_be as "contractNumber",
              q.first_name || ' ' || q.last_name as "householdName",
              h.house_number as "houseNumber", h.village_number,
              lender_names(l.id, true) as "fundNameTh",
              lender_names(l.id, false) as "fundNameEn",
              coalesce(sum(${LEFT}) filter (where i.due_on <= ?), 0) as due,
              coalesce(sum(${LEFT}) filter (where i.due_on < ?), 0) as overdue
         from loan l join household_case c on c.id = l.case_id join household h on h.id = c.household_id
         join person q on q.id = h.head_person_id
         left join instalment i on i.loan_id = l.id and i.settled_on is null
        where l.centre_id = ? and (?::uuid is null or l.fund_id = ?::uuid)
          and l.status in ('disbursed', 'repaying')
        group by l.id, q.id, h.id)
     select * from lines where not ? or due > 0
      order by "fundNameTh", village_number, "houseNumber", "contractNumber"`,
    [of.on, of.today < of.on ? of.today : of.on, of.centreId, of.fundId, of.fundId, of.onlyDue],
  );
  return rows.map(({ due, overdue, ...line }) => ({
    ...line,
    dueSatang: BigInt(due),
    overdueSatang: BigInt(overdue),
  }));
}
