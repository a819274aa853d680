/** Writing into the registers by hand, and striking out what was written wrongly. */

import { z } from 'zod';
import { Made } from '#contracts/centres';
import { Uuid } from '#contracts/primitives';
import { NewRegisterEntry, StrikeRegisterEntry } from '#contracts/registers';
import { strikeEntry, type StrikeRefusal } from '#database/registers/entries/strike';
import { ENTRY_PERMISSION } from '#domain/registers/entry-rights';
import type { EntryKind } from '#domain/registers/register';
import { CentreParams } from '../centres/centre-access.ts';
import { refuseField, refuseForm, type PlacesOf } from '../problems/at-field.ts';
import { commandRoute } from '../routing/route.ts';
import { ENTRY_PLACES, ENTRY_WRITERS, type Writing } from './entry-writers.ts';
import { actOnRegisters } from './reader.ts';

const writeEntry = commandRoute({
  path: 'registerEntries',
  summary: 'Write a guarantor, a notice, a grant, a payout, a visit or a lesson into its register',
  params: CentreParams,
  body: NewRegisterEntry,
  answer: Made,
  status: 201,
  handle: async (asked) => {
    const { em, body, params, today } = asked;
    const act = await actOnRegisters(asked, ENTRY_PERMISSION[body.kind]);
    if ('refused' in act) return act;
    const { dayField } = ENTRY_WRITERS[body.kind];
    const day: unknown = dayField === null ? null : { ...body }[dayField as keyof typeof body];
    if (dayField !== null && typeof day === 'string' && day > today) {
      return refuseField(dayField, 'date-in-the-future');
    }
    const written = await write({ em, centreId: params.centreId, act }, body);
    if ('refused' in written) return refuseForm(ENTRY_PLACES, written.refused);
    return { answer: { id: written.id } };
  },
});

/** Hands the form to the writer of its kind. */
function write<Kind extends EntryKind>(
  writing: Writing,
  { kind, ...form }: Extract<NewRegisterEntry, { kind: Kind }>,
) {
  return ENTRY_WRITERS[kind as Kind].write(writing, form);
}

const STRIKE_PLACES: PlacesOf<Exclude<StrikeRefusal, 'grant-used-up'>> = {
  'no-such-entry': null,
  'struck-out-already': null,
  'grant-stands-on-resolution': null,
};

const strike = commandRoute({
  path: 'strikeRegisterEntry',
  summary: 'Strike an entry out with the reason; it stays readable and counts no more',
  params: z.object({ ...CentreParams.shape, entryId: Uuid }),
  body: StrikeRegisterEntry,
  answer: Made,
  handle: async (asked) => {
    const { em, body, params } = asked;
    const act = await actOnRegisters(asked, 'keep-registers');
    if ('refused' in act) return act;
    const struck = await strikeEntry(em, { ...params, ...body }, act);
    if (!('refused' in struck)) return { answer: { id: struck.id } };
    if (struck.refused === 'grant-used-up') return refuseField('reason', 'grant-used-up');
    return refuseForm(STRIKE_PLACES, struck.refused);
  },
});

export const REGISTER_ENTRY_ROUTES = [writeEntry, strike];
