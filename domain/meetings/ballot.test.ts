import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ballotRefusal, boxRefusal, choiceKeysOf, choiceOfKey, choicesOf } from './ballot.ts';
import { choiceKey, leadersOf, tally, type Choice } from './tally.ts';

const A: Choice = { kind: 'fund', fundId: 'a' };
const NO: Choice = { kind: 'refuse' };
const ABSTAIN: Choice = { kind: 'abstain' };

describe('ballotRefusal', () => {
  const SECRET = { ballot: 'secret', countedAt: null } as const;
  const COUNTED = { ballot: 'secret', countedAt: '2021-03-25T02:00:00.000Z' } as const;
  const OPEN = { ballot: 'open', countedAt: null } as const;
  it.each([
    [OPEN, 'named', null],
    [OPEN, 'secret', 'ballot-is-open'],
    [OPEN, 'box', 'ballot-is-open'],
    [SECRET, 'named', 'ballot-is-secret'],
    [SECRET, 'secret', null],
    [SECRET, 'box', null],
    [COUNTED, 'secret', 'ballot-is-counted'],
    [COUNTED, 'box', 'ballot-is-counted'],
  ] as const)('of %j by way %s is %s', (item, way, refused) => {
    expect(ballotRefusal(item, way)).toBe(refused);
  });
});

describe('boxRefusal', () => {
  const two = [
    { choice: 'refuse', votes: 1 },
    { choice: 'abstain', votes: 1 },
  ];
  it.each([
    [{ seatIds: ['x'], counts: [{ choice: 'refuse', votes: 1 }] }, 'box-of-one'],
    [{ seatIds: [], counts: [] }, 'box-of-one'],
    [{ seatIds: ['x', 'x'], counts: two }, 'box-names-a-member-twice'],
    [{ seatIds: ['x', 'y'], counts: [...two, ...two] }, 'box-names-a-member-twice'],
    [{ seatIds: ['x', 'y', 'z'], counts: two }, 'box-does-not-add-up'],
    [{ seatIds: ['x', 'y'], counts: two }, null],
  ])('%#', (box, refused) => {
    expect(boxRefusal(box)).toBe(refused);
  });
});

describe('counters', () => {
  it('are the ballots, whatever their order', () => {
    const choice = fc.constantFrom(A, { kind: 'fund', fundId: 'b' } as const, NO, ABSTAIN);
    fc.assert(
      fc.property(fc.array(choice, { maxLength: 30 }), (choices) => {
        const keys = choiceKeysOf(['a', 'b']);
        const counts = keys.map((key) => ({
          choice: key,
          votes: choices.filter((one) => choiceKey(one) === key).length,
        }));
        expect(tally(choicesOf(counts))).toEqual(tally(choices));
        expect(leadersOf(choicesOf(counts))).toEqual(leadersOf(choices.toReversed()));
      }),
    );
  });

  it('know no other keys than those of choices', () => {
    expect(choiceKeysOf(['a']).map(choiceOfKey)).toEqual([A, NO, ABSTAIN]);
    expect(() => choiceOfKey('maybe')).toThrow(/Not the key/);
  });
});
