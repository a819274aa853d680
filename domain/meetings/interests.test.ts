import { describe, expect, it } from '@jest/globals';
import { declarationRefusal } from './interests.ts';
import { proxyRefusal } from './proxies.ts';

const YES = { hasInterest: true, reason: 'เป็นนายจ้างของผู้กู้' };
const NONE = { hasInterest: false, reason: null };
const BEFORE = { isVoting: false, hasVoted: false, earlier: undefined };

describe('declarationRefusal', () => {
  it.each([
    ['an interest before the vote', YES, BEFORE, null],
    ['none before the vote', NONE, BEFORE, null],
    ['none after an interest, before the vote', NONE, { ...BEFORE, earlier: YES }, null],
    ['an interest while the vote is open', YES, { ...BEFORE, isVoting: true }, null],
    [
      'none after an interest, once it is open',
      NONE,
      { ...BEFORE, isVoting: true, earlier: YES },
      'declared-interest-stands',
    ],
    [
      'an interest of somebody who has voted',
      YES,
      { isVoting: true, hasVoted: true, earlier: NONE },
      'voted-before-declaring',
    ],
    ['an interest without a reason', { ...YES, reason: ' ' }, BEFORE, 'reason-missing'],
  ])('%s: %s', (...[, said, now, refused]) => {
    expect(declarationRefusal(said, now)).toBe(refused);
  });
});

describe('proxyRefusal', () => {
  const now = { proxiesPerHolder: 1, given: [{ giver: 'b', holder: 'c' }], present: ['c', 'd'] };

  it.each([
    ['a', 'd', null],
    ['a', 'a', 'proxy-to-oneself'],
    ['d', 'c', 'giver-is-present'],
    ['b', 'd', 'proxy-given-already'],
    ['a', 'b', 'holder-gave-a-proxy'],
    ['a', 'c', 'holder-has-too-many'],
  ])('from %s to %s: %s', (giver, holder, refused) => {
    expect(proxyRefusal({ giver, holder }, now)).toBe(refused);
  });
});
