import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCitizenId } from '../../testing/households.ts';
import { openPeopleWorld, type PeopleWorld } from '../../testing/people-world.ts';
import { SOME_INSTANT } from '../../testing/places.ts';
import { inTransaction } from '../../transaction.ts';
import { PersonChange } from '../person-change.ts';
import { correctPerson, type Correction } from './correct-person.ts';

let world: PeopleWorld;

beforeAll(async () => {
  world = await openPeopleWorld();
});
afterAll(() => world.test.stop());

async function somebody(change: object = {}): Promise<string> {
  const { personIds } = await world.onFile({ firstName: 'บัวคำ', ...change });
  return personIds[0] ?? '';
}

async function correct(personId: string, change: Partial<Correction>) {
  const { version, title, firstName, lastName, phone, birthOn, birthReckoning, birthYearBe } =
    await world.person(personId);
  const names = { version, title, firstName, lastName, phone };
  const identity = { kind: 'as-it-is' } as const;
  const onFile = { personId, ...names, birthOn, birthReckoning, birthYearBe, identity };
  const act = { ...world.actor, at: SOME_INSTANT };
  return inTransaction(world.test.database, (em) =>
    correctPerson(em, { ...onFile, ...change }, act),
  );
}

describe('correctPerson', () => {
  it('puts a name and a birth right and keeps what the record said before', async () => {
    const personId = await somebody();
    const { citizenId } = await world.person(personId);
    const birth = { birthOn: '1936-02-10', birthReckoning: 'old-calendar' } as const;
    const told = await correct(personId, { firstName: ' บัวขำ ', ...birth });
    expect(told).toEqual({ version: 2 });
    expect(await world.person(personId)).toMatchObject({
      firstName: 'บัวขำ',
      birthYearBe: 2478,
      citizenId,
    });
    const rows = await world.test.database.fork().find(PersonChange, { personId });
    expect(rows).toMatchObject([{ before: { firstName: 'บัวคำ' } }]);
  });

  it('takes another number, but none that is of somebody else', async () => {
    const [personId, other] = [await somebody(), await somebody()];
    const { citizenId: taken } = await world.person(other);
    const number = (citizenId: string) => ({ identity: { kind: 'number', citizenId } }) as const;
    expect(await correct(personId, number(taken ?? ''))).toEqual({
      refused: 'citizen-id-is-known',
    });
    expect(await correct(personId, number('1234567890123'))).toEqual({
      refused: 'citizen-id-check-digit',
    });
    const citizenId = aCitizenId();
    expect(await correct(personId, number(citizenId))).toEqual({ version: 2 });
    expect(await world.person(personId)).toMatchObject({ citizenId });
    const none = { kind: 'none', noIdReason: 'card-lost' } as const;
    expect(await correct(personId, { identity: none })).toEqual({ version: 3 });
    expect(await world.person(personId)).toMatchObject({ citizenId: null });
  });

  it('refuses by name what cannot be corrected', async () => {
    const personId = await somebody();
    expect(await correct(personId, {})).toEqual({ refused: 'nothing-changed' });
    expect(await correct(personId, { version: 9 })).toEqual({ refused: 'changed-meanwhile' });
    expect(await correct(personId, { phone: '12' })).toEqual({ refused: 'not-a-thai-phone' });
    const tomorrow = { birthOn: '2999-01-01' };
    expect(await correct(personId, tomorrow)).toEqual({ refused: 'birth-in-the-future' });
  });

  it('lets one of two clerks who looked at the same record win', async () => {
    const personId = await somebody();
    const tries = ['กา', 'ขา', 'คา'].map((firstName) =>
      correct(personId, { firstName, version: 1 }),
    );
    const outcomes = await Promise.all(tries);
    expect(outcomes.filter((outcome) => 'version' in outcome)).toHaveLength(1);
  });
});
