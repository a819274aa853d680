import { describe, expect, it } from '@jest/globals';
import { countOf } from './count-of.ts';

const FUND = 'fund:a1f3d9a2-1111-4111-8111-111111111111';

describe('countOf', () => {
  it('leaves abstentions out of the votes that count', () => {
    const counted = countOf([
      { choice: FUND, votes: 1 },
      { choice: 'abstain', votes: 2 },
    ]);
    expect(counted).toMatchObject({ votesCast: 1, abstentions: 2 });
    expect(counted.leaders).toEqual([{ choice: FUND, votes: 1 }]);
  });

  it('names every choice that leads when they are level', () => {
    const { leaders } = countOf([
      { choice: FUND, votes: 2 },
      { choice: 'refuse', votes: 2 },
    ]);
    expect(leaders.map(({ choice }) => choice)).toEqual([FUND, 'refuse']);
  });

  it('has no leader while nobody has voted, or while a secret ballot is not counted', () => {
    expect(countOf([]).leaders).toEqual([]);
    expect(countOf(null).leaders).toEqual([]);
  });
});
