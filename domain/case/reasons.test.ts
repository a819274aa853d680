import { describe, expect, it } from '@jest/globals';
import { SUPPORT_REFUSAL_REASONS, UNWANTED_SUPPORT_REASONS } from '../support/support-statuses.ts';
import {
  END_REASONS,
  HONOUR_DECLINE_REASONS,
  REFERRAL_END_REASONS,
  REFERRAL_FORUMS,
  REFUSAL_REASONS,
  RELAPSE_END_REASONS,
  WITHDRAWAL_REASONS,
} from './reasons.ts';

const LISTS: readonly (readonly [name: string, codes: readonly string[]])[] = [
  ['a refusal', REFUSAL_REASONS],
  ['an end that was asked for', END_REASONS],
  ['a withdrawal after a refusal', WITHDRAWAL_REASONS],
  ['a referral that ends the case', REFERRAL_END_REASONS],
  ['an honour that is declined', HONOUR_DECLINE_REASONS],
  ['a relapse without a new round', RELAPSE_END_REASONS],
  ['an agency that cannot help', SUPPORT_REFUSAL_REASONS],
  ['a household that wants no support', UNWANTED_SUPPORT_REASONS],
];

describe('the reasons', () => {
  it.each(LISTS)('of %s leave room for another one', (...[, codes]) => {
    expect(codes).toContain('other');
    expect(codes.length).toBeGreaterThan(1);
  });

  it('mean one thing each, so that a timeline can tell a code without its list', () => {
    const codes = LISTS.flatMap(([, list]) => list.filter((code) => code !== 'other'));
    expect(new Set([...codes, ...REFERRAL_FORUMS]).size).toBe(
      codes.length + REFERRAL_FORUMS.length,
    );
  });
});
