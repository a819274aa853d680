/** What stands on file about a loan that is beyond hope: what is owed, since when, and what was tried. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { refuseWriteOff, type WriteOffReason, type WriteOffRefusal } from '#domain/loans/write-off';
import type { Loan } from '../loans/loan-entities.ts';
import { findPayoff } from '../repayments/payoff.ts';

/** Amounts in satang, days as ISO dates. */
export interface LostFigures {
  readonly principalSatang: bigint;
  readonly interestSatang: bigint;
  readonly defaultInterestSatang: bigint;
  readonly overdueSince: string | null;
  readonly visits: number;
  readonly lastVisitOn: string | null;
  readonly guarantors: number;
}

interface Tries {
  readonly overdueSince: string | null;
  readonly visits: number;
  readonly lastVisitOn: string | null;
  readonly guarantors: number;
  readonly hasOpenChange: boolean;
}

/** Visits of the duty and of the book of visits, the oldest instalment unpaid, who signed as surety. */
const TRIES = `
  select (select min(i.due_on)::text from instalment i
           where i.loan_id = n.id and i.settled_on is null) as "overdueSince",
         v.visits, v.last as "lastVisitOn",
         (select count(*)::int from guarantor g where g.loan_id = n.id
             and not exists (select 1 from struck_entry s where s.entry_id = g.id)) as guarantors,
         exists (select 1 from loan_change c where c.loan_id = n.id
             and c.status in ('asked', 'on-agenda')) as "hasOpenChange"
    from loan n cross join lateral (
      select count(*)::int as visits, max(on_day)::text as last from (
        select d.decided_on as on_day from case_decision d join task t on t.id = d.task_id
         where d.kind = 'visit-arrears' and t.subject_id = n.id
         union all
        select f.visited_on from field_visit f where f.case_id = n.case_id
           and f.visited_on >= coalesce(n.signed_on, n.policy_on)
           and not exists (select 1 from struck_entry s where s.entry_id = f.id)) tried) v
   where n.id = ?`;

/** What would be written off on the day, or why it is not. */
export async function lookBeyondHope(
  em: EntityManager,
  { loan, reason, on }: { loan: Loan; reason: WriteOffReason; on: string },
): Promise<LostFigures | { refused: WriteOffRefusal }> {
  const [tries] = await em.execute<Tries[]>(TRIES, [loan.id]);
  const figures = await findPayoff(em, { loanId: loan.id, on });
  if (tries === undefined || figures === undefined) throw new Error(`No loan ${loan.id}`);
  const { hasOpenChange, ...tried } = tries;
  const refused = refuseWriteOff({ ...loan, hasOpenChange, visits: tried.visits }, reason);
  if (refused !== undefined) return { refused };
  const { principalSatang, interestSatang, defaultInterestSatang } = figures.payoff;
  return { principalSatang, interestSatang, defaultInterestSatang, ...tried };
}
