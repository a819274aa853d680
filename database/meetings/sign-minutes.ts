import type { EntityManager } from '@mikro-orm/postgresql';
import { witnessRefusal, type Signature, type WitnessRefusal } from '#domain/law/signature';
import { dayOf, type Act } from '../act.ts';
import { record } from '../audit/record.ts';
import { MinutesDraft } from '../minutes/minutes-entities.ts';
import { sealMinutes } from '../minutes/seal-minutes.ts';
import { processIds } from '../outbox/process-ids.ts';
import { SeatRow } from '../people/seat.ts';
import { placeOf } from '../places/place.ts';
import { findLocked, findRow, getRow, listRows } from '../rows.ts';
import { Task } from '../tasks/task.ts';
import { Meeting } from './meeting-entities.ts';
import { MinutesSignature } from './minutes-signature.ts';

/** In the order in which they are checked. */
export type SignMinutesRefusal =
  | 'no-such-meeting'
  | 'minutes-not-drafted'
  | 'signed-already'
  | 'signed-by-you-already'
  | WitnessRefusal;

const SIGNING = { chair: 'sign-minutes-chair', secretary: 'sign-minutes-secretary' } as const;

/**
 * Signs the minutes as chair or as secretary; one person never signs as both. The signature itself is
 * the finished task `sign-minutes-…`, which the caller finishes in the same transaction. The second
 * signature seals.
 */
export async function signMinutes(
  em: EntityManager,
  signing: { meetingId: string; as: keyof typeof SIGNING } & Signature,
  act: Act,
): Promise<{ signed: true } | { refused: SignMinutesRefusal }> {
  const meeting = await findLocked(em, Meeting, { id: signing.meetingId });
  if (meeting === undefined) return { refused: 'no-such-meeting' };
  if (meeting.status !== 'minutes-drafted') return { refused: 'minutes-not-drafted' };
  const draft = await findRow(em, MinutesDraft, { meetingId: meeting.id });
  if (draft === undefined) return { refused: 'minutes-not-drafted' };
  const processId = processIds.ofMeeting(meeting.id);
  const signed = await listRows(em, Task, {
    where: { processId, kind: { $in: Object.values(SIGNING) }, status: 'done' },
    orderBy: { kind: 'asc' },
  });
  if (signed.some((task) => task.kind === SIGNING[signing.as]))
    return { refused: 'signed-already' };
  if (signed.some((task) => task.doneByUserId === act.userId))
    return { refused: 'signed-by-you-already' };
  const { displayName } = await getRow(em, SeatRow, { id: act.seatId });
  const refused = witnessRefusal(signing, displayName);
  if (refused !== null) return { refused };
  await keepSignature(em, { meeting, ...signing }, act);
  await record(em, {
    action: 'minutes-signed',
    at: act.at,
    actor: act,
    place: meeting,
    subject: { kind: 'meeting', id: meeting.id },
    processId,
    detail: {
      as: signing.as,
      signedOn: dayOf(act.at),
      signatureKind: signing.signatureKind,
    },
  });
  await sealMinutes(em, meeting, act.at);
  return { signed: true };
}

async function keepSignature(
  em: EntityManager,
  of: { meeting: Meeting; as: keyof typeof SIGNING } & Signature,
  act: Act,
): Promise<void> {
  await em.insert(MinutesSignature, {
    meetingId: of.meeting.id,
    signedAs: of.as,
    ...placeOf(of.meeting),
    signatureKind: of.signatureKind,
    witnessNames: [...of.witnessNames],
    signedAt: act.at,
    signedByUserId: act.userId,
    signedBySeatId: act.seatId,
  });
}
