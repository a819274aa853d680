import { describe, expect, it } from '@jest/globals';
import { askedNow, chainOf, type ChainStep } from './approval-chain.ts';

const ALL = ['full-committee', 'members-meeting', 'cdd-endorsement'] as const;
const some = { present: 3, committeeSeats: 5 };
const full = { present: 5, committeeSeats: 5 };

describe('chainOf', () => {
  it('counts the full committee as given when everybody was in the room', () => {
    const statuses = (room: typeof some) => chainOf(ALL, room).map(({ status }) => status);
    expect(statuses(full)).toEqual(['given', 'open', 'open']);
    expect(statuses(some)).toEqual(['open', 'open', 'open']);
  });

  it('is whole at once where nothing more is needed', () => {
    expect(chainOf([], some)).toEqual([]);
    expect(askedNow(chainOf(['full-committee'], full))).toBeUndefined();
  });
});

describe('askedNow', () => {
  const steps = (...statuses: ChainStep['status'][]): ChainStep[] =>
    statuses.map((status, at) => ({ status, approval: ALL[at] ?? 'cdd-endorsement' }));

  it.each([
    [steps('open', 'open'), 'full-committee'],
    [steps('given', 'open'), 'members-meeting'],
    [steps('given', 'given'), undefined],
    [steps('given', 'refused', 'dropped'), undefined],
    [steps('refused', 'open'), undefined],
  ])('of %j is %s', (chain, approval) => {
    expect(askedNow(chain)?.approval).toBe(approval);
  });
});
