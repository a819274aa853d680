import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RelationKind } from '#domain/people/relations/relation';
import type { RowPlace } from '../../places/place.ts';
import { actingIn, aCentre, aSeat, SOME_DAY, SOME_INSTANT } from '../../testing/places.ts';
import { startTestDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { inTransaction } from '../../transaction.ts';
import type { NamedSeat } from '../find-seats.ts';
import { Person } from '../person.ts';
import { listRelations } from './list-relations.ts';
import { endRelation, noteRelation, strikeRelation } from './note-relation.ts';

let test: TestDatabase;
let place: RowPlace;
let secretary: NamedSeat;

beforeAll(async () => {
  test = await startTestDatabase();
  place = await aCentre(test.database.fork());
  secretary = await aSeat(test.database.fork(), { role: 'secretary', place });
});
afterAll(() => test.stop());

const act = () => ({ ...actingIn(secretary), at: SOME_INSTANT });

async function aPerson(at: RowPlace = place): Promise<string> {
  const id = randomUUID();
  const name = { title: 'mrs', firstName: 'สมมุติ', lastName: 'ทดสอบ' } as const;
  const row = { ...name, noIdReason: 'declined', createdAt: SOME_INSTANT } as const;
  await test.database.fork().insert(Person, { id, ...at, ...row });
  return id;
}

function note(personId: string, otherPersonId: string, kind: RelationKind) {
  const said = { personId, otherPersonId, kind, fromOn: null };
  return inTransaction(test.database, (em) => noteRelation(em, said, act()));
}

describe('noteRelation', () => {
  it('keeps a relation once, also when ten note it at once from both sides', async () => {
    const [mother, son] = [await aPerson(), await aPerson()];
    const tries = Array.from({ length: 10 }, (_, at) =>
      at % 2 === 0 ? note(mother, son, 'parent') : note(son, mother, 'child'),
    );
    const outcomes = await Promise.all(tries);
    expect(outcomes.filter((outcome) => 'relationId' in outcome)).toHaveLength(1);
    const rows = await listRelations(test.database.fork(), son);
    expect(rows).toMatchObject([{ personId: mother, kind: 'parent', otherId: mother }]);
  });

  it('refuses a relation to oneself, and to somebody of another centre', async () => {
    const one = await aPerson();
    expect(await note(one, one, 'surety')).toEqual({ refused: 'relation-to-oneself' });
    const stranger = await aPerson(await aCentre(test.database.fork(), 2));
    expect(await note(one, stranger, 'surety')).toEqual({ refused: 'no-such-person' });
  });

  it('is refused by the database itself when it is to oneself', async () => {
    const one = await aPerson();
    const written = test.database.fork().execute(
      `insert into person_relation (id, person_id, other_person_id, centre_id, area_code, kind,
                                    by_seat_id, noted_at)
       values (?, ?, ?, ?, ?, 'spouse', ?, ?)`,
      [randomUUID(), one, one, place.centreId, place.areaCode, secretary.seatId, SOME_INSTANT],
    );
    await expect(written).rejects.toThrow(/relation_to_oneself/u);
  });
});

describe('endRelation', () => {
  it('leaves the relation on file, and lets it begin anew', async () => {
    const [one, other] = [await aPerson(), await aPerson()];
    const noted = (await note(one, other, 'spouse')) as { relationId: string };
    const end = (untilOn: string) =>
      inTransaction(test.database, (em) => endRelation(em, { ...noted, untilOn }, act()));
    expect(await end('2021-03-26')).toEqual({ refused: 'relation-ends-in-the-future' });
    expect(await end(SOME_DAY)).toEqual(noted);
    expect(await end(SOME_DAY)).toEqual({ refused: 'relation-ended-already' });
    expect(await note(other, one, 'spouse')).toHaveProperty('relationId');
    const rows = await listRelations(test.database.fork(), one);
    expect(rows.map(({ untilOn }) => untilOn)).toEqual([null, SOME_DAY]);
  });
});

describe('strikeRelation', () => {
  it('leaves a mistake readable, counts it no more, and is done once', async () => {
    const [one, other] = [await aPerson(), await aPerson()];
    const { relationId } = (await note(one, other, 'spouse')) as { relationId: string };
    const strike = () =>
      inTransaction(test.database, (em) =>
        strikeRelation(em, { relationId, reason: 'wrong-person' }, act()),
      );
    const outcomes = await Promise.all(Array.from({ length: 5 }, strike));
    expect(outcomes.filter((outcome) => 'relationId' in outcome)).toHaveLength(1);
    expect(await strike()).toEqual({ refused: 'relation-is-struck' });
    const end = inTransaction(test.database, (em) =>
      endRelation(em, { relationId, untilOn: SOME_DAY }, act()),
    );
    expect(await end).toEqual({ refused: 'relation-is-struck' });
    expect(await note(one, other, 'spouse')).toHaveProperty('relationId');
    const rows = await listRelations(test.database.fork(), one);
    expect(rows.map(({ struckReason }) => struckReason)).toEqual([null, 'wrong-person']);
  });

  it('stays struck in the database itself', async () => {
    const { relationId } = (await note(await aPerson(), await aPerson(), 'surety')) as {
      relationId: string;
    };
    await inTransaction(test.database, (em) =>
      strikeRelation(em, { relationId, reason: 'not-so' }, act()),
    );
    const undone = test.database.fork().execute(
      `update person_relation set struck_at = null, struck_reason = null,
                struck_by_seat_id = null where id = ?`,
      [relationId],
    );
    await expect(undone).rejects.toThrow(/stays struck/u);
  });
});
