import { describe, expect, it } from '@jest/globals';
import { succeeds, termStanding, type CommitteeTerm } from './terms.ts';

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

describe('succeeds', () => {
  const seat: CommitteeTerm = {
    userId: 'kham',
    role: 'member',
    fundId: null,
    fromOn: '2017-01-01',
    untilOn: '2020-12-31',
  };
  const next = { ...seat, fromOn: '2021-01-01', untilOn: '2024-12-31' };

  it.each<[string, Partial<CommitteeTerm>, Partial<CommitteeTerm>, boolean]>([
    ['the same person again', {}, {}, true],
    ['another member', { userId: 'noi' }, {}, false],
    ['who represents the same fund', { userId: 'noi', fundId: 'rice' }, { fundId: 'rice' }, true],
    ['who represents another fund', { userId: 'noi', fundId: 'rice' }, { fundId: 'weir' }, false],
    ['a new chair', { userId: 'noi', role: 'chair' }, { role: 'chair' }, true],
    ['a chair who was a member', { role: 'chair' }, {}, false],
    ['without an end', { untilOn: null }, {}, true],
    ['not beyond its end', { untilOn: '2020-12-31' }, {}, false],
    ['a seat that has no end', {}, { untilOn: null }, false],
    ['itself', { fromOn: '2017-01-01' }, {}, false],
  ])('%s', (...[, change, ofSeat, is]) => {
    expect(succeeds({ ...next, ...change }, { ...seat, ...ofSeat })).toBe(is);
  });
});
