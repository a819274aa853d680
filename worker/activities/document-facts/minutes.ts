/** Minutes on paper: the draft from the record, and what was sealed. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { getPrintedMeeting } from '#database/documents/meeting-documents';
import { keepDraft } from '#database/minutes/keep-draft';
import { MinutesSeal } from '#database/minutes/minutes-entities';
import { getRow } from '#database/rows';
import type { MinutesData } from '../../documents/document-data.ts';
import { minutesRecord } from './minutes-record.ts';

interface Order {
  readonly subjectId: string;
  readonly at: string;
}

/** Draws the minutes from the record and keeps them: what is corrected, signed and sealed is this. */
export async function draftMinutes(
  em: EntityManager,
  { subjectId, at }: Order,
): Promise<MinutesData> {
  const drawn = minutesRecord(await getPrintedMeeting(em, subjectId), at);
  const record = await em.transactional((tem) =>
    keepDraft(tem, { meetingId: subjectId, record: drawn, at }),
  );
  return { ...record, corrections: [], signatures: [], seal: null };
}

/** From the seal alone, so that the paper is the same whatever has changed since. */
export async function collectSealedMinutes(
  em: EntityManager,
  { subjectId }: Pick<Order, 'subjectId'>,
): Promise<MinutesData> {
  const { content, contentHash } = await getRow(em, MinutesSeal, { meetingId: subjectId });
  const { record, corrections, signatures } = content;
  return { ...record, corrections, signatures, seal: { contentHash } };
}
