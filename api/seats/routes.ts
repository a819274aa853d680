/** Giving a role at a place for a term, with an account to sign in by. */

import { Made } from '#contracts/centres';
import { NewSeat } from '#contracts/people';
import { giveSeat, type SeatRefusal } from '#database/people/give-seat';
import { Household } from '#database/people/household';
import { noteOneTimePassword } from '#database/people/one-time-password';
import { SeatRow } from '#database/people/seat';
import { Centre } from '#database/places/centre';
import { findRow, getRow } from '#database/rows';
import { SEAT_REACH, type Place } from '#domain/people/roles';
import { actAt } from '../access/access.ts';
import { refuseField, refuseForm, type PlacesOf } from '../problems/at-field.ts';
import { commandRoute, type CommandAsked } from '../routing/route.ts';

const SEAT_PLACES: PlacesOf<SeatRefusal> = {
  'term-ends-before-it-begins': 'untilOn',
  'no-such-centre': null,
  'no-such-household': 'householdId',
  'area-code-does-not-fit-role': 'areaCode',
  'no-such-area': 'areaCode',
  'not-a-fund-of-the-centre': 'fundId',
  'seat-exists': null,
};

const give = commandRoute({
  path: 'seats',
  summary: 'Give a seat; the account is made, or found by its user name',
  body: NewSeat,
  answer: Made,
  status: 201,
  handle: async (asked) => {
    const { em, body, services } = asked;
    const place = await findPlace(asked);
    const act = actAt(asked, 'manage-seats', { place, see: 'see-centre' });
    if ('refused' in act) return { refused: 'not-allowed' };
    const { username, password, isOneTime, ...seat } = body;
    // The account stands outside of this transaction; made twice it is the same account.
    const account = { username, password, displayName: body.displayName };
    const isNew = (await services.identity.findAccount(username)) === undefined;
    const userId = await services.identity.ensureAccount(account);
    // Nobody widens their own reach: an administrator sees no debts, an auditor does.
    if (userId === act.userId) return refuseField('username', 'not-for-yourself');
    const { seatId, at } = act;
    const given = await giveSeat(
      em,
      { ...seat, userId },
      { actor: { userId: act.userId, seatId }, at },
    );
    if ('refused' in given) return refuseForm(SEAT_PLACES, given.refused);
    if (isOneTime && isNew) {
      await noteOneTimePassword(em, await getRow(em, SeatRow, { id: given.seatId }), act);
    }
    return { answer: { id: given.seatId } };
  },
});

export const SEAT_ROUTES = [give];

/** The place that the giver must reach: nobody gives a seat over more than their own area. */
async function findPlace({
  em,
  body,
}: Pick<CommandAsked<unknown, NewSeat>, 'em' | 'body'>): Promise<Place | undefined> {
  switch (SEAT_REACH[body.role]) {
    case 'centre': {
      const id = body.centreId;
      const centre = id === null ? undefined : await findRow(em, Centre, { id });
      return centre === undefined ? undefined : { centreId: centre.id, areaCode: centre.areaCode };
    }
    case 'household': {
      const id = body.householdId;
      const household = id === null ? undefined : await findRow(em, Household, { id });
      return household && { centreId: household.centreId, areaCode: household.areaCode };
    }
    case 'agency':
    case 'area':
      return { centreId: '', areaCode: body.areaCode };
  }
}
