import { describe, expect, it } from '@jest/globals';
import { blowAt } from './rotation.ts';

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);
const STARTS = upTo(9);

describe('blowAt', () => {
  it.each(STARTS)(
    'gives a step each victim and each moment once in three rounds, start %i',
    (start) => {
      for (const step of upTo(60)) {
        const blows = upTo(3).map((round) => blowAt({ step, round, start }));
        expect(new Set(blows.map(({ victim }) => victim)).size).toBe(3);
        expect(new Set(blows.map(({ moment }) => moment)).size).toBe(3);
      }
    },
  );

  it.each(STARTS)('gives a step each victim at each moment in nine rounds, start %i', (start) => {
    for (const step of upTo(60)) {
      const blows = upTo(9).map((round) => blowAt({ step, round, start }));
      expect(new Set(blows.map(({ victim, moment }) => `${victim} ${moment}`)).size).toBe(9);
    }
  });

  it('gives nine steps of one round each victim at each moment', () => {
    const blows = upTo(9).map((step) => blowAt({ step, round: 0, start: 4 }));
    expect(new Set(blows.map(({ victim, moment }) => `${victim} ${moment}`)).size).toBe(9);
  });

  it('begins elsewhere for another start', () => {
    const first = STARTS.map((start) => blowAt({ step: 0, round: 0, start }));
    expect(new Set(first.map(({ victim, moment }) => `${victim} ${moment}`)).size).toBe(9);
  });
});
