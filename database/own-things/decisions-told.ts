/**
 * What a household reads of the meetings' decisions about its loan. It is drawn from the resolutions
 * themselves: whatever is pressed twice or killed in between, each is told once and none is forgotten.
 */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { ToldDecision } from '#domain/meetings/told-decision';

export interface DecisionTold {
  readonly resolutionId: string;
  readonly decidedOn: string;
  readonly standing: ToldDecision;
  /** Why it was refused, as a code. */
  readonly reason: string | null;
  readonly amountSatang: string | null;
  readonly lenderTh: string | null;
  readonly lenderEn: string | null;
  /** The day on which it was undone or cancelled. */
  readonly endedOn: string | null;
  /** `3/2569`: the paper by which both sides cancelled the contract. */
  readonly paperNumber: string | null;
}

/** The newest first. */
export async function listDecisionsTold(
  em: EntityManager,
  caseId: string,
): Promise<DecisionTold[]> {
  return em.execute<DecisionTold[]>(
    `select r.id as "resolutionId", (r.decided_at at time zone 'Asia/Bangkok')::date::text as "decidedOn",
            case when r.outcome = 'refused' then 'refused'
                 when u.contract_signed_on is not null then 'cancelled'
                 when u.id is not null then 'undone'
                 when exists (select 1 from approval_step s where s.loan_id = l.id
                               and s.status = 'open') then 'waits-for-approval'
                 when l.status in ('reserved', 'signed') then l.status
                 when l.status = 'released' then 'ended-unsigned'
                 else 'paid-out' end as standing,
            r.reason, r.amount_satang::text as "amountSatang",
            lender_names(l.id, true) as "lenderTh", lender_names(l.id, false) as "lenderEn",
            (u.answered_at at time zone 'Asia/Bangkok')::date::text as "endedOn",
            u.paper_number || '/' || u.paper_year_be as "paperNumber"
       from resolution r
       join agenda_item i on i.id = r.item_id and i.kind = 'lending'
       left join loan l on l.resolution_id = r.id
       left join resolution_undo u on u.resolution_id = r.id and u.status = 'confirmed'
      where r.case_id = ? order by r.decided_at desc, r.id`,
    [caseId],
  );
}
