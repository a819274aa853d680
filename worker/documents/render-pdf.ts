/** Documents as PDF, each kind by its own template. */

import { compilePdf } from '#printing/compile-pdf';
import type { DocumentDataByKind, DocumentKind } from './document-data.ts';
import { printedDocument } from './printed-document.ts';

/**
 * Renders one document. The same facts give the same bytes. Compiling is synchronous (tens of
 * milliseconds a page), so call it from the document queue and not inside a transaction.
 */
export function renderPdf<Kind extends DocumentKind>(
  kind: Kind,
  data: DocumentDataByKind[Kind],
): Promise<Uint8Array> {
  return Promise.resolve().then(() => compilePdf(kind, printedDocument(kind, data)));
}
