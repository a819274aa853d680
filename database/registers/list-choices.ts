/** What an entry of a register can name, by the words that people know it by. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { nameSql } from './source.ts';

export type ChoiceOf =
  | 'contracts'
  | 'people'
  | 'guarantors'
  | 'groups'
  | 'schemes'
  | 'cases'
  | 'visits';

interface Choice {
  readonly id: string;
  readonly label: string;
}

const HOUSEHOLD = `join household_case c on c.id = l.case_id join household h on h.id = c.household_id
  join person q on q.id = h.head_person_id`;

/** Each gives `id`, `label` and the person whom the label names, of the centre `?`. */
const CHOICES: Readonly<Record<ChoiceOf, string>> = {
  contracts: `
    select l.id, l.number || '/' || l.year_be || ' · ' || ${nameSql('q')} as label, q.id as person,
           l.year_be || lpad(l.number::text, 6, '0') as sort
      from loan l ${HOUSEHOLD} where l.centre_id = ? and l.status not in ('paid', 'released', 'written-off')`,
  people: `
    select q.id, ${nameSql('q')} || coalesce(' · บ้านเลขที่ ' || h.house_number || ' หมู่ ' ||
             h.village_number, '') as label, q.id as person, q.first_name as sort
      from person q
      left join lateral (select h.* from household_member m join household h on h.id = m.household_id
                          where m.person_id = q.id order by h.created_at desc limit 1) h on true
     where q.centre_id = ? and q.merged_into_id is null`,
  guarantors: `
    select g.id, ${nameSql('q')} || ' · สัญญา ' || l.number || '/' || l.year_be as label,
           q.id as person, g.signed_on::text as sort
      from guarantor g join loan l on l.id = g.loan_id join person q on q.id = g.person_id
     where g.centre_id = ?
       and not exists (select 1 from struck_entry s where s.entry_id = g.id)`,
  groups: `select g.id, g.name_th as label, null::uuid as person, g.name_th as sort
             from occupation_group g where g.centre_id = ?`,
  schemes: `select w.id, w.name_th as label, null::uuid as person, w.name_th as sort
              from welfare_scheme w where w.centre_id = ?`,
  cases: `
    select c.id, c.number || '/' || c.year_be || ' · ' || ${nameSql('q')} as label, q.id as person,
           c.year_be || lpad(c.number::text, 6, '0') as sort
      from household_case c join household h on h.id = c.household_id
      join person q on q.id = h.head_person_id where c.centre_id = ?`,
  visits: `
    select v.id, to_char(v.visited_on, 'DD/MM/') || (extract(year from v.visited_on)::int + 543) ||
             ' · ' || v.follow_up as label, null::uuid as person,
           v.visited_on::text as sort
      from field_visit v
     where v.centre_id = ? and v.follow_up is not null
       and not exists (select 1 from visit_follow_up u where u.visit_id = v.id)
       and not exists (select 1 from struck_entry s where s.entry_id = v.id)`,
};

/** Enough to choose from; who looks for more types more. */
const MOST_CHOICES = 30;

/** The choices that answer to the search, and the people whom they name. */
export async function listChoices(
  em: EntityManager,
  ask: { readonly centreId: string; readonly of: ChoiceOf; readonly search?: string | undefined },
): Promise<{ rows: Choice[]; personIds: string[] }> {
  const pattern = `%${(ask.search ?? '').replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
  const rows = await em.execute<(Choice & { person: string | null })[]>(
    `select id, label, person from (${CHOICES[ask.of]}) choices where label ilike ?
      order by sort desc, id limit ?`,
    [ask.centreId, pattern, MOST_CHOICES],
  );
  return {
    rows: rows.map(({ id, label }) => ({ id, label })),
    personIds: rows.flatMap(({ person }) => person ?? []),
  };
}
