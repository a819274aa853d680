import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { moveCase } from '../../cases/move-case.ts';
import { openCase } from '../../cases/open-case.ts';
import type { NewHousehold, NewMember } from '../../cases/register-household.ts';
import type { RowPlace } from '../../places/place.ts';
import { findRow, getRow } from '../../rows.ts';
import { aCitizenId, aHousehold, aMember } from '../../testing/households.ts';
import { actingIn, aCentre, aSeat, SOME_INSTANT } from '../../testing/places.ts';
import { startTestDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { inTransaction } from '../../transaction.ts';
import type { NamedSeat } from '../find-seats.ts';
import { Household, HouseholdMember } from '../household.ts';
import { PersonChange } from '../person-change.ts';
import { PersonDistinction } from '../person-distinction.ts';
import { Person } from '../person.ts';

let test: TestDatabase;
let place: RowPlace;
let secretary: NamedSeat;

beforeAll(async () => {
  test = await startTestDatabase();
  place = await aCentre(test.database.fork());
  secretary = await aSeat(test.database.fork(), { role: 'secretary', place });
});
afterAll(() => test.stop());

function register(household: NewHousehold) {
  const actor = actingIn(secretary);
  const { centreId } = place;
  return inTransaction(
    test.database,
    (em) => openCase(em, { centreId, household, isDemo: false, actor, at: SOME_INSTANT }),
    (outcome) => !('refused' in outcome),
  );
}

/** A person on file whose household's case has ended. */
async function aKnownPerson(change: Partial<NewMember> = {}): Promise<Person> {
  const opened = await register(aHousehold({ members: [aMember(change)] }));
  if ('refused' in opened) throw new Error(opened.refused);
  const { caseId } = opened;
  const step = { caseId, stepKey: 'end', to: 'withdrawn', reason: null, bySeatId: null } as const;
  await inTransaction(test.database, (em) => moveCase(em, { ...step, at: SOME_INSTANT }));
  return headOf(caseId);
}

async function headOf(caseId: string): Promise<Person> {
  const em = test.database.fork();
  const rows = await em.execute<{ id: string }[]>(
    `select h.head_person_id as id from household h join household_case c on c.household_id = h.id
      where c.id = ?`,
    [caseId],
  );
  return getRow(em, Person, { id: rows[0]!.id });
}

async function registered(member: Partial<NewMember>, house: Partial<NewHousehold> = {}) {
  const opened = await register(aHousehold({ members: [aMember(member)], ...house }));
  if ('refused' in opened) throw new Error(opened.refused);
  return headOf(opened.caseId);
}

describe('a person who is on file', () => {
  it('is used when the writer says it is the same, with the name that stands', async () => {
    const known = await aKnownPerson({
      firstName: 'บัวคำ',
      citizenId: null,
      noIdReason: 'card-lost',
    });
    const citizenId = aCitizenId();
    const again = { firstName: 'บัวขำ', phone: '0812345678', citizenId, knownPersonId: known.id };
    const used = await registered(again);
    expect(used).toMatchObject({ id: known.id, firstName: 'บัวคำ', noIdReason: null });
    expect(used).toMatchObject({ citizenId, phone: '0812345678', version: known.version + 1 });
  });

  it('is found by the number alone when the first name sounds the same', async () => {
    const citizenId = aCitizenId();
    const known = await aKnownPerson({ citizenId, firstName: 'บัวคำ', lastName: 'เดิม' });
    const used = await registered({ citizenId, firstName: 'บัวขำ', lastName: 'ใหม่' });
    expect(used).toMatchObject({ id: known.id, lastName: 'ใหม่' });
    const changes = await test.database.fork().find(PersonChange, { personId: known.id });
    expect(changes).toMatchObject([{ before: { lastName: 'เดิม' }, bySeatId: secretary.seatId }]);
  });

  it('is never a second person with the same number', async () => {
    const citizenId = aCitizenId();
    const known = await aKnownPerson({ citizenId, firstName: 'บัวคำ' });
    const differs = [{ personId: known.id, reason: 'namesake' as const }];
    const table: [Partial<NewMember>, string][] = [
      [{ citizenId, firstName: 'สายใจ' }, 'citizen-id-is-known'],
      [{ citizenId, firstName: 'บัวคำ', differsFrom: differs }, 'citizen-id-is-known'],
      [{ knownPersonId: known.id }, 'citizen-id-differs'],
      [{ knownPersonId: place.centreId }, 'no-such-person'],
    ];
    for (const [change, refused] of table) {
      const household = aHousehold({ members: [aMember(change)] });
      expect(await register(household)).toEqual({ refused, openCase: null });
    }
    const twice = ['head', 'child'] as const;
    const members = twice.map((relation) =>
      aMember({ relation, citizenId: null, noIdReason: 'declined', knownPersonId: known.id }),
    );
    const refused = { refused: 'person-twice', openCase: null };
    expect(await register(aHousehold({ members }))).toEqual(refused);
  });

  it('stands beside a second person who was said to be another, with how that is known', async () => {
    const known = await aKnownPerson({ firstName: 'บัวคำ' });
    const differsFrom = [{ personId: known.id, reason: 'different-parents' as const }];
    const other = await registered({ firstName: 'บัวคำ', differsFrom });
    const [personId, otherPersonId] = [known.id, other.id].toSorted();
    const kept = await findRow(test.database.fork(), PersonDistinction, {
      personId: personId!,
      otherPersonId: otherPersonId!,
    });
    expect(other.id).not.toBe(known.id);
    expect(kept).toMatchObject({ reason: 'different-parents', bySeatId: secretary.seatId });
  });
});

describe('a birth', () => {
  it('is kept as a year alone where nobody knows the day', async () => {
    const person = await registered({ birthOn: null, birthYearBe: 2479 });
    expect(person).toMatchObject({ birthOn: null, birthYearBe: 2479, birthReckoning: null });
  });

  it('in January to March before BE 2484 is asked about, and shows the year of its papers', async () => {
    const birthOn = '1938-02-15';
    const unasked = aHousehold({ members: [aMember({ birthOn })] });
    expect(await register(unasked)).toMatchObject({ refused: 'birth-reckoning-missing' });
    const person = await registered({ birthOn, birthReckoning: 'old-calendar' });
    expect(person).toMatchObject({ birthOn, birthYearBe: 2480, birthReckoning: 'old-calendar' });
  });

  it('in a year to come is refused', async () => {
    const household = aHousehold({ members: [aMember({ birthOn: null, birthYearBe: 2565 })] });
    expect(await register(household)).toMatchObject({ refused: 'birth-in-the-future' });
  });
});

describe('several households in one house', () => {
  it('each have a number and a case of their own', async () => {
    const first = aHousehold();
    const { houseNumber } = first;
    expect(await register(first)).toMatchObject({ yearBe: 2564 });
    const second = aHousehold({ houseNumber });
    expect(await register(second)).toMatchObject({ refused: 'case-is-open-already' });
    expect(await register({ ...second, isAnotherInHouse: true })).toMatchObject({ yearBe: 2564 });
    const rows = await test.database
      .fork()
      .find(Household, { houseNumber }, { orderBy: { numberInHouse: 'asc' } });
    expect(rows.map(({ numberInHouse }) => numberInHouse)).toEqual([1, 2]);
  });

  it('keep their own people when one of them comes back', async () => {
    const first = aHousehold();
    const { houseNumber } = first;
    await register(first);
    const known = await aKnownPerson();
    const em = test.database.fork();
    const { householdId } = await getRow(em, HouseholdMember, { personId: known.id });
    await em.nativeUpdate(Household, { id: householdId }, { houseNumber, numberInHouse: 2 });
    const back = aMember({ citizenId: known.citizenId, firstName: known.firstName });
    await register(aHousehold({ houseNumber, isAnotherInHouse: true, members: [back] }));
    expect(await em.count(HouseholdMember, { personId: known.id })).toBe(1);
    expect(await em.count(Household, { houseNumber })).toBe(2);
  });
});
