/** Who counts for one item: those in the room less those who leave it, and the proxies the by-law counts. */

import { quorumNeeded, type MeetingRule } from './tally.ts';

/** What the centre's by-law says of recusals and proxies on the day the meeting was opened. */
export interface RoomRule {
  /** Whether the seats of those who leave an item are taken off before the share is counted. */
  readonly recusedLowerSeats: boolean;
  /** Proxies one person may hold; 0 where the by-law knows none. */
  readonly proxiesPerHolder: number;
  readonly proxiesCountForQuorum: boolean;
}

/** A member who is not there speaks through one who is; both are named by person, not by seat. */
export interface Proxy {
  readonly giver: string;
  readonly holder: string;
}

/** People, each once whatever seats they hold. */
export interface ItemRoom {
  /** People on the committee when the meeting was opened. */
  readonly committee: number;
  readonly present: readonly string[];
  /** Members of the committee who leave the item, present or not. */
  readonly recused: readonly string[];
  readonly proxies: readonly Proxy[];
}

export interface ItemQuorum {
  /** Seats the share is taken of. */
  readonly seats: number;
  readonly needed: number;
  /** People who count for the item, proxies included where they count. */
  readonly counted: number;
  /** Proxies that can be voted in the item. */
  readonly byProxy: number;
  /** How many can vote: those who stay in the room, and by proxy whether it counts for the quorum or not. */
  readonly voters: number;
  readonly isMet: boolean;
}

export function itemQuorum(room: ItemRoom, rule: MeetingRule & RoomRule): ItemQuorum {
  const recused = new Set(room.recused);
  const here = new Set(room.present.filter((person) => !recused.has(person)));
  const byProxy = proxiesThatSpeak(room).length;
  const seats = rule.recusedLowerSeats
    ? Math.max(0, room.committee - recused.size)
    : room.committee;
  const counted = here.size + (rule.proxiesCountForQuorum ? byProxy : 0);
  const needed = Math.max(1, quorumNeeded(seats, rule));
  const voters = here.size + byProxy;
  return { seats, needed, counted, byProxy, voters, isMet: seats > 0 && counted >= needed };
}

/** A proxy speaks while its giver is away, its holder is in the room, and neither leaves the item. */
export function proxiesThatSpeak({
  present,
  recused,
  proxies,
}: Pick<ItemRoom, 'present' | 'recused' | 'proxies'>): Proxy[] {
  const leaves = (person: string) => recused.includes(person);
  return proxies.filter(
    ({ giver, holder }) =>
      !present.includes(giver) && present.includes(holder) && !leaves(giver) && !leaves(holder),
  );
}
