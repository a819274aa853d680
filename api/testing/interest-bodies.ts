/** Bodies of declarations, proxies and of who holds a seat. */

import { randomUUID } from 'node:crypto';
import type { PathName } from '#contracts/paths';

/** That a member has no interest in an item; null for one's own word. */
export const aWordFor = (onBehalfOfSeatId: string | null) => ({
  hasInterest: false,
  reason: null,
  onBehalfOfSeatId,
});

export const INTEREST_BODIES: Partial<Record<PathName, () => object>> = {
  interestDeclarations: () => aWordFor(null),
  meetingProxies: () => ({
    giverSeatId: randomUUID(),
    holderSeatId: randomUUID(),
    signedOn: '2026-11-23',
    paperReference: 'แฟ้มประชุม 1/2569',
  }),
  personSeats: () => ({ seatId: randomUUID(), isTheirs: true }),
};
