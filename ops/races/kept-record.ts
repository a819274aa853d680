/** What the rows say of a matter after everybody has spoken, counted anew and without the house's own rule. */

import type { Database } from '#database/orm';
import type { Floor } from './floor.ts';

export interface KeptRecord {
  readonly meeting: string;
  readonly item: string;
  readonly isFor: number;
  readonly isAgainst: number;
  /** Who has voted, by name or marked in a secret ballot. */
  readonly voters: number;
  readonly resolutions: number;
  readonly votesFor: number | null;
  readonly votesCast: number | null;
  readonly ruleMet: string | null;
  /** Events of the item and of the meeting in the trail. */
  readonly settled: number;
  readonly drafted: number;
}

export async function readRecord(database: Database, { at }: Floor): Promise<KeptRecord> {
  const [row] = await database.fork().execute<KeptRecord[]>(
    `select m.status as meeting, i.status as item,
            (select count(*) from vote v where v.item_id = i.id and v.choice = 'approve')::int
              + coalesce((select votes from secret_ballot_count c
                           where c.item_id = i.id and c.choice_key = 'approve'), 0) as "isFor",
            (select count(*) from vote v where v.item_id = i.id and v.choice = 'refuse')::int
              + coalesce((select votes from secret_ballot_count c
                           where c.item_id = i.id and c.choice_key = 'refuse'), 0) as "isAgainst",
            (select count(*) from vote v where v.item_id = i.id)::int
              + (select count(*) from secret_ballot_voter s where s.item_id = i.id)::int as voters,
            (select count(*) from resolution r where r.item_id = i.id)::int as resolutions,
            r.votes_for as "votesFor", r.votes_cast as "votesCast", r.rule_met as "ruleMet",
            (select count(*) from audit_event a where a.action = 'item-settled'
              and a.subject_id = i.id::text)::int as settled,
            (select count(*) from audit_event a where a.action = 'meeting-moved'
              and a.subject_id = m.id::text and a.detail ->> 'to' = 'minutes-drafted')::int as drafted
       from agenda_item i join meeting m on m.id = i.meeting_id
       left join resolution r on r.item_id = i.id
      where i.id = ?`,
    [at.itemId],
  );
  if (row === undefined) throw new Error(`Item ${at.itemId} is gone`);
  return row;
}
