/** The register of people asks: which records may be of one person, and what would move. */

import { z } from 'zod';
import { AlikePeople, PeopleBeside } from '#contracts/person-merges';
import { Uuid } from '#contracts/primitives';
import { notePeopleSeen } from '#database/audit/note-people-seen';
import { traitsOf, type Candidate } from '#database/people/alike/candidate';
import { findAlikePairs, findCandidatesById } from '#database/people/alike/find-pairs';
import { listMerges, type MergeListRow } from '#database/people/merge/beside';
import { Person } from '#database/people/person';
import { Centre } from '#database/places/centre';
import { findRow } from '#database/rows';
import { likenessOf } from '#domain/people/likeness/likeness';
import { differingFields, valuesOf } from '#domain/people/merge/merge';
import { actAt, mayAt } from '../access/access.ts';
import { readRoute } from '../routing/route.ts';
import { nameOf } from './person-view.ts';
import { recordBeside } from './record-beside.ts';

const alike = readRoute({
  path: 'alikePeople',
  summary: 'Records of a centre that may be of one person, and the merges so far',
  params: z.object({ centreId: Uuid }),
  answer: AlikePeople,
  handle: async (asked) => {
    const { em, params } = asked;
    const centre = await findRow(em, Centre, { id: params.centreId });
    const place =
      centre === undefined ? undefined : { centreId: centre.id, areaCode: centre.areaCode };
    const act = actAt(asked, 'merge-people', { place, see: 'see-board' });
    if ('refused' in act) return act;
    if (centre === undefined) return { refused: 'not-found' };
    const pairs = await findAlikePairs(em, centre.id);
    const seen = pairs.flatMap(({ first, second }) => [first.personId, second.personId]);
    await notePeopleSeen(em, [...new Set(seen)], act);
    return {
      answer: {
        centreName: { th: centre.nameTh, en: centre.nameEn },
        pairs: pairs.map(({ first, second, reasons }) => ({
          first: pairedPerson(first),
          second: pairedPerson(second),
          reasons: [...reasons],
        })),
        merges: (await listMerges(em, centre.id)).map(mergeRow),
      },
    };
  },
});

const beside = readRoute({
  path: 'peopleBeside',
  summary: 'Two records side by side: what differs and what would move',
  params: z.object({ personId: Uuid, otherPersonId: Uuid }),
  answer: PeopleBeside,
  handle: async (asked) => {
    const { em, params } = asked;
    const first = await findRow(em, Person, { id: params.personId });
    const second = await findRow(em, Person, { id: params.otherPersonId });
    const act = actAt(asked, 'merge-people', { place: first, see: 'see-case' });
    if ('refused' in act) return act;
    if (first === undefined || second === undefined) return { refused: 'not-found' };
    if (!mayAt(asked, 'merge-people', second)) return { refused: 'not-found' };
    await notePeopleSeen(em, [first.id, second.id], act);
    const found = await findCandidatesById(em, [first.id, second.id]);
    const [one, other] = [found.get(first.id), found.get(second.id)];
    return {
      answer: {
        centreId: first.centreId,
        first: await recordBeside(em, first),
        second: await recordBeside(em, second),
        reasons: one && other ? likenessOf(traitsOf(one), traitsOf(other)) : [],
        differing: differingFields(valuesOf(first), valuesOf(second)),
        mayMerge: first.mergedIntoId === null && second.mergedIntoId === null,
      },
    };
  },
});

export const PERSON_READ_ROUTES = [alike, beside];

function pairedPerson(person: Candidate) {
  return { personId: person.personId, name: nameOf(person), birthYearBe: person.birthYearBe };
}

function mergeRow(row: MergeListRow) {
  return {
    mergeId: row.mergeId,
    kept: { personId: row.keptPersonId, name: row.keptName },
    merged: { personId: row.mergedPersonId, name: row.mergedName },
    mergedAt: row.mergedAt,
    undoneAt: row.undoneAt,
  };
}
