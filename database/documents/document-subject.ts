import type { EntityManager } from '@mikro-orm/postgresql';
import type { RowPlace } from '../places/place.ts';
import type { DocumentKind } from './document-row.ts';

/** What a document is about: where it belongs, and its number in the register of its kind. */
export interface DocumentSubject {
  /** The row the document is kept under: of a case that was honoured twice, the latest honour. */
  readonly rowId: string;
  readonly place: RowPlace;
  readonly caseId: string | null;
  /** Null for a blank sheet, which stands in no register. */
  readonly number: number | null;
  readonly yearBe: number | null;
  /** Of several papers under one number, which; null where there is one. */
  readonly part: number | null;
}

const MEETING = `select id, centre_id, area_code, null::uuid as case_id, number, year_be
                   from meeting where id = ?`;

/** Of the meeting, or of a later call to it. */
const NOTICE = `select coalesce(k.id, m.id) as id, m.centre_id, m.area_code, null::uuid as case_id,
                       m.number, m.year_be
                  from (select ?::uuid as id) asked
                  left join meeting_call k on k.id = asked.id
                  join meeting m on m.id = coalesce(k.meeting_id, asked.id)`;

const LETTER = `select id, centre_id, area_code, null::uuid as case_id, number, year_be
                  from accession_letter where id = ?`;

const SUBJECTS: Record<DocumentKind, string> = {
  'accession-agreement': LETTER,
  'group-invitation': LETTER,
  'cash-count': `select id, centre_id, area_code, null::uuid as case_id, number, year_be
                   from cash_count where id = ? and status <> 'counted'`,
  'cash-count-blank': `select id, id as centre_id, area_code, null::uuid as case_id,
                              null::int as number, null::int as year_be from centre where id = ?`,
  'contract-cancellation': `select id, centre_id, area_code, case_id, paper_number as number,
                                   paper_year_be as year_be
                              from resolution_undo where id = ? and paper_number is not null`,
  'honour-certificate': `select id, centre_id, area_code, case_id, number, year_be
                           from honour where case_id = ? order by round desc limit 1`,
  'loan-contract': `select id, centre_id, area_code, case_id, number, year_be from loan where id = ?`,
  'meeting-notice': NOTICE,
  minutes: MEETING,
  'paper-sheets': `select id, centre_id, area_code, case_id, number, year_be
                     from paper_print where id = ?`,
  // Of a contract of the path; one from paper has its instruction on paper.
  'payoff-instruction': `select id, centre_id, area_code, case_id, number, year_be from loan
                          where id = ? and signed_on is not null and resolution_id is not null`,
  receipt: `select id, centre_id, area_code, case_id, receipt_number as number,
                   receipt_year_be as year_be from repayment where id = ?`,
  'sealed-minutes': `select m.id, m.centre_id, m.area_code, null::uuid as case_id, m.number, m.year_be
                       from meeting m join minutes_seal s on s.meeting_id = m.id where m.id = ?`,
  // Of a guarantor who is on file: without one there is nothing to write.
  'surety-contract': `select g.id, g.centre_id, g.area_code, l.case_id, l.number, l.year_be,
                             g.number as part
                        from guarantor g join loan l on l.id = g.loan_id
                       where g.id = ? and l.resolution_id is not null and not exists
                             (select 1 from struck_entry s where s.entry_id = g.id)`,
};

/** The subject of a document, or undefined when there is none (yet). */
export async function findDocumentSubject(
  em: EntityManager,
  which: { kind: DocumentKind; subjectId: string },
): Promise<DocumentSubject | undefined> {
  const rows = await em.execute<
    {
      id: string;
      centre_id: string;
      area_code: string;
      case_id: string | null;
      number: number | null;
      year_be: number | null;
      part?: number;
    }[]
  >(SUBJECTS[which.kind], [which.subjectId]);
  const row = rows[0];
  return row === undefined
    ? undefined
    : {
        rowId: row.id,
        place: { centreId: row.centre_id, areaCode: row.area_code },
        caseId: row.case_id,
        number: row.number,
        yearBe: row.year_be,
        part: row.part ?? null,
      };
}
