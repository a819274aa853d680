/** Who and what stands behind the items of an agenda: people of the household, debtors, sureties, creditors. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { FoundGround } from '#domain/meetings/interests';

/** One fact that makes somebody leave: it names a person, an account or a fund. */
export interface MatterFact {
  readonly itemId: string;
  readonly ground: Exclude<FoundGround, 'kin-in-item'>;
  readonly personId: string | null;
  readonly userId: string | null;
  readonly fundId: string | null;
}

/** Their kin leave the item as well. */
export const PARTY_GROUNDS: readonly MatterFact['ground'][] = ['own-household', 'own-debt-in-item'];

/** The facts of the items as they stand on the day. An item that is about no case has none. */
export async function readMatterFacts(
  em: EntityManager,
  ask: { readonly itemIds: readonly string[]; readonly on: string },
): Promise<MatterFact[]> {
  const { itemIds, on } = ask;
  if (itemIds.length === 0) return [];
  const marks = itemIds.map(() => '?').join(', ');
  return em.execute<MatterFact[]>(
    `with matter as (
       select i.id as item_id, i.kind, c.id as case_id, c.household_id, c.round, c.opened_on,
              ?::date as on_day
         from agenda_item i join household_case c on c.id = i.case_id where i.id in (${marks})),
     ${PARTIES}, facts (item_id, ground, person_id, user_id, fund_id) as (
       ${[HOUSEHOLD, DEBTORS, GUARANTORS, CREDITORS].join(' union all ')})
     select distinct item_id as "itemId", ground, person_id as "personId", user_id as "userId",
            fund_id as "fundId" from facts`,
    [on, ...itemIds],
  );
}

/** Before a name, as people write it; nothing is taken off a first name that begins like a title. */
const TITLE = `'^(นายหน้า |นาย |นางสาว |นาง |น[.]ส[.] ?)'`;

const PARTIES = `party as (
  select x.item_id, m.person_id from matter x
    join household_member m on m.household_id = x.household_id
  union select x.item_id, d.person_id from matter x
    join debt d on d.case_id = x.case_id and d.round = x.round)`;

/** Whoever was of it at any time since the case was opened; an account of the household counts like a member. */
const HOUSEHOLD = `
  select x.item_id, 'own-household', m.person_id, null::text, null::uuid from matter x
    join household_member m on m.household_id = x.household_id
  union all select x.item_id, 'own-household', null, s.user_id, null from matter x
    join seat s on s.household_id = x.household_id
   where s.from_on <= x.on_day and (s.until_on is null or s.until_on >= x.on_day)
  union all select x.item_id, 'left-household-during-case', m.person_id, null, null from matter x
    join past_membership m on m.household_id = x.household_id and m.left_on >= x.opened_on
  union all select x.item_id, 'left-household-during-case', null, s.user_id, null from matter x
    join seat s on s.household_id = x.household_id
   where s.until_on >= x.opened_on and s.until_on < x.on_day`;

/** Whose debts are in the matter, of the household or not. */
const DEBTORS = `
  select x.item_id, 'own-debt-in-item', d.person_id, null, null from matter x
    join debt d on d.case_id = x.case_id and d.round = x.round
  union all select x.item_id, 'own-debt-in-item', n.person_id, null, null from matter x
    join negotiation t on t.case_id = x.case_id and t.round = x.round and t.status <> 'left-out'
    join negotiation_debtor n on n.negotiation_id = t.id`;

/** Of a contract of the household that runs, or surety of somebody of the matter. */
const GUARANTORS = `
  select x.item_id, 'guarantor-in-item', g.person_id, null, null from matter x
    join household_case k on k.household_id = x.household_id
    join loan l on l.case_id = k.id and l.status not in ('paid', 'released')
    join guarantor g on g.loan_id = l.id
   where not exists (select 1 from struck_entry e where e.entry_id = g.id)
  union all select x.item_id, 'guarantor-in-item', r.person_id, null, null from matter x
    join party p on p.item_id = x.item_id
    join person_relation r on r.other_person_id = p.person_id and r.kind = 'surety'
   where r.struck_at is null and (r.from_on is null or r.from_on <= x.on_day)
     and (r.until_on is null or r.until_on >= x.on_day)`;

/**
 * Who is paid off by the loan: the fund, or a person whose full name the survey or the talks state. A surname
 * belongs to one family (Person Name Act B.E. 2505), so a full name is as good as a person here.
 */
const CREDITORS = `
  select x.item_id, 'represents-paid-fund', null, null, d.creditor_fund_id from matter x
    join debt d on d.case_id = x.case_id and d.round = x.round and d.treatment = 'refinance'
   where x.kind = 'lending' and d.creditor_fund_id is not null
  union all select x.item_id, 'creditor-in-item', q.id, null, null from matter x
    join debt d on d.case_id = x.case_id and d.round = x.round and d.treatment = 'refinance'
    join seat s on s.centre_id = d.centre_id and s.person_id is not null
    join person q on q.id = s.person_id
   where x.kind = 'lending' and regexp_replace(d.creditor_name, ${TITLE}, '')
      = q.first_name || ' ' || q.last_name
  union all select x.item_id, 'creditor-in-item', q.id, null, null from matter x
    join negotiation t on t.case_id = x.case_id and t.round = x.round
    join negotiation_creditor b on b.negotiation_id = t.id
    join creditor o on o.id = b.creditor_id
    join seat s on s.centre_id = o.centre_id and s.person_id is not null
    join person q on q.id = s.person_id
   where x.kind = 'lending' and regexp_replace(o.name, ${TITLE}, '')
      = q.first_name || ' ' || q.last_name`;
