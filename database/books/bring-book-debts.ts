import type { EntityManager } from '@mikro-orm/postgresql';
import type { HouseholdCase } from '../cases/household-case.ts';

/**
 * Puts what the funds' own books say of a household's open loans among its debts, once it has consented
 * to being looked at (Personal Data Protection Act s.19): the survey then begins with them. Only in
 * the first round, and never over debts that are there; a later round would bring old balances back.
 */
export async function bringBookDebts(
  em: EntityManager,
  { id, householdId, round, centreId, areaCode }: HouseholdCase,
): Promise<void> {
  if (round > 1) return;
  await em.execute(
    `insert into debt (id, case_id, centre_id, area_code, round, position, person_id, source,
        creditor_name, creditor_fund_id, balance_satang, instalment_satang, rate_basis_points,
        rate_period, has_defaulted, can_still_borrow)
     select gen_random_uuid(), ?, ?, ?, ?, row_number() over (order by l.lent_on, l.id), l.person_id,
            case when f.kind in ('village-fund', 'poverty-fund') then 'state-community-fund'
                 else 'community-finance' end,
            f.name_th, f.id, l.balance_satang, l.instalment_satang, l.rate_basis_points, 'year',
            l.has_defaulted, l.can_still_borrow
       from fund_book_loan l join fund f on f.id = l.fund_id
      where l.household_id = ? and l.balance_satang > 0
        and not exists (select 1 from debt d where d.case_id = ? and d.round = ?)`,
    [id, centreId, areaCode, round, householdId, id, round],
  );
}
