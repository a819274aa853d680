import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { instant, placeColumns } from '../columns.ts';

export const DOCUMENT_KINDS = [
  'accession-agreement',
  'cash-count',
  'cash-count-blank',
  'contract-cancellation',
  'group-invitation',
  'honour-certificate',
  'loan-contract',
  'meeting-notice',
  'minutes',
  'paper-sheets',
  'payoff-instruction',
  'receipt',
  'sealed-minutes',
  'surety-contract',
] as const;

export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** A written document. There is one of a kind for a subject, for ever. */
export const DocumentRow = defineEntity({
  name: 'DocumentRow',
  tableName: 'document',
  properties: {
    id: p.uuid().primary(),
    ...placeColumns(),
    caseId: p.uuid().strictNullable(),
    kind: p.text().$type<DocumentKind>(),
    subjectId: p.uuid(),
    fileName: p.text(),
    sha256: p.text(),
    content: p.blob(),
    writtenAt: instant(),
  },
});
export type DocumentRow = InferEntity<typeof DocumentRow>;
