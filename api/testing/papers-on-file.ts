import { createHash, randomUUID } from 'node:crypto';
import { LinePhoto } from '#database/assessment/evidence/evidence-entities';
import { storeDocument } from '#database/documents/document-store';
import { inTransaction } from '#database/transaction';
import type { Village } from './village.ts';

/** A photo of a paper of the case, as it lies in the database; gives its id. */
export async function aPhoto(village: Village, caseId: string): Promise<string> {
  const member = await village.person('member');
  const id = randomUUID();
  const content = Buffer.from('one grey point');
  await village.services.database.fork().insert(LinePhoto, {
    id,
    caseId,
    centreId: village.centreId,
    areaCode: '55010101',
    lineKind: 'debt',
    lineId: randomUUID(),
    byUserId: 'member',
    bySeatId: await village.seatIdOf(member),
    recordedAt: '2026-11-23T03:00:00.000Z',
    mediaType: 'image/png',
    width: 1,
    height: 1,
    sha256: createHash('sha256').update(content).digest('hex'),
    content,
  });
  return id;
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
