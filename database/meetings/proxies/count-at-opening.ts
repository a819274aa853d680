import type { EntityManager } from '@mikro-orm/postgresql';
import { proxiesThatSpeak } from '#domain/meetings/item-quorum';
import type { PoliciesInForce } from '../../centres/policies.ts';
import type { SeatRow } from '../../people/seat.ts';
import type { Meeting } from '../meeting-entities.ts';
import { readProxies } from './meeting-proxy.ts';

/** How many members speak through one who is there, where the by-law of the day counts them for the quorum. */
export async function countProxiesAtOpening(
  em: EntityManager,
  opening: {
    readonly meeting: Meeting;
    readonly policies: PoliciesInForce;
    readonly committee: readonly SeatRow[];
    readonly isPresent: (seat: SeatRow) => boolean;
  },
): Promise<number> {
  const { committee, policies } = opening;
  if (policies['proxies-count-for-quorum'] !== 1) return 0;
  const userOf = new Map(committee.map(({ id, userId }) => [id, userId]));
  const proxies = (await readProxies(em, opening.meeting.id)).flatMap((proxy) => {
    const giver = userOf.get(proxy.giverSeatId);
    const holder = userOf.get(proxy.holderSeatId);
    return giver === undefined || holder === undefined ? [] : [{ giver, holder }];
  });
  const present = committee.filter(opening.isPresent).map(({ userId }) => userId);
  return proxiesThatSpeak({ present, recused: [], proxies }).length;
}
