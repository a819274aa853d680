import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decide, hasQuorum, quorumNeeded, tally, type Choice, type MeetingRule } from './tally.ts';

const RULE: MeetingRule = {
  quorumBasisPoints: 5000,
  majorityBasisPoints: 5000,
  isCastingVoteOfChair: true,
};
const A: Choice = { kind: 'fund', fundId: 'a' };
const B: Choice = { kind: 'fund', fundId: 'b' };
const NO: Choice = { kind: 'refuse' };
const ABSTAIN: Choice = { kind: 'abstain' };

describe('quorumNeeded', () => {
  it.each([
    [9, 5000, 5],
    [8, 5000, 4],
    [15, 5000, 8],
    [9, 6667, 7],
    [1, 5000, 1],
  ])('of %i seats at %i basis points is %i', (seats, quorumBasisPoints, needed) => {
    expect(quorumNeeded(seats, { ...RULE, quorumBasisPoints })).toBe(needed);
  });
});

describe('hasQuorum', () => {
  it('is never given by an empty room or a centre without a committee', () => {
    expect(hasQuorum(0, 9, { ...RULE, quorumBasisPoints: 0 })).toBe(false);
    expect(hasQuorum(3, 0, RULE)).toBe(false);
  });

  it('is met at exactly the number needed', () => {
    expect(hasQuorum(4, 9, RULE)).toBe(false);
    expect(hasQuorum(5, 9, RULE)).toBe(true);
  });
});

describe('decide', () => {
  it.each([
    {
      name: 'more than half for one fund',
      choices: [A, A, B],
      chair: null,
      outcome: { outcome: 'approved', fundId: 'a' },
    },
    {
      name: 'more than half against',
      choices: [NO, NO, A],
      chair: null,
      outcome: { outcome: 'refused' },
    },
    {
      name: 'abstentions do not count',
      choices: [A, ABSTAIN, ABSTAIN],
      chair: null,
      outcome: { outcome: 'approved', fundId: 'a' },
    },
    {
      name: 'only abstentions',
      choices: [ABSTAIN],
      chair: null,
      outcome: { outcome: 'undecided', because: 'no-votes' },
    },
    {
      name: 'a tie without a chair',
      choices: [A, NO],
      chair: null,
      outcome: { outcome: 'undecided', because: 'tie' },
    },
    {
      name: 'a tie that the chair breaks',
      choices: [A, NO],
      chair: A,
      outcome: { outcome: 'approved', fundId: 'a' },
    },
    {
      name: 'three ways without majority',
      choices: [A, A, B, NO],
      chair: null,
      outcome: { outcome: 'undecided', because: 'no-majority' },
    },
    {
      name: 'a tie whose chair abstained',
      choices: [A, NO, ABSTAIN],
      chair: ABSTAIN,
      outcome: { outcome: 'undecided', because: 'tie' },
    },
  ])('$name', ({ choices, chair, outcome }) => {
    expect(decide(choices, RULE, chair)).toEqual(outcome);
  });

  it('leaves a tie open when the by-law gives the chair no casting vote', () => {
    const rule = { ...RULE, isCastingVoteOfChair: false };
    expect(decide([A, NO], rule, A)).toEqual({ outcome: 'undecided', because: 'tie' });
  });

  it('does not depend on the order of the votes', () => {
    const choice = fc.constantFrom(A, B, NO, ABSTAIN);
    fc.assert(
      fc.property(fc.array(choice, { maxLength: 15 }), (choices) => {
        expect(decide([...choices].reverse(), RULE, A)).toEqual(decide(choices, RULE, A));
      }),
    );
  });
});

describe('tally', () => {
  it('counts every vote once', () => {
    const choice = fc.constantFrom(A, B, NO, ABSTAIN);
    fc.assert(
      fc.property(fc.array(choice, { maxLength: 30 }), (choices) => {
        const result = tally(choices);
        expect(result.votesCast + result.abstentions).toBe(choices.length);
        expect(result.counts.reduce((sum, row) => sum + row.votes, 0)).toBe(result.votesCast);
      }),
    );
  });
});
