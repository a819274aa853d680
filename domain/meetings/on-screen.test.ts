import { describe, expect, it } from '@jest/globals';
import { itemOnScreen } from './on-screen.ts';

const item = (position: number, status: 'waiting' | 'voting' | 'approved', at = '') => ({
  position,
  status,
  votingOpenedAt: status === 'waiting' ? null : `2021-03-25T02:${at}`,
  settledAt: status === 'approved' ? `2021-03-25T03:${at}` : null,
});

describe('itemOnScreen', () => {
  it.each([
    ['the top of the agenda before the first vote', [item(2, 'waiting'), item(1, 'waiting')], 1],
    ['what is being voted on', [item(1, 'approved', '10'), item(2, 'voting', '05')], 2],
    ['the vote opened last', [item(1, 'voting', '10'), item(2, 'voting', '05')], 1],
    ['the last result between two votes', [item(1, 'approved', '10'), item(2, 'waiting')], 1],
    [
      'the newest of several results',
      [item(1, 'approved', '10'), item(2, 'approved', '20'), item(3, 'waiting')],
      2,
    ],
  ])('is %s', (_name, items, position) => {
    expect(itemOnScreen(items)?.position).toBe(position);
  });

  it('is nothing on an empty agenda', () => {
    expect(itemOnScreen([])).toBeUndefined();
  });
});
