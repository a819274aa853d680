import { describe, expect, it } from '@jest/globals';
import { POLICY_DEFAULTS, policyOn, type PolicyRecord } from './policies.ts';

const RECORDS: PolicyRecord[] = [
  { key: 'quorum-basis-points', value: 6667, effectiveFrom: '2020-01-01' },
  { key: 'quorum-basis-points', value: 7500, effectiveFrom: '2021-01-01' },
  { key: 'longest-term-months', value: 36, effectiveFrom: '2020-01-01' },
];

describe('policyOn', () => {
  it.each([
    ['2019-12-31', POLICY_DEFAULTS['quorum-basis-points']],
    ['2020-01-01', 6667],
    ['2020-12-31', 6667],
    ['2021-01-01', 7500],
  ])('on %s says %i', (on, value) => {
    expect(policyOn(RECORDS, 'quorum-basis-points', on)).toBe(value);
  });
});
