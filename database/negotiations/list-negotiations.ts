/** The negotiation log of a centre (register R6): every talk with a creditor and how it ended. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { DebtSource } from '#domain/assessment/code-lists';
import type { Danger, MatterForum, MatterStatus } from '#domain/negotiations/matters';

export interface NegotiationLogRow {
  readonly negotiationId: string;
  readonly caseId: string;
  readonly caseNumber: number;
  readonly caseYearBe: number;
  readonly household: string;
  readonly houseNumber: string;
  readonly openedOn: string;
  readonly source: DebtSource;
  /** Who lent; to be left out for readers who may not see it. */
  readonly creditor: string;
  readonly balanceSatang: bigint;
  readonly talks: number;
  readonly lastTalkOn: string | null;
  readonly lastOfferSatang: bigint | null;
  readonly status: MatterStatus;
  readonly statusSince: string;
  readonly settledSatang: bigint | null;
  readonly forum: MatterForum | null;
  readonly dangers: readonly Danger[];
  readonly negotiatorName: string | null;
}

/** Newest first. `search` looks in the household's name and house number, never in a creditor's name. */
export async function listNegotiations(
  em: EntityManager,
  ask: { centreId: string; search?: string; limit?: number; offset?: number },
): Promise<NegotiationLogRow[]> {
  const rows = await em.execute<NegotiationLogRow[]>(LOG_SQL, [
    ask.centreId,
    ask.search ?? '',
    ask.limit ?? 100,
    ask.offset ?? 0,
  ]);
  return rows.map((row) => ({
    ...row,
    balanceSatang: BigInt(row.balanceSatang),
    lastOfferSatang: row.lastOfferSatang === null ? null : BigInt(row.lastOfferSatang),
    settledSatang: row.settledSatang === null ? null : BigInt(row.settledSatang),
  }));
}

const LOG_SQL = `
  select n.id as "negotiationId", n.case_id as "caseId", h.number as "caseNumber",
         h.year_be as "caseYearBe", q.first_name || ' ' || q.last_name as household,
         o.house_number as "houseNumber", n.opened_on as "openedOn", n.source,
         (select string_agg(coalesce(f.name_th, c.name, c.description), ', ' order by c.created_at)
            from negotiation_creditor l join creditor c on c.id = l.creditor_id
            left join fund f on f.id = c.fund_id where l.negotiation_id = n.id) as creditor,
         n.balance_satang as "balanceSatang", t.talks, t.last_on as "lastTalkOn",
         (select x.offered_satang from negotiation_talk x where x.negotiation_id = n.id
             and x.offered_satang is not null order by x.number desc limit 1) as "lastOfferSatang",
         n.status, n.status_since as "statusSince", n.settled_satang as "settledSatang",
         (select m.forum from negotiation_move m where m.negotiation_id = n.id
           order by m.number desc limit 1) as forum,
         n.dangers, s.display_name as "negotiatorName"
    from negotiation n
    join household_case h on h.id = n.case_id
    join household o on o.id = h.household_id
    join person q on q.id = o.head_person_id
    left join seat s on s.id = n.negotiator_seat_id
    cross join lateral (select count(*)::int as talks, max(held_on) as last_on
                          from negotiation_talk where negotiation_id = n.id) t
   where n.centre_id = ?
     and strpos(lower(concat_ws(' ', q.first_name, q.last_name, o.house_number)), lower(?)) > 0
   order by n.opened_on desc, n.id limit ? offset ?`;
