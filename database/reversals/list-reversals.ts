import type { EntityManager } from '@mikro-orm/postgresql';
import { toInstant } from '../columns.ts';

/** A request that waits for a second person. */
export interface WaitingReversal {
  readonly reversalId: string;
  readonly repaymentId: string;
  readonly reason: string;
  readonly askedByUserId: string;
  readonly askedByName: string;
  readonly askedAt: string;
}

/** The open requests on the payments of a loan, oldest first. */
export async function listWaitingReversals(
  em: EntityManager,
  loanId: string,
): Promise<WaitingReversal[]> {
  const rows = await em.execute<WaitingReversal[]>(
    `select v.id as "reversalId", v.repayment_id as "repaymentId", v.reason,
            v.asked_by_user_id as "askedByUserId", s.display_name as "askedByName",
            v.asked_at as "askedAt"
       from repayment_reversal v join seat s on s.id = v.asked_by_seat_id
      where v.loan_id = ? and v.status = 'asked' order by v.asked_at, v.id`,
    [loanId],
  );
  return rows.map((row) => ({ ...row, askedAt: toInstant(row.askedAt) }));
}
