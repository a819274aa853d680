import { describe, expect, it } from '@jest/globals';
import { reasonsAgainstSplit, refusalOfParts, type MotionPart } from './split-motion.ts';
import { decide, tally, type Choice, type MeetingRule } from './tally.ts';

const part = (fundId: string, amountSatang: bigint): MotionPart => ({ fundId, amountSatang });

describe('refusalOfParts', () => {
  it.each([
    [[part('a', 10n)], 'split-needs-two-funds'],
    [Array.from({ length: 28 }, (_, index) => part(`${index}`, 1n)), 'split-names-too-many'],
    [[part('a', 5n), part('a', 5n)], 'split-names-fund-twice'],
    [[part('a', 10n), part('b', 0n)], 'split-part-must-be-positive'],
    [[part('a', 5n), part('b', 4n)], 'split-differs-from-amount'],
    [[part('a', 9n), part('b', 1n)], undefined],
  ])('%j: %s', (parts, refused) => {
    expect(refusalOfParts(parts, 10n)).toBe(refused);
  });
});

describe('reasonsAgainstSplit', () => {
  const lender = { rateBasisPoints: 600, defaultInterestRule: 'none' };
  it('knows none where rate and rule are one and no fund is paid off', () => {
    expect(reasonsAgainstSplit({ lenders: [lender, lender], paysAFund: false })).toEqual([]);
  });

  it('names every reason, not the first', () => {
    const other = { rateBasisPoints: 500, defaultInterestRule: 'statutory' };
    expect(reasonsAgainstSplit({ lenders: [lender, other], paysAFund: true })).toEqual([
      'split-rates-differ',
      'split-default-interest-differs',
      'split-pays-a-fund',
    ]);
  });
});

describe('a vote for several funds together', () => {
  const rule: MeetingRule = {
    quorumBasisPoints: 5000,
    majorityBasisPoints: 5000,
    isCastingVoteOfChair: true,
  };
  const together: Choice = { kind: 'split', motionId: 'm' };
  const alone: Choice = { kind: 'fund', fundId: 'm' };

  it('is a choice of its own beside its funds alone', () => {
    expect(tally([together, together, alone]).counts).toEqual([
      { choice: 'split:m', votes: 2 },
      { choice: 'fund:m', votes: 1 },
    ]);
    expect(decide([together, together, alone], rule, null)).toEqual({
      outcome: 'approved-split',
      motionId: 'm',
    });
    expect(decide([together, alone], rule, together)).toEqual({
      outcome: 'approved-split',
      motionId: 'm',
    });
    expect(decide([together, alone], rule, null)).toEqual({ outcome: 'undecided', because: 'tie' });
  });
});
