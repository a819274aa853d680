import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../audit/record.ts';
import { contentHash, toPlainJson } from '../content-hash.ts';
import { orderDocument } from '../documents/document-order.ts';
import type { Meeting } from '../meetings/meeting-entities.ts';
import { placeOf } from '../places/place.ts';
import { getRow } from '../rows.ts';
import { MinutesDraft, MinutesSeal } from './minutes-entities.ts';
import { readSignedContent } from './read-minutes.ts';

/**
 * Seals the minutes when both have signed, under the meeting's lock, and orders their paper. With one
 * signature nothing happens yet.
 */
export async function sealMinutes(em: EntityManager, meeting: Meeting, at: string): Promise<void> {
  const draft = await getRow(em, MinutesDraft, { meetingId: meeting.id });
  const content = await readSignedContent(em, draft);
  if (content.signatures.length < 2) return;
  const hash = contentHash(content);
  await em.insert(MinutesSeal, {
    meetingId: meeting.id,
    ...placeOf(meeting),
    content: toPlainJson(content) as typeof content,
    contentHash: hash,
    sealedAt: at,
  });
  const place = placeOf(meeting);
  await orderDocument(em, { kind: 'sealed-minutes', subjectId: meeting.id, at, place });
  await record(em, {
    action: 'minutes-sealed',
    at,
    actor: null,
    place: meeting,
    subject: { kind: 'meeting', id: meeting.id },
    detail: { contentHash: hash, corrections: content.corrections.length },
  });
}
