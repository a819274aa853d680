/** A member says whether they have an interest in an item; who has one leaves it. Said again, the last word counts. */

import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import {
  declarationRefusal,
  type DeclarationRefusal,
  type DeclaredHow,
} from '#domain/meetings/interests';
import { isSeatedOn } from '#domain/people/roles';
import { dayOf, type Act } from '../../act.ts';
import { record } from '../../audit/record.ts';
import type { SeatRow } from '../../people/seat.ts';
import { placeOf } from '../../places/place.ts';
import { lockItem } from '../lock-item.ts';
import type { AgendaItem } from '../meeting-entities.ts';
import { DeclaredInterestRow } from './interest-entities.ts';
import { readItemInRoom, readSittingRoom } from './item-room.ts';
import { readVoters } from './voters.ts';

export interface Declaration {
  readonly itemId: string;
  /** The seat whose word it is; the act's own seat differs when the secretary writes it down. */
  readonly seatId: string;
  readonly hasInterest: boolean;
  readonly reason: string | null;
}

/** Takes the word under the lock of its item. Who may write it down for another is the caller's to check. */
export async function declareInterest(
  em: EntityManager,
  declaration: Declaration,
  act: Act,
): Promise<{ hasInterest: boolean } | { refused: DeclarationRefusal }> {
  const locked = await lockItem(em, declaration.itemId);
  if (locked === undefined) return { refused: 'no-such-item' };
  const { item, meeting } = locked;
  if (meeting.status !== 'opened') return { refused: 'meeting-not-open' };
  if (item.status !== 'waiting' && item.status !== 'voting') {
    return { refused: 'item-settled-already' };
  }
  const on = dayOf(act.at);
  const room = await readSittingRoom(em, { meeting, on });
  const seat = room.seats.find(({ id }) => id === declaration.seatId);
  if (seat === undefined) return { refused: 'not-on-the-committee' };
  if (!isSeatedOn(seat, on)) return { refused: 'term-has-ended' };
  const { declared } = await readItemInRoom(em, room, item);
  const own = room.seats.filter(({ userId }) => userId === seat.userId).map(({ id }) => id);
  const refused = declarationRefusal(declaration, {
    isVoting: item.status === 'voting',
    hasVoted: (await readVoters(em, item.id)).includes(seat.userId),
    earlier: declared.find(({ seatId }) => own.includes(seatId)),
  });
  if (refused !== null) return { refused };
  const how = seat.userId === act.userId ? 'by-member' : 'for-member';
  await writeWord(em, { item, seat, how, ...declaration }, act);
  return { hasInterest: declaration.hasInterest };
}

/** Writes the word down; also that of a vote, which states that there is no interest. */
export async function writeWord(
  em: EntityManager,
  word: Pick<Declaration, 'hasInterest' | 'reason'> & {
    readonly item: AgendaItem;
    readonly seat: Pick<SeatRow, 'id'>;
    readonly how: DeclaredHow;
  },
  act: Act,
): Promise<void> {
  const { item, seat, hasInterest, how } = word;
  await em.insert(DeclaredInterestRow, {
    id: randomUUID(),
    itemId: item.id,
    seatId: seat.id,
    ...placeOf(item),
    hasInterest,
    reason: hasInterest ? (word.reason?.trim() ?? null) : null,
    how,
    bySeatId: act.seatId,
    declaredAt: act.at,
  });
  if (how === 'with-vote') return;
  // The reason is personal: the trail says that there is one, the item's row says which.
  await record(em, {
    action: 'interest-declared',
    at: act.at,
    actor: act,
    place: item,
    subject: { kind: 'agenda-item', id: item.id },
    caseId: item.caseId,
    detail: { seatId: seat.id, hasInterest, how },
  });
}
