import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import {
  correctionRefusal,
  type CorrectionRefusal,
  type CorrectionWish,
} from '#domain/minutes/corrections';
import type { Act } from '../act.ts';
import { record } from '../audit/record.ts';
import { Meeting } from '../meetings/meeting-entities.ts';
import { placeOf } from '../places/place.ts';
import { findLocked } from '../rows.ts';
import { MinutesCorrectionRow } from './minutes-entities.ts';
import { findMinutes } from './read-minutes.ts';

/** In the order in which they are checked. */
export type CorrectMinutesRefusal =
  | 'no-such-meeting'
  | 'minutes-not-drafted'
  | 'minutes-signed-already'
  | CorrectionRefusal;

/**
 * Adds a correction to drafted minutes. After the first signature there is none: both sign the same, and
 * an error found later is told to the next meeting.
 */
export async function correctMinutes(
  em: EntityManager,
  correction: CorrectionWish & { meetingId: string; reason: string },
  act: Act,
): Promise<{ correctionId: string } | { refused: CorrectMinutesRefusal }> {
  const { meetingId, reason, part, itemId, amendsId, oldText, newText } = correction;
  const meeting = await findLocked(em, Meeting, { id: meetingId });
  if (meeting === undefined) return { refused: 'no-such-meeting' };
  const minutes = await findMinutes(em, meetingId);
  if (minutes === undefined) return { refused: 'minutes-not-drafted' };
  if (minutes.signatures.length > 0) return { refused: 'minutes-signed-already' };
  const wish = { part, itemId, amendsId, oldText, newText };
  const refused = correctionRefusal(minutes, wish);
  if (refused !== undefined) return { refused };
  const id = randomUUID();
  await em.insert(MinutesCorrectionRow, {
    id,
    meetingId,
    ...placeOf(meeting),
    position: minutes.corrections.length + 1,
    ...wish,
    reason,
    correctedAt: act.at,
    byUserId: act.userId,
    bySeatId: act.seatId,
  });
  await record(em, {
    action: 'minutes-corrected',
    at: act.at,
    actor: act,
    place: meeting,
    subject: { kind: 'meeting', id: meetingId },
    detail: { correctionId: id, part, itemId, isStruckOut: newText === null },
  });
  return { correctionId: id };
}
