import type { EntityManager } from '@mikro-orm/postgresql';
import type { MinutesCorrection } from '#domain/minutes/corrections';
import type { MinutesSigned, SealedMinutes } from '#domain/minutes/sealed-minutes';
import { listMinutesSignatures } from '../meetings/minutes-signature.ts';
import { SeatRow } from '../people/seat.ts';
import { findRow, listRows } from '../rows.ts';
import { MinutesCorrectionRow, MinutesDraft, MinutesSeal } from './minutes-entities.ts';

export interface MinutesNow extends SealedMinutes {
  /** Null until both have signed. */
  readonly seal: Pick<MinutesSeal, 'contentHash' | 'sealedAt'> | null;
}

/** The minutes as they stand: the seal's own content once there is one. Undefined before the draft. */
export async function findMinutes(
  em: EntityManager,
  meetingId: string,
): Promise<MinutesNow | undefined> {
  const seal = await findRow(em, MinutesSeal, { meetingId });
  if (seal !== undefined) return { ...seal.content, seal };
  const draft = await findRow(em, MinutesDraft, { meetingId });
  if (draft === undefined) return undefined;
  return { ...(await readSignedContent(em, draft)), seal: null };
}

/** Record, corrections and signatures as the rows hold them: what is sealed when both have signed. */
export async function readSignedContent(
  em: EntityManager,
  { meetingId, record }: Pick<MinutesDraft, 'meetingId' | 'record'>,
): Promise<SealedMinutes> {
  const corrections = await listRows(em, MinutesCorrectionRow, {
    where: { meetingId },
    orderBy: { position: 'asc' },
  });
  const signatures = await listMinutesSignatures(em, meetingId);
  const nameOf = await readNames(em, [
    ...corrections.map(({ bySeatId }) => bySeatId),
    ...signatures.map(({ signedBySeatId }) => signedBySeatId),
  ]);
  return {
    record,
    corrections: corrections.map((row): MinutesCorrection => {
      const { id, part, itemId, amendsId, oldText, newText, reason } = row;
      const written = { byName: nameOf(row.bySeatId), at: row.correctedAt };
      return { id, part, itemId, amendsId, oldText, newText, reason, ...written };
    }),
    signatures: signatures.map((row): MinutesSigned => {
      const { signedAs, signatureKind, witnessNames, signedAt } = row;
      return { signedAs, name: nameOf(row.signedBySeatId), signatureKind, witnessNames, signedAt };
    }),
  };
}

async function readNames(
  em: EntityManager,
  seatIds: readonly string[],
): Promise<(seatId: string) => string> {
  const where = { id: { $in: [...new Set(seatIds)] } };
  const seats = await listRows(em, SeatRow, { where, orderBy: { id: 'asc' } });
  const names = new Map(seats.map(({ id, displayName }) => [id, displayName]));
  return (seatId) => names.get(seatId) ?? '';
}
