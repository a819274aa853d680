import type { EntityManager } from '@mikro-orm/postgresql';
import type { AccessionLetter } from './accession-letter.ts';

export interface ListedLetter extends Pick<
  AccessionLetter,
  'id' | 'kind' | 'number' | 'yearBe' | 'datedOn' | 'addressee' | 'rateBasisPoints' | 'rateFromOn'
> {
  /** Null until the press has written the PDF. */
  readonly documentId: string | null;
}

/** The letters to a group, newest first, each with its paper. */
export function listLetters(em: EntityManager, accessionId: string): Promise<ListedLetter[]> {
  return em.execute<ListedLetter[]>(
    `select l.id, l.kind, l.number, l.year_be as "yearBe", l.dated_on as "datedOn", l.addressee,
            l.rate_basis_points as "rateBasisPoints", l.rate_from_on as "rateFromOn",
            d.id as "documentId"
       from accession_letter l left join document d on d.kind = l.kind and d.subject_id = l.id
      where l.accession_id = ? order by l.written_at desc, l.number desc`,
    [accessionId],
  );
}
