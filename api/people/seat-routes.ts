/** Which seats of the committee a person on file holds. */

import { z } from 'zod';
import { Made } from '#contracts/centres';
import { NameSeatHolder } from '#contracts/person-relations';
import { Uuid } from '#contracts/primitives';
import { nameSeatHolder } from '#database/people/name-seat-holder';
import { Person } from '#database/people/person';
import { findRow } from '#database/rows';
import { actAt } from '../access/access.ts';
import { commandRoute } from '../routing/route.ts';

const name = commandRoute({
  path: 'personSeats',
  summary: 'Say that this person holds a seat of the committee, so that their kin are known to it',
  params: z.object({ personId: Uuid }),
  body: NameSeatHolder,
  answer: Made,
  handle: async (asked) => {
    const { em, params, body } = asked;
    const person = await findRow(em, Person, { id: params.personId });
    const act = actAt(asked, 'open-case', { place: person, see: 'see-case' });
    if ('refused' in act) return act;
    const named = await nameSeatHolder(em, { ...params, ...body }, act);
    if (!('refused' in named)) return { answer: { id: named.seatId } };
    return { refused: named.refused === 'no-such-person' ? 'not-found' : named.refused };
  },
});

export const PERSON_SEAT_ROUTES = [name];
