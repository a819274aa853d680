import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RowPlace } from '../places/place.ts';
import { aCentre, SOME_INSTANT } from '../testing/places.ts';
import { startTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { inTransaction } from '../transaction.ts';
import { endReserve, nameReserve } from './committee-reserve.ts';
import { endSeat } from './end-seat.ts';
import { findSeats } from './find-seats.ts';
import { giveSeat, type SeatPlan } from './give-seat.ts';

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
  it('ends a term early, once, with its reason, and the database never makes it longer', async () => {
    const given = await give({ userId: 'leaving', untilOn: '2022-12-31' });
    if ('refused' in given) throw new Error(given.refused);
    const plan = { ...given, reason: 'resigned', handoverNote: 'สมุดบัญชี 2 เล่ม' } as const;
    const end = (untilOn: string) =>
      inTransaction(test.database, (em) => endSeat(em, { ...plan, untilOn }, by));
    expect(await end('2020-12-31')).toEqual({ refused: 'term-ends-before-it-begins' });
    expect(await end('2023-01-01')).toEqual({ refused: 'after-the-end-of-term' });
    await end('2021-06-30');
    expect(await end('2021-05-30')).toEqual({ refused: 'seat-ended-already' });
    const [seat] = await findSeats(test.database.fork(), 'leaving');
    expect(seat).toMatchObject({ untilOn: '2021-06-30' });
    const longer = test.database
      .fork()
      .execute(`update seat set until_on = '2030-01-01' where id = ?`, [given.seatId]);
    await expect(longer).rejects.toMatchObject({ code: '23514' });
  });

  it('takes no day before the last act in the seat', async () => {
    const given = await give({ userId: 'busy' });
    if ('refused' in given) throw new Error(given.refused);
    const { seatId } = given;
    const act = { userId: 'busy', seatId, at: '2021-06-15T03:00:00.000Z' };
    const reserve = { centreId: place.centreId, fundId: null, name: 'x', fromOn: '2021-06-15' };
    await inTransaction(test.database, (em) => nameReserve(em, reserve, act));
    const plan = { seatId, reason: 'moved-away', handoverNote: null } as const;
    const end = (untilOn: string) =>
      inTransaction(test.database, (em) => endSeat(em, { ...plan, untilOn }, by));
    expect(await end('2021-06-14')).toEqual({ refused: 'acted-after-that-day' });
    expect(await end('2021-06-15')).toEqual({ seatId });
  });
});

describe('a reserve', () => {
  it('stands once at a time, for a fund of the centre or for all, and is ended once', async () => {
    const act = { userId: 'secretary', seatId: randomUUID(), at: SOME_INSTANT };
    const name = (fundId: string | null) => {
      const plan = { centreId: place.centreId, fundId, name: 'สมมติ สำรอง', fromOn: '2021-01-01' };
      return inTransaction(test.database, (em) => nameReserve(em, plan, act));
    };
    expect(await name(randomUUID())).toEqual({ refused: 'not-a-fund-of-the-centre' });
    const named = await name(null);
    if ('refused' in named) throw new Error(named.refused);
    expect(await name(null)).toEqual({ refused: 'in-reserve-already' });
    const end = (untilOn: string) =>
      inTransaction(test.database, (em) => endReserve(em, { ...named, untilOn }, act));
    expect(await end('2020-12-31')).toEqual({ refused: 'term-ends-before-it-begins' });
    await end('2021-02-01');
    expect(await end('2021-02-01')).toEqual({ refused: 'ended-already' });
  });
});
