import type { EntityManager } from '@mikro-orm/postgresql';
import type { NamedCreditor } from './read-negotiations.ts';

export interface CreditorRow extends NamedCreditor {
  /** Households of the centre that owe or owed to it, and debts that were negotiated with it. */
  readonly households: number;
  readonly debts: number;
}

/** The creditors of a centre by name, funds of its own left out: the survey names those itself. */
export function listCreditors(
  em: EntityManager,
  ask: { centreId: string; search: string },
): Promise<CreditorRow[]> {
  return em.execute<CreditorRow[]>(
    `select c.id as "creditorId", c.source, c.name, c.description, c.phone,
            count(distinct h.household_id)::int as households,
            count(distinct n.debt_id)::int as debts
       from creditor c
       left join negotiation_creditor l on l.creditor_id = c.id
       left join negotiation n on n.id = l.negotiation_id
       left join household_case h on h.id = n.case_id
      where c.centre_id = ? and c.fund_id is null
        and strpos(lower(concat_ws(' ', c.name, c.description)), lower(?)) > 0
      group by c.id order by coalesce(c.name, c.description), c.id limit 50`,
    [ask.centreId, ask.search],
  );
}
