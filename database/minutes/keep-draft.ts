import type { EntityManager } from '@mikro-orm/postgresql';
import type { MinutesRecord } from '#domain/minutes/minutes-record';
import { record as recordEvent } from '../audit/record.ts';
import { toPlainJson } from '../content-hash.ts';
import { Meeting } from '../meetings/meeting-entities.ts';
import { placeOf } from '../places/place.ts';
import { findRow, getLocked } from '../rows.ts';
import { MinutesDraft } from './minutes-entities.ts';

/**
 * Keeps what the record says once the session has ended; a repeat gives back what was kept first. The
 * database refuses a draft of a meeting that is not over.
 */
export async function keepDraft(
  em: EntityManager,
  drafted: { meetingId: string; record: MinutesRecord; at: string },
): Promise<MinutesRecord> {
  const { meetingId, at } = drafted;
  const meeting = await getLocked(em, Meeting, { id: meetingId });
  const before = await findRow(em, MinutesDraft, { meetingId });
  if (before !== undefined) return before.record;
  const record = toPlainJson(drafted.record) as MinutesRecord;
  await em.insert(MinutesDraft, { meetingId, ...placeOf(meeting), record, draftedAt: at });
  await recordEvent(em, {
    action: 'minutes-drafted',
    at,
    actor: null,
    place: meeting,
    subject: { kind: 'meeting', id: meetingId },
    detail: { items: record.items.length },
  });
  return record;
}
