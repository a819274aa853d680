import { describe, expect, it } from '@jest/globals';
import { countOf } from './count-of.ts';

const FUND = 'a1f3d9a2-1111-4111-8111-111111111111';
const vote = (choice: string, fundId: string | null = null) => ({
  seatId: 'seat',
  name: 'name',
  choice,
  fundId,
});

describe('countOf', () => {
  it('leaves abstentions out of the votes that count', () => {
    const counted = countOf([vote('fund', FUND), vote('abstain'), vote('abstain')]);
    expect(counted).toMatchObject({ votesCast: 1, abstentions: 2 });
    expect(counted.leaders).toEqual([{ choice: `fund:${FUND}`, votes: 1 }]);
  });

  it('names every choice that leads when they are level', () => {
    const { leaders } = countOf([vote('fund', FUND), vote('refuse')]);
    expect(leaders.map(({ choice }) => choice)).toEqual([`fund:${FUND}`, 'refuse']);
  });

  it('has no leader while nobody has voted', () => {
    expect(countOf([]).leaders).toEqual([]);
  });
});
