/** How people stand to each other: seen, noted, ended. */

import { z } from 'zod';
import { Made } from '#contracts/centres';
import {
  EndRelation,
  NotedRelation,
  NoteRelation,
  PersonRelations,
  StrikeRelation,
} from '#contracts/person-relations';
import { Uuid } from '#contracts/primitives';
import { notePeopleSeen } from '#database/audit/note-people-seen';
import { listCommitteeSeats } from '#database/people/name-seat-holder';
import { Person } from '#database/people/person';
import { PersonChange } from '#database/people/person-change';
import { readMemberships } from '#database/people/read-memberships';
import { listHousemates, listRelations } from '#database/people/relations/list-relations';
import {
  endRelation,
  noteRelation,
  strikeRelation,
  type NoteRelationRefusal,
} from '#database/people/relations/note-relation';
import { PersonRelation } from '#database/people/relations/person-relation';
import { findRow, listRows } from '#database/rows';
import { relationSeenFrom, type EndRelationRefusal } from '#domain/people/relations/relation';
import { actAt } from '../access/access.ts';
import { refuseField, refuseForm, type PlacesOf } from '../problems/at-field.ts';
import { commandRoute, readRoute } from '../routing/route.ts';
import { maskedCitizenId, nameOf, personRecord } from './person-view.ts';

const PersonParams = z.object({ personId: Uuid });

const read = readRoute({
  path: 'personRelations',
  summary: 'How a person stands to others, the relations that last first',
  params: PersonParams,
  answer: PersonRelations,
  handle: async (asked) => {
    const { em, params } = asked;
    const person = await findRow(em, Person, { id: params.personId });
    const act = actAt(asked, 'open-case', { place: person, see: 'see-case' });
    if ('refused' in act) return act;
    if (person === undefined) return { refused: 'not-found' };
    await notePeopleSeen(em, [person.id], act);
    const rows = await listRelations(em, person.id);
    return {
      answer: {
        centreId: person.centreId,
        person: { personId: person.id, name: nameOf(person) },
        record: personRecord(person),
        memberships: await readMemberships(em, person.id),
        relations: rows.map((row) => ({
          relationId: row.relationId,
          seen: relationSeenFrom(person.id, row),
          other: { personId: row.otherId, name: row.otherName },
          fromOn: row.fromOn,
          untilOn: row.untilOn,
          struckReason: row.struckReason,
        })),
        earlier: (
          await listRows(em, PersonChange, {
            where: { personId: person.id },
            orderBy: { changedAt: 'desc' },
          })
        ).map(({ before, changedAt }) => ({
          untilAt: changedAt,
          name: nameOf(before),
          birthYearBe: before.birthYearBe,
          maskedCitizenId: maskedCitizenId(before.citizenId),
          phone: before.phone,
        })),
        seats: (await listCommitteeSeats(em, { centreId: person.centreId, on: asked.today })).map(
          ({ personId, ...seat }) => ({ ...seat, holder: holderOf(personId, person.id) }),
        ),
        housemates: await listHousemates(em, person.id),
      },
    };
  },
});

function holderOf(personId: string | null, askedId: string) {
  if (personId === null) return 'nobody-yet' as const;
  return personId === askedId ? ('this-person' as const) : ('another' as const);
}

const NOTE_PLACES: PlacesOf<NoteRelationRefusal> = {
  'no-such-person': 'otherPersonId',
  'relation-to-oneself': 'otherPersonId',
  'relation-begins-in-the-future': 'fromOn',
  'relation-is-known': 'otherPersonId',
  'parent-of-own-parent': 'kind',
};

const note = commandRoute({
  path: 'noteRelation',
  summary: 'Note that this person is the spouse, parent, child, surety or head of another',
  params: PersonParams,
  body: NoteRelation,
  answer: NotedRelation,
  status: 201,
  handle: async (asked) => {
    const { em, params, body } = asked;
    const person = await findRow(em, Person, { id: params.personId });
    const act = actAt(asked, 'open-case', { place: person, see: 'see-case' });
    if ('refused' in act) return act;
    const noted = await noteRelation(em, { ...body, personId: params.personId }, act);
    return 'refused' in noted ? refuseForm(NOTE_PLACES, noted.refused) : { answer: noted };
  },
});

const END_PLACES: PlacesOf<EndRelationRefusal> = {
  'relation-is-struck': 'untilOn',
  'relation-ended-already': 'untilOn',
  'relation-ends-before-it-begins': 'untilOn',
  'relation-ends-in-the-future': 'untilOn',
};

const end = commandRoute({
  path: 'endRelation',
  summary: 'End a relation with its last day; it stays on file',
  params: z.object({ relationId: Uuid }),
  body: EndRelation,
  answer: NotedRelation,
  handle: async (asked) => {
    const { em, params, body } = asked;
    const place = await findRow(em, PersonRelation, { id: params.relationId });
    const act = actAt(asked, 'open-case', { place, see: 'see-case' });
    if ('refused' in act) return act;
    const ended = await endRelation(em, { ...params, ...body }, act);
    if (!('refused' in ended)) return { answer: ended };
    if (ended.refused === 'no-such-relation') return { refused: 'not-found' };
    return refuseForm(END_PLACES, ended.refused);
  },
});

const strike = commandRoute({
  path: 'strikeRelation',
  summary: 'Strike a relation that was noted by mistake; it stays readable and counts no more',
  params: z.object({ relationId: Uuid }),
  body: StrikeRelation,
  answer: Made,
  handle: async (asked) => {
    const { em, params, body } = asked;
    const place = await findRow(em, PersonRelation, { id: params.relationId });
    const act = actAt(asked, 'open-case', { place, see: 'see-case' });
    if ('refused' in act) return act;
    const struck = await strikeRelation(em, { ...params, ...body }, act);
    if (!('refused' in struck)) return { answer: { id: params.relationId } };
    if (struck.refused === 'no-such-relation') return { refused: 'not-found' };
    return refuseField('reason', struck.refused);
  },
});

export const PERSON_RELATION_ROUTES = [read, note, end, strike];
