import { createHash, randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../audit/record.ts';
import { MeetingCall } from '../meetings/call-entities.ts';
import type { RowPlace } from '../places/place.ts';
import { findRow, listRows } from '../rows.ts';
import { DocumentRow, type DocumentKind } from './document-row.ts';

export interface WrittenDocument {
  readonly kind: DocumentKind;
  /** The case of a certificate, the loan, the meeting, the repayment. */
  readonly subjectId: string;
  readonly place: RowPlace;
  readonly caseId: string | null;
  readonly fileName: string;
  readonly content: Uint8Array;
  readonly at: string;
}

export interface DocumentListRow {
  readonly documentId: string;
  readonly kind: DocumentKind;
  readonly subjectId: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly writtenAt: string;
}

/** The document of a kind about a subject, with its content; undefined while it is not written. */
export async function findDocument(
  em: EntityManager,
  which: { kind: DocumentKind; subjectId: string },
): Promise<DocumentRow | undefined> {
  return findRow(em, DocumentRow, { kind: which.kind, subjectId: which.subjectId });
}

/** The document by its id, with its content. */
export async function findDocumentById(
  em: EntityManager,
  documentId: string,
): Promise<DocumentRow | undefined> {
  return findRow(em, DocumentRow, { id: documentId });
}

/** Stores a document once per kind and subject; of two writers the later gets the first one's id. */
export async function storeDocument(em: EntityManager, written: WrittenDocument): Promise<string> {
  const { kind, subjectId, place, content, at } = written;
  const id = randomUUID();
  const sha256 = createHash('sha256').update(content).digest('hex');
  const inserted = await em.execute<unknown[]>(
    `insert into document (id, centre_id, area_code, case_id, kind, subject_id, file_name, sha256,
                           content, written_at)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
       on conflict (kind, subject_id) do nothing returning 1`,
    [
      id,
      place.centreId,
      place.areaCode,
      written.caseId,
      kind,
      subjectId,
      written.fileName,
      sha256,
      Buffer.from(content),
      at,
    ],
  );
  if (inserted.length === 0) return getStoredId(em, { kind, subjectId });
  await record(em, {
    action: 'document-written',
    at,
    actor: null,
    place,
    subject: { kind: 'document', id },
    caseId: written.caseId,
    detail: { kind, sha256 },
  });
  return id;
}

/** The documents of a case without their content, newest first. */
export async function listDocumentsOfCase(
  em: EntityManager,
  caseId: string,
): Promise<DocumentListRow[]> {
  return listDocuments(em, { caseId });
}

/** The documents about one subject (a meeting, a loan) without their content, newest first. */
export async function listDocumentsOfSubject(
  em: EntityManager,
  subjectId: string,
): Promise<DocumentListRow[]> {
  return listDocuments(em, { subjectId });
}

/** The papers of a meeting: its minutes, and a notice for each call. */
export async function listDocumentsOfMeeting(
  em: EntityManager,
  meetingId: string,
): Promise<DocumentListRow[]> {
  const calls = await listRows(em, MeetingCall, {
    where: { meetingId },
    orderBy: { round: 'asc' },
  });
  return listDocuments(em, { subjectId: { $in: [meetingId, ...calls.map(({ id }) => id)] } });
}

async function listDocuments(
  em: EntityManager,
  where: { caseId: string } | { subjectId: string | { $in: string[] } },
): Promise<DocumentListRow[]> {
  // The content stays where it is: a list of letters must not carry the letters.
  const rows = await em.find(DocumentRow, where, {
    disableIdentityMap: true,
    orderBy: { writtenAt: 'desc', id: 'asc' },
    exclude: ['content'],
  });
  return rows.map(({ id, kind, subjectId, fileName, sha256, writtenAt }) => ({
    documentId: id,
    kind,
    subjectId,
    fileName,
    sha256,
    writtenAt,
  }));
}

async function getStoredId(
  em: EntityManager,
  which: { kind: DocumentKind; subjectId: string },
): Promise<string> {
  const rows = await em.execute<{ id: string }[]>(
    'select id from document where kind = ? and subject_id = ?',
    [which.kind, which.subjectId],
  );
  const id = rows[0]?.id;
  if (id === undefined) throw new Error(`No document ${which.kind} of ${which.subjectId}`);
  return id;
}
