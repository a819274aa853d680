import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RowPlace } from '../places/place.ts';
import { aCentre, SOME_INSTANT } from '../testing/places.ts';
import { startTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { inTransaction } from '../transaction.ts';
import { findSeats } from './find-seats.ts';
import { endSeat, giveSeat, type SeatPlan } from './give-seat.ts';

let test: TestDatabase;
let place: RowPlace;

beforeAll(async () => {
  test = await startTestDatabase();
  place = await aCentre(test.database.fork());
});
afterAll(() => test.stop());

const by = { actor: null, at: SOME_INSTANT };

const give = (change: Partial<SeatPlan> = {}) =>
  inTransaction(test.database, (em) =>
    giveSeat(
      em,
      {
        userId: 'somjai',
        personId: null,
        role: 'secretary',
        centreId: place.centreId,
        areaCode: '',
        householdId: null,
        displayName: 'สมใจ',
        fromOn: '2021-01-01',
        untilOn: null,
        isDemo: false,
        ...change,
      },
      by,
    ),
  );

describe('giveSeat', () => {
  it('takes the area of a committee seat from its centre, and the seat once', async () => {
    const given = await give();
    const [seat] = await findSeats(test.database.fork(), 'somjai');
    expect(given).toEqual({ seatId: seat!.seatId });
    expect(seat).toMatchObject({ areaCode: place.areaCode, centreId: place.centreId });
    expect(await give()).toEqual({ refused: 'seat-exists' });
  });

  it('keeps an officer free of any centre', async () => {
    await give({ userId: 'officer', role: 'tambon-officer', areaCode: '550101' });
    const [seat] = await findSeats(test.database.fork(), 'officer');
    expect(seat).toMatchObject({ areaCode: '550101', centreId: null });
  });

  it('refuses a seat that cannot be', async () => {
    const table: [Partial<SeatPlan>, string][] = [
      [{ untilOn: '2020-12-31' }, 'term-ends-before-it-begins'],
      [{ centreId: null }, 'no-such-centre'],
      [{ role: 'household' }, 'no-such-household'],
      [{ role: 'district-officer', areaCode: '55' }, 'area-code-does-not-fit-role'],
      [{ role: 'district-officer', areaCode: '5599' }, 'no-such-area'],
    ];
    for (const [change, refused] of table) expect(await give(change)).toEqual({ refused });
  });
});

describe('endSeat', () => {
  it('ends the term on the day and not before it began', async () => {
    const given = await give({ userId: 'leaving' });
    if ('refused' in given) throw new Error(given.refused);
    const end = (untilOn: string) =>
      inTransaction(test.database, (em) => endSeat(em, { ...given, untilOn }, by));
    expect(await end('2020-12-31')).toEqual({ refused: 'term-ends-before-it-begins' });
    await end('2021-06-30');
    const [seat] = await findSeats(test.database.fork(), 'leaving');
    expect(seat).toMatchObject({ untilOn: '2021-06-30' });
  });
});
