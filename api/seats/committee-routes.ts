/** The committee over time: its terms, seats ended before their time, and who stands in reserve. */

import { z } from 'zod';
import { Made } from '#contracts/centres';
import { CommitteeTerms, NewReserve, ReserveEndForm, SeatEndForm } from '#contracts/committee';
import { Uuid } from '#contracts/primitives';
import {
  CommitteeReserve,
  endReserve,
  nameReserve,
  type EndReserveRefusal,
  type ReserveRefusal,
} from '#database/people/committee-reserve';
import { endSeat, type EndSeatRefusal } from '#database/people/end-seat';
import { readCommitteeTerms } from '#database/people/read-committee-terms';
import { SeatRow } from '#database/people/seat';
import { Centre } from '#database/places/centre';
import { placeOf } from '#database/places/place';
import { findRow } from '#database/rows';
import { actAt, mayAt } from '../access/access.ts';
import { actAtCentre, CentreParams } from '../centres/centre-access.ts';
import { refuseField, refuseForm, type PlacesOf } from '../problems/at-field.ts';
import { commandRoute, readRoute } from '../routing/route.ts';

const readCommittee = readRoute({
  path: 'committee',
  summary: 'Every seat the committee has and had, with its term, and who stands in reserve',
  params: CentreParams,
  answer: CommitteeTerms,
  handle: async (asked) => {
    const { em, params } = asked;
    const { centreId } = params;
    const centre = await findRow(em, Centre, { id: centreId });
    if (centre === undefined) return { refused: 'not-found' };
    const place = { centreId, areaCode: centre.areaCode };
    if (!mayAt(asked, 'see-board', place)) return { refused: 'not-found' };
    const { seats, reserves } = await readCommitteeTerms(em, centreId);
    return {
      answer: {
        centreId,
        seats: seats.map(({ id, displayName, ...seat }) => ({
          ...seat,
          seatId: id,
          name: displayName,
        })),
        reserves: reserves.map(({ id, ...reserve }) => ({ ...reserve, reserveId: id })),
        mayEndSeats: mayAt(asked, 'manage-seats', place),
        mayNameReserves: mayAt(asked, 'manage-funds', place),
      },
    };
  },
});

const END_PLACES: PlacesOf<EndSeatRefusal> = {
  'no-such-seat': null,
  'seat-ended-already': null,
  'term-ends-before-it-begins': 'untilOn',
  'after-the-end-of-term': 'untilOn',
  'acted-after-that-day': 'untilOn',
};

const end = commandRoute({
  path: 'seatEnd',
  summary: 'End a seat before its time, with the reason and what was handed over',
  params: z.object({ seatId: Uuid }),
  body: SeatEndForm,
  answer: Made,
  handle: async (asked) => {
    const { em, params, body } = asked;
    const seat = await findRow(em, SeatRow, { id: params.seatId });
    const place = seat && { centreId: seat.centreId ?? '', areaCode: seat.areaCode };
    const act = actAt(asked, 'manage-seats', { place, see: 'see-centre' });
    if ('refused' in act) return act;
    // As nobody gives themselves a seat, nobody takes one of their own away unseen.
    if (seat?.userId === act.userId) return { refused: 'not-allowed' };
    const { at, ...actor } = act;
    const ended = await endSeat(em, { ...body, ...params }, { actor, at });
    if ('refused' in ended) return refuseForm(END_PLACES, ended.refused);
    return { answer: { id: ended.seatId } };
  },
});

const RESERVE_PLACES: PlacesOf<ReserveRefusal> = {
  'no-such-centre': null,
  'not-a-fund-of-the-centre': 'fundId',
  'in-reserve-already': null,
};

const name = commandRoute({
  path: 'committeeReserves',
  summary: 'Name somebody who steps in when a seat of the committee falls vacant',
  params: CentreParams,
  body: NewReserve,
  answer: Made,
  status: 201,
  handle: async (asked) => {
    const act = await actAtCentre(asked, 'manage-funds');
    if ('refused' in act) return act;
    const named = await nameReserve(asked.em, { ...asked.body, ...asked.params }, act);
    if ('refused' in named) return refuseForm(RESERVE_PLACES, named.refused);
    return { answer: { id: named.reserveId } };
  },
});

const RESERVE_END_PLACES: PlacesOf<EndReserveRefusal> = {
  'no-such-reserve': null,
  'ended-already': null,
  'term-ends-before-it-begins': 'untilOn',
};

const endInReserve = commandRoute({
  path: 'committeeReserveEnd',
  summary: 'Somebody stands in reserve no longer',
  params: z.object({ reserveId: Uuid }),
  body: ReserveEndForm,
  answer: Made,
  handle: async (asked) => {
    const { em, params, body, today } = asked;
    const row = await findRow(em, CommitteeReserve, { id: params.reserveId });
    const place = row && placeOf(row);
    const act = actAt(asked, 'manage-funds', { place, see: 'see-board' });
    if ('refused' in act) return act;
    if (body.untilOn > today) return refuseField('untilOn', 'date-in-the-future');
    const ended = await endReserve(em, { ...params, untilOn: body.untilOn }, act);
    if ('refused' in ended) return refuseForm(RESERVE_END_PLACES, ended.refused);
    return { answer: { id: ended.reserveId } };
  },
});

export const COMMITTEE_ROUTES = [readCommittee, end, name, endInReserve];
