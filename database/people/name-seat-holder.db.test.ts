import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getRow } from '../rows.ts';
import { aPerson } from '../testing/interests.ts';
import { actOf, aWorld, kept, type World } from '../testing/money-world.ts';
import { listCommitteeSeats, nameSeatHolder } from './name-seat-holder.ts';
import { SeatRow } from './seat.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld(2);
});
afterAll(() => world.close());

function name(personId: string, isTheirs = true, seatId = actOf(world, 'member1').seatId) {
  return world.run((em) =>
    nameSeatHolder(em, { seatId, personId, isTheirs }, actOf(world, 'secretary')),
  );
}

describe('nameSeatHolder', () => {
  it('takes one of two people at once, and lets a mistake be taken back', async () => {
    const [one, other] = [await aPerson(world), await aPerson(world)];
    const outcomes = await Promise.all([name(one), name(other), name(one), name(other)]);
    const { seatId } = actOf(world, 'member1');
    const { personId } = await getRow(world.database.fork(), SeatRow, { id: seatId });
    const winner = personId === one ? one : other;
    expect(personId).toBe(winner);
    expect(outcomes.filter((outcome) => 'seatId' in outcome)).toHaveLength(2);
    expect(await name(winner === one ? other : one)).toEqual({
      refused: 'seat-of-another-person',
    });
    kept(await name(winner, false));
    const on = '2021-03-25';
    const seats = await listCommitteeSeats(world.database.fork(), { centreId: world.centreId, on });
    expect(seats.every((seat) => seat.personId === null)).toBe(true);
  });

  it('refuses who is not on file, and a seat that is not on the committee', async () => {
    expect(await name(randomUUID())).toEqual({ refused: 'no-such-person' });
    expect(await name(await aPerson(world), true, randomUUID())).toEqual({
      refused: 'no-such-seat',
    });
  });
});
