import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '#database/act';
import { HouseholdAccess } from '#database/household-access/household-access';
import { findRow } from '#database/rows';
import type { Place } from '#domain/people/roles';
import { actAt, type Asking } from '../access/access.ts';
import type { Refused } from '../routing/route.ts';
import { ownEyes, ownSeats } from './eyes.ts';

/** Whether somebody sits there whom a member trusts, and not the member. */
export async function isHelper(em: EntityManager, seatIds: readonly string[]): Promise<boolean> {
  const access = await findRow(em, HouseholdAccess, {
    seatId: { $in: [...seatIds] },
    kind: 'helper',
  });
  return access !== undefined;
}

/** For what only the member may do: consents, private debts, the own book. A helper sees and asks. */
export async function actAsMember(
  asked: Asking & { readonly em: EntityManager },
  place: (Place & { readonly householdId: string }) | undefined,
): Promise<Act | Refused> {
  const act = actAt(asked, 'speak-as-household', { place, see: 'see-case' });
  if ('refused' in act || place === undefined) return act;
  const seatIds = ownSeats(asked, place.householdId).map(({ seatId }) => seatId);
  const isMember = ownEyes(asked, place.householdId).size > 0;
  if (!isMember || (await isHelper(asked.em, seatIds))) return { refused: 'for-the-member-alone' };
  return act;
}
