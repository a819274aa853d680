import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonTraits } from '#domain/people/likeness/likeness';
import { openCase } from '../../cases/open-case.ts';
import type { RowPlace } from '../../places/place.ts';
import { aCitizenId, aHousehold, aMember } from '../../testing/households.ts';
import { actingIn, aCentre, aSeat, SOME_DAY, SOME_INSTANT } from '../../testing/places.ts';
import { startTestDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { inTransaction } from '../../transaction.ts';
import type { NamedSeat } from '../find-seats.ts';
import { findAlike } from './find-alike.ts';
import { findHouseholdsInHouse } from './find-households.ts';

let test: TestDatabase;
let place: RowPlace;
let secretary: NamedSeat;
let neighbour: NamedSeat;
let treasurer: NamedSeat;
const citizenId = aCitizenId();

beforeAll(async () => {
  test = await startTestDatabase();
  const em = test.database.fork();
  place = await aCentre(em, 1);
  const other = await aCentre(em, 2);
  secretary = await aSeat(em, { role: 'secretary', place });
  neighbour = await aSeat(em, { role: 'secretary', place: other });
  treasurer = await aSeat(em, { role: 'treasurer', place });
  const grandmother = { firstName: 'บัวคำ', lastName: 'สมมุติ', birthOn: '1942-06-01' };
  await inTransaction(test.database, (tx) =>
    openCase(tx, {
      centreId: place.centreId,
      household: aHousehold({
        houseNumber: '12',
        houseCode: '55010000012',
        members: [aMember({ ...grandmother, citizenId, phone: '0812345678' })],
      }),
      isDemo: false,
      actor: actingIn(secretary),
      at: SOME_INSTANT,
    }),
  );
});
afterAll(() => test.stop());

function typed(change: Partial<PersonTraits> = {}): PersonTraits {
  const nobody = { citizenId: null, phone: null, birthYearBe: null, houseKeys: [] };
  return { firstName: 'บัวขำ', lastName: 'สมมุด', ...nobody, ...change };
}

const STRANGER = { firstName: 'สายใจ', lastName: 'ตัวอย่าง' };

async function ask(person: PersonTraits, seat: NamedSeat) {
  const [found] = await findAlike(test.database.fork(), [person], { seats: [seat], on: SOME_DAY });
  return found!;
}

describe('findAlike', () => {
  it('finds a grandmother whose name was heard and not read', async () => {
    const { within, elsewhere } = await ask(typed(), secretary);
    expect(within).toMatchObject([
      { person: { firstName: 'บัวคำ', citizenId }, reasons: ['name-sounds-alike'] },
    ]);
    expect(within[0]!.person.openCase).toMatchObject({ caseNumber: '1/2564' });
    expect(elsewhere).toEqual([]);
  });

  it.each<[string, Partial<PersonTraits>, readonly string[]]>([
    ['the citizen id', { ...STRANGER, citizenId }, ['same-citizen-id']],
    ['the phone', { ...STRANGER, phone: '0812345678' }, ['same-phone']],
    [
      'the first name and the code of the house',
      { lastName: 'ตัวอย่าง', houseKeys: ['55010000012'] },
      ['first-name-sounds-alike', 'same-house'],
    ],
    [
      'the first name and the year of birth',
      { lastName: 'ตัวอย่าง', birthYearBe: 2485 },
      ['first-name-sounds-alike', 'same-birth'],
    ],
  ])('finds her by %s', async (_, change, reasons) => {
    const { within } = await ask(typed(change), secretary);
    expect(within.map((one) => one.reasons)).toEqual([reasons]);
  });

  it('finds nobody by a house or a year alone', async () => {
    const change = { ...STRANGER, houseKeys: ['55010000012'], birthYearBe: 2485 };
    expect(await ask(typed(change), secretary)).toEqual({ within: [], elsewhere: [] });
  });

  it('tells who does not reach her where to ask, by what they typed, and nothing of her', async () => {
    const known = await ask(typed({ citizenId }), neighbour);
    const centre = { centreId: place.centreId, centreNameTh: 'ศูนย์ทดสอบ 1' };
    expect(known.within).toEqual([]);
    expect(known.elsewhere).toEqual([
      { ...centre, centreNameEn: 'Test centre 1', reasons: ['same-citizen-id'] },
    ]);
    const byPhone = await ask(typed({ phone: '0812345678' }), neighbour);
    expect(byPhone.elsewhere.map(({ reasons }) => reasons)).toEqual([['same-phone']]);
  });

  it('does not tell them of a name, nor of a phone with another name', async () => {
    const nothing = { within: [], elsewhere: [] };
    expect(await ask(typed(), neighbour)).toEqual(nothing);
    expect(await ask(typed({ ...STRANGER, phone: '0812345678' }), neighbour)).toEqual(nothing);
  });

  it('counts a seat that may not register as one that does not reach', async () => {
    expect((await ask(typed(), treasurer)).within).toEqual([]);
  });
});

describe('findHouseholdsInHouse', () => {
  it('finds a household by the number of its house or by the code', async () => {
    const em = test.database.fork();
    const find = (houseNumber: string, houseCode: string | null) =>
      findHouseholdsInHouse(em, place.centreId, { houseNumber, villageNumber: 1, houseCode });
    const known = [expect.objectContaining({ headName: 'บัวคำ สมมุติ', numberInHouse: 1 })];
    expect(await find(' ๑๒ ', null)).toEqual(known);
    expect(await find('99', '55010000012')).toEqual(known);
    expect(await find('99', null)).toEqual([]);
  });
});
