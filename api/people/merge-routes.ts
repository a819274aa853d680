/** Two records of one person made one, and parted again. */

import { z } from 'zod';
import { MergedPeople, MergePeople, TellApart, ToldApart } from '#contracts/person-merges';
import { Uuid } from '#contracts/primitives';
import { mergePeople, type MergeRefusal } from '#database/people/merge/merge-people';
import { PersonMerge } from '#database/people/merge/person-merge';
import { undoMerge, type UndoMergeRefusal } from '#database/people/merge/undo-merge';
import { Person } from '#database/people/person';
import { tellApart } from '#database/people/writing/put-distinction';
import { findRow } from '#database/rows';
import { actAt } from '../access/access.ts';
import { refuseField, refuseForm, type PlacesOf } from '../problems/at-field.ts';
import { commandRoute } from '../routing/route.ts';

const MERGE_PLACES: PlacesOf<MergeRefusal> = {
  'person-with-themselves': null,
  'no-such-person': 'mergedPersonId',
  'not-of-one-centre': null,
  'person-merged-already': null,
  'changed-meanwhile': null,
  'people-are-related': null,
};

const merge = commandRoute({
  path: 'personMerges',
  summary: 'Merge another record into this one; each field says whose value stands',
  params: z.object({ personId: Uuid }),
  body: MergePeople,
  answer: MergedPeople,
  status: 201,
  handle: async (asked) => {
    const { em, params, body } = asked;
    const kept = await findRow(em, Person, { id: params.personId });
    const act = actAt(asked, 'merge-people', { place: kept, see: 'see-case' });
    if ('refused' in act) return act;
    const merged = await findRow(em, Person, { id: body.mergedPersonId });
    // Whoever does not reach the other record is not told that there is one.
    const reaches = actAt(asked, 'merge-people', { place: merged, see: 'see-case' });
    if ('refused' in reaches) return refuseForm(MERGE_PLACES, 'no-such-person');
    const made = await mergePeople(em, { ...body, keptPersonId: params.personId }, act);
    if ('refused' in made) return refuseForm(MERGE_PLACES, made.refused);
    return { answer: made };
  },
});

const distinguish = commandRoute({
  path: 'personDistinctions',
  summary: 'Say that two records which look alike are two people, and how that is known',
  params: z.object({ personId: Uuid }),
  body: TellApart,
  answer: ToldApart,
  status: 201,
  handle: async (asked) => {
    const { em, params, body } = asked;
    const { otherPersonId, reason } = body;
    const place = await findRow(em, Person, { id: params.personId });
    const act = actAt(asked, 'merge-people', { place, see: 'see-case' });
    if ('refused' in act) return act;
    const { personId } = params;
    if (personId === otherPersonId) return { refused: 'person-with-themselves' };
    const other = await findRow(em, Person, { id: otherPersonId });
    if (place === undefined || other?.centreId !== place.centreId) {
      return refuseField('otherPersonId', 'no-such-person');
    }
    await tellApart(em, { personId, otherId: otherPersonId, reason }, { place, act });
    return { answer: { personId, otherPersonId } };
  },
});

const UNDO_PLACES: PlacesOf<UndoMergeRefusal> = {
  'no-such-merge': null,
  'merge-undone-already': null,
  'merged-again-since': null,
  'changed-since-merge': null,
};

const undo = commandRoute({
  path: 'undoPersonMerge',
  summary: 'Part two merged records again, each with what was its own',
  params: z.object({ mergeId: Uuid }),
  answer: MergedPeople,
  handle: async (asked) => {
    const { em, params } = asked;
    const place = await findRow(em, PersonMerge, { id: params.mergeId });
    const act = actAt(asked, 'merge-people', { place, see: 'see-case' });
    if ('refused' in act) return act;
    const undone = await undoMerge(em, params.mergeId, act);
    if ('refused' in undone) return refuseForm(UNDO_PLACES, undone.refused);
    return { answer: undone };
  },
});

export const PERSON_MERGE_ROUTES = [distinguish, merge, undo];
