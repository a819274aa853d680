import type { EntityManager } from '@mikro-orm/postgresql';
import { ApplicationFailure } from '@temporalio/common';
import type { DocumentKind } from '#database/documents/document-row';
import { findDocument, storeDocument } from '#database/documents/document-store';
import { findDocumentSubject, type DocumentSubject } from '#database/documents/document-subject';
import type { Database } from '#database/orm';
import { inTransaction } from '#database/transaction';
import type { DocumentActivities } from '#workflows/activities';
import type { DocumentDataByKind } from '../documents/document-data.ts';
import { renderPdf } from '../documents/render-pdf.ts';
import { collectCancellation } from './document-facts/cancellation.ts';
import { collectCertificate } from './document-facts/certificate.ts';
import { collectBlankCount, collectCount } from './document-facts/count.ts';
import { collectAgreement, collectInvitation } from './document-facts/letter.ts';
import { collectContract, collectReceipt } from './document-facts/loan.ts';
import { collectNotice } from './document-facts/meeting.ts';
import { collectSealedMinutes, draftMinutes } from './document-facts/minutes.ts';
import { collectInstruction } from './document-facts/payoff.ts';
import { collectSheets } from './document-facts/sheets.ts';
import { collectSurety } from './document-facts/surety.ts';

interface Order {
  readonly kind: DocumentKind;
  readonly subjectId: string;
  /** ISO instant that the paper is dated by. */
  readonly at: string;
}

const COLLECTORS: {
  readonly [Kind in DocumentKind]: (
    em: EntityManager,
    order: Order,
  ) => Promise<DocumentDataByKind[Kind]>;
} = {
  'accession-agreement': collectAgreement,
  'cash-count': collectCount,
  'cash-count-blank': collectBlankCount,
  'contract-cancellation': collectCancellation,
  'group-invitation': collectInvitation,
  'honour-certificate': collectCertificate,
  'loan-contract': collectContract,
  'meeting-notice': collectNotice,
  minutes: draftMinutes,
  'paper-sheets': collectSheets,
  'payoff-instruction': collectInstruction,
  receipt: collectReceipt,
  'sealed-minutes': collectSealedMinutes,
  'surety-contract': collectSurety,
};

/** Documents as the processes order them. What is missing for good fails for good, without names. */
export function createDocumentActivities({ database }: { database: Database }): DocumentActivities {
  return { writeDocument: (order) => writeDocument(database, order) };
}

/** Writes a document once per kind and subject; again it gives the same id. */
export async function writeDocument(
  database: Database,
  order: Order,
): Promise<{ documentId: string }> {
  const em = database.fork();
  const subject = await getSubject(em, order);
  const { place, caseId, rowId } = subject;
  const written = await findDocument(em, { kind: order.kind, subjectId: rowId });
  if (written !== undefined) return { documentId: written.id };
  // Outside of any transaction: rendering keeps the processor busy for a while.
  const content = await render(em, order.kind, order);
  const fileName = fileNameOf(order.kind, subject);
  const document = { ...order, subjectId: rowId, place, caseId, fileName, content };
  const documentId = await inTransaction(database, (tem) => storeDocument(tem, document));
  return { documentId };
}

async function getSubject(em: EntityManager, order: Order): Promise<DocumentSubject> {
  const subject = await findDocumentSubject(em, order);
  if (subject !== undefined) return subject;
  const { kind, subjectId } = order;
  throw ApplicationFailure.nonRetryable(
    `Nothing to write: ${kind} of ${subjectId}`,
    'no-such-subject',
  );
}

async function render<Kind extends DocumentKind>(
  em: EntityManager,
  kind: Kind,
  order: Order,
): Promise<Uint8Array> {
  return renderPdf(kind, await COLLECTORS[kind](em, order));
}

/** `loan-contract-7-2566.pdf`: the number in its register, never a name. */
function fileNameOf(kind: DocumentKind, { number, yearBe, part }: DocumentSubject): string {
  return [kind, number, yearBe, part].filter((one) => one !== null).join('-') + '.pdf';
}
