import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '#database/act';
import { readPresentSeats } from '#database/meetings/committee';
import type { Meeting } from '#database/meetings/meeting-entities';
import type { Asking } from '../access/access.ts';

/** The seat a member votes with: of several, the one that is marked present. */
export async function findBallotSeat(
  em: EntityManager,
  { caller }: Asking,
  { act, meeting }: { readonly act: Act; readonly meeting: Meeting },
): Promise<string> {
  const present = await readPresentSeats(em, meeting.id);
  const own = present.find((seat) => seat.userId === caller.userId);
  return own?.id ?? act.seatId;
}
