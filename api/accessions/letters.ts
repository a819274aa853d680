import { NewLetter } from '#contracts/accession-letters';
import { Made } from '#contracts/centres';
import { writeLetter, type WriteLetterRefusal } from '#database/accessions/letters/write-letter';
import { refuseForm, type PlacesOf } from '../problems/at-field.ts';
import { commandRoute } from '../routing/route.ts';
import { actOnGroup, GroupParams } from './group-access.ts';

const PLACES: PlacesOf<WriteLetterRefusal> = {
  'no-such-group': null,
  'group-not-at-this-step': null,
  'talk-in-the-past': 'meetOn',
  'rate-is-above-lawful': 'rateBasisPoints',
  'poverty-fund-bears-no-interest': 'rateBasisPoints',
  'no-agreement-text': null,
};

export const writeLetterRoute = commandRoute({
  path: 'accessionLetters',
  summary: 'Write a letter to a group: an invitation to talk, or the agreement to sign',
  params: GroupParams,
  body: NewLetter,
  answer: Made,
  status: 201,
  handle: async (asked) => {
    const act = await actOnGroup(asked);
    if ('refused' in act) return act;
    const { em, body: letter, params } = asked;
    const written = await writeLetter(em, { ...params, letter }, act);
    if ('refused' in written) return refuseForm(PLACES, written.refused);
    return { answer: { id: written.letterId } };
  },
});
