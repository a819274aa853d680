import { describe, expect, it } from '@jest/globals';
import { everPresent, presentAt, type Movement } from './attendance-at.ts';

const at = (minute: number) => `2021-03-25T02:${String(minute).padStart(2, '0')}:00.000Z`;

function moved(sequence: number, seatId: string, isPresent: boolean): Movement {
  return { sequence: BigInt(sequence), seatId, isPresent, at: at(sequence) };
}

const MOVEMENTS = [
  moved(1, 'a', true),
  moved(2, 'b', true),
  moved(3, 'a', false),
  moved(4, 'c', true),
  moved(5, 'a', true),
  moved(6, 'b', false),
];

describe('who was in the room', () => {
  it.each([
    [2, ['a', 'b']],
    [3, ['b']],
    [5, ['a', 'b', 'c']],
    [6, ['a', 'c']],
  ])('after movement %i', (sequence, seats) => {
    const shuffled = MOVEMENTS.toReversed();
    expect([...presentAt(shuffled, { sequence: BigInt(sequence) })].toSorted()).toEqual(seats);
    expect([...presentAt(shuffled, { at: at(sequence) })].toSorted()).toEqual(seats);
  });

  it('at any time includes who has gone', () => {
    expect([...everPresent(MOVEMENTS)].toSorted()).toEqual(['a', 'b', 'c']);
    expect([...everPresent([moved(1, 'd', false)])]).toEqual([]);
  });
});
