import type { EntityManager } from '@mikro-orm/postgresql';

/** A group that has agreed to join, with the terms of the newest agreement that was printed for it. */
export interface JoiningGroup {
  readonly accessionId: string;
  readonly nameTh: string;
  readonly nameEn: string;
  readonly rateBasisPoints: number | null;
  readonly rateFromOn: string | null;
  readonly addressee: string | null;
}

/** Groups of a centre that have agreed and stand on no open agenda, by name. */
export function listJoiningGroups(em: EntityManager, centreId: string): Promise<JoiningGroup[]> {
  return em.execute<JoiningGroup[]>(
    `select a.id as "accessionId", a.name_th as "nameTh", a.name_en as "nameEn",
            l.rate_basis_points as "rateBasisPoints", l.rate_from_on as "rateFromOn", l.addressee
       from accession a left join lateral (
         select * from accession_letter l
          where l.accession_id = a.id and l.kind = 'accession-agreement'
          order by l.written_at desc, l.number desc limit 1) l on true
      where a.centre_id = ? and a.status = 'agreed'
        and not exists (select 1 from motion_admission m join agenda_item i on i.motion_id = m.motion_id
              where m.accession_id = a.id and i.status in ('waiting', 'voting'))
      order by a.name_th, a.id`,
    [centreId],
  );
}
