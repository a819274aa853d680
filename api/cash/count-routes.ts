/** Counting the cash of a fund: one person counts, another confirms. */

import { z } from 'zod';
import { Made } from '#contracts/centres';
import { DecideCount, NewCount } from '#contracts/fund-cash';
import { Uuid } from '#contracts/primitives';
import { CashCount } from '#database/cash/cash-count';
import { CashPlace } from '#database/cash/cash-place';
import { countCash } from '#database/cash/count-cash';
import { decideCount } from '#database/cash/decide-count';
import { placeOf, type RowPlace } from '#database/places/place';
import { findRow } from '#database/rows';
import { actAt, type Asking } from '../access/access.ts';
import { refuseForm } from '../problems/at-field.ts';
import { commandRoute } from '../routing/route.ts';
import { COUNT_PLACES, DECIDE_COUNT_PLACES } from './refusal-places.ts';

const count = commandRoute({
  path: 'cashCounts',
  summary: 'Write down a count of notes and coins beside what the books say; nothing is posted yet',
  params: z.object({ placeId: Uuid }),
  body: NewCount,
  answer: Made,
  status: 201,
  handle: async (asked) => {
    const { em, params, body } = asked;
    const act = actOn(asked, await findRow(em, CashPlace, { id: params.placeId }));
    if ('refused' in act) return act;
    const made = await countCash(em, { ...params, ...body }, act);
    if ('refused' in made) return refuseForm(COUNT_PLACES, made.refused);
    return { answer: { id: made.countId } };
  },
});

const decide = commandRoute({
  path: 'decideCount',
  summary: 'Confirm a count that another person made, which posts what differs; or decline it',
  params: z.object({ countId: Uuid }),
  body: DecideCount,
  answer: Made,
  handle: async (asked) => {
    const { em, params, body } = asked;
    const act = actOn(asked, await findRow(em, CashCount, { id: params.countId }));
    if ('refused' in act) return act;
    const decided = await decideCount(em, { ...params, ...body }, act);
    if ('refused' in decided) return refuseForm(DECIDE_COUNT_PLACES, decided.refused);
    return { answer: { id: decided.countId } };
  },
});

export const COUNT_ROUTES = [count, decide];

function actOn(asking: Asking, thing: RowPlace | undefined) {
  const place = thing === undefined ? undefined : placeOf(thing);
  return actAt(asking, 'keep-cash', { place, see: 'see-ledger' });
}
