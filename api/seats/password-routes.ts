/** A new password for somebody who forgot theirs; it works once, and the old sessions end with it. */

import { z } from 'zod';
import { Made } from '#contracts/centres';
import { ReplacedPassword } from '#contracts/people';
import { Uuid } from '#contracts/primitives';
import { findSeats } from '#database/people/find-seats';
import { noteOneTimePassword } from '#database/people/one-time-password';
import { SeatRow } from '#database/people/seat';
import { findLocked } from '#database/rows';
import { isSeatedOn } from '#domain/people/roles';
import { actAt, mayAt } from '../access/access.ts';
import { commandRoute } from '../routing/route.ts';

const replace = commandRoute({
  path: 'seatPassword',
  summary: 'Replace a forgotten password by one that its owner has to change at once',
  params: z.object({ seatId: Uuid }),
  body: ReplacedPassword,
  answer: Made,
  handle: async (asked) => {
    const { em, params, body, services, today } = asked;
    const seat = await findLocked(em, SeatRow, { id: params.seatId });
    const place = seat && { centreId: seat.centreId ?? '', areaCode: seat.areaCode };
    const act = actAt(asked, 'manage-seats', { place, see: 'see-centre' });
    if ('refused' in act) return act;
    if (seat === undefined) return { refused: 'not-found' };
    // One's own is changed under 'my account', where the old one is asked for.
    if (seat.userId === act.userId) return { refused: 'not-allowed' };
    const seats = await findSeats(em, seat.userId);
    const isInReach = seats
      .filter((one) => isSeatedOn(one, today))
      .every((one) => mayAt(asked, 'manage-seats', { ...one, centreId: one.centreId ?? '' }));
    // Nobody comes by an account that reaches further than they do.
    if (!isInReach) return { refused: 'not-allowed' };
    await noteOneTimePassword(em, seat, act);
    // Outside of this transaction; done twice it is the same password.
    await services.identity.replacePassword(seat.userId, body.password);
    return { answer: { id: seat.id } };
  },
});

export const PASSWORD_ROUTES = [replace];
