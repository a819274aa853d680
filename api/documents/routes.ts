/** Printed papers as PDF: contracts, receipts, minutes, certificates. */

import { z } from 'zod';
import { Uuid } from '#contracts/primitives';
import { noteOpening } from '#database/audit/note-opening';
import { findCasePlace } from '#database/cases/queries/read-case-file';
import { findDocumentById } from '#database/documents/document-store';
import { mayAt } from '../access/access.ts';
import { hiddenFrom, maySeePaper, showsHidden } from '../own-view/eyes.ts';
import { fileRoute } from '../routing/route.ts';

const DocumentParams = z.object({ documentId: Uuid });

/** `inline` opens it in the browser, else it is saved. */
const DocumentQuery = z.object({ as: z.enum(['attachment', 'inline']).default('attachment') });

const readDocument = fileRoute({
  path: 'document',
  summary: 'A printed paper as PDF',
  params: DocumentParams,
  query: DocumentQuery,
  file: 'application/pdf',
  handle: async (asked) => {
    const { em, caller, at } = asked;
    const document = await findDocumentById(em, asked.params.documentId);
    if (document === undefined) return { refused: 'not-found' };
    const { id, caseId, centreId, areaCode } = document;
    const ofCase = caseId === null ? undefined : await findCasePlace(em, caseId);
    const place = ofCase ?? { centreId, areaCode };
    if (!mayAt(asked, 'see-documents', place)) return { refused: 'not-found' };
    if (!maySeePaper(asked, document.kind, place)) return { refused: 'not-found' };
    if (ofCase !== undefined && caseId !== null) {
      const hidden = await hiddenFrom(em, asked, { caseId, place: ofCase });
      if (showsHidden(document.kind, hidden)) return { refused: 'not-found' };
      const subject = { kind: 'document', id } as const;
      await noteOpening(em, { action: 'document-opened', subject, caseId, by: caller, at });
    }
    const { fileName, content } = document;
    return { file: { fileName, content, disposition: asked.query.as } };
  },
});

export const DOCUMENT_ROUTES = [readDocument];
