import { randomUUID } from 'node:crypto';
import { AddedPhoto } from '#contracts/photos';
import { storeDocument } from '#database/documents/document-store';
import { inTransaction } from '#database/transaction';
import { aPng } from '#domain/photos/testing/sample-photos';
import type { Village } from './village.ts';

/** A photo of a paper of the case; gives its id. */
export async function aPhoto(village: Village, caseId: string): Promise<string> {
  const secretary = await village.person('secretary');
  const body = { content: Buffer.from(aPng()).toString('base64'), caseId };
  const told = await secretary.post('centrePhotos', { centreId: village.centreId }, { body });
  return AddedPhoto.parse(told.body).photoId;
}

/** A receipt as it is kept; gives its id. */
export function aDocument({ services, centreId }: Village, caseId: string): Promise<string> {
  return inTransaction(services.database, (em) =>
    storeDocument(em, {
      kind: 'receipt',
      subjectId: randomUUID(),
      place: { centreId, areaCode: '55010101' },
      caseId,
      fileName: 'ใบเสร็จ 1-2569.pdf',
      content: Buffer.from('%PDF-1.7 one'),
      at: '2026-11-23T03:00:00.000Z',
    }),
  );
}
