/** What is on file of one person, put right; what it said before stays on the page of the person. */

import { z } from 'zod';
import { Made } from '#contracts/centres';
import { PersonCorrection } from '#contracts/person-records';
import { Uuid } from '#contracts/primitives';
import { Person } from '#database/people/person';
import { correctPerson, type CorrectRefusal } from '#database/people/writing/correct-person';
import { findRow } from '#database/rows';
import { actAt } from '../access/access.ts';
import { refuseForm, type PlacesOf } from '../problems/at-field.ts';
import { commandRoute } from '../routing/route.ts';

const IDENTITY = 'identity.citizenId';

const CORRECT_PLACES: PlacesOf<Exclude<CorrectRefusal, 'no-such-person'>> = {
  'person-merged-already': null,
  'changed-meanwhile': null,
  'citizen-id-or-reason': IDENTITY,
  'citizen-id-check-digit': IDENTITY,
  'citizen-id-twice': IDENTITY,
  'not-a-thai-phone': 'phone',
  'birth-in-the-future': 'birthOn',
  'birth-reckoning-missing': 'birthReckoning',
  'citizen-id-is-known': IDENTITY,
  'nothing-changed': null,
};

const correct = commandRoute({
  path: 'correctPerson',
  summary: 'Put right what is on file of a person: name, birth, phone, citizen id',
  params: z.object({ personId: Uuid }),
  body: PersonCorrection,
  answer: Made,
  handle: async (asked) => {
    const { em, params, body } = asked;
    const place = await findRow(em, Person, { id: params.personId });
    const act = actAt(asked, 'open-case', { place, see: 'see-case' });
    if ('refused' in act) return act;
    const corrected = await correctPerson(em, { ...body, ...params }, act);
    if (!('refused' in corrected)) return { answer: { id: params.personId } };
    if (corrected.refused === 'no-such-person') return { refused: 'not-found' };
    return refuseForm(CORRECT_PLACES, corrected.refused);
  },
});

export const CORRECTION_ROUTES = [correct];
