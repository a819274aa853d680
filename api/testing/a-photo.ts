import { createHash, randomUUID } from 'node:crypto';
import { LinePhoto } from '#database/assessment/evidence/evidence-entities';
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
