import { describe, expect, it } from '@jest/globals';
import { termStanding } from './terms.ts';

describe('termStanding', () => {
  it.each([
    ['2020-12-31', '2021-01-01', null, 'not-begun'],
    ['2021-01-01', '2021-01-01', null, 'running'],
    ['2021-01-01', '2021-01-01', '2021-03-03', 'running'],
    ['2021-01-02', '2021-01-01', '2021-03-03', 'ending-soon'],
    ['2021-03-03', '2021-01-01', '2021-03-03', 'ending-soon'],
    ['2021-03-04', '2021-01-01', '2021-03-03', 'ended'],
  ] as const)('on %s from %s until %s: %s', (...[on, fromOn, untilOn, standing]) => {
    expect(termStanding({ fromOn, untilOn }, on)).toBe(standing);
  });
});
