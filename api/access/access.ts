/**
 * May this person see the thing, may they do this to it? What they may not see does not exist for
 * them; what they see but may not change is refused by name.
 */

import type { Act } from '#database/act';
import { findActingSeat, type Permission } from '#domain/people/permissions';
import type { Place } from '#domain/people/roles';
import type { Caller, Refused } from '../routing/route.ts';

/** The part of every request that permission looks at. */
export interface Asking {
  readonly caller: Caller;
  readonly at: string;
  readonly today: string;
}

export function mayAt(asking: Asking, permission: Permission, place: Place): boolean {
  return findActingSeat(asking.caller.seats, permission, { place, on: asking.today }) !== undefined;
}

/** Who acts, in which seat and when; or why not. `place` is undefined when there is no such thing. */
export function actAt(
  asking: Asking,
  permission: Permission,
  thing: { readonly place: Place | undefined; readonly see: Permission },
): Act | Refused {
  const { place, see } = thing;
  if (place === undefined) return { refused: 'not-found' };
  const seat = findActingSeat(asking.caller.seats, permission, { place, on: asking.today });
  if (seat !== undefined) {
    return { userId: asking.caller.userId, seatId: seat.seatId, at: asking.at };
  }
  return { refused: mayAt(asking, see, place) ? 'not-allowed' : 'not-found' };
}
