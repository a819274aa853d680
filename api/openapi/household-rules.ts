/** The refusals of the routes of a household's own view, over the whole request. */

import type { PathName } from '#contracts/paths';
import type { EndAccessRefusal } from '#database/household-access/end-access';
import type { ReplyRefusal } from '#database/household-voice/ask';
import type { WithdrawRefusal } from '#database/household-voice/withdraw-consent';
import type { RefusalCode } from '../problems/refusals.ts';
import { all } from './all-refusals.ts';

export const HOUSEHOLD_RULES = {
  householdAccesses: ['no-such-access', 'access-ended-already'],
  callWishes: ['no-such-case', 'asked-already'],
  supportReplies: all<ReplyRefusal>({
    'no-such-support': true,
    'support-is-over': true,
    'accepted-already': true,
  }),
  consentWithdrawals: [
    'for-the-member-alone',
    ...all<WithdrawRefusal>({
      'no-such-consent': true,
      'purpose-not-given': true,
      'withdrawn-already': true,
    }),
  ],
  complaints: ['no-such-case'],
  debtPrivacy: ['for-the-member-alone', 'already-so'],
  accountLines: ['for-the-member-alone'],
  strikeAccountLine: ['for-the-member-alone', 'no-such-line', 'already-so'],
  accountSharings: ['for-the-member-alone', 'already-so'],
  promptpay: ['no-such-place', 'not-a-bank'],
  householdAccessEnd: all<EndAccessRefusal>({
    'no-such-access': true,
    'access-ended-already': true,
  }),
} as const satisfies Partial<Record<PathName, readonly RefusalCode[]>>;
