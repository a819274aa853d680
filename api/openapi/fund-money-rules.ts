/** What the routes of a fund's money refuse over the whole request. */

import type { PathName } from '#contracts/paths';
import type { MatchRefusal } from '#database/bank/match-line';
import type { DecideWithdrawalRefusal } from '#database/cash/withdraw';
import type { DecideReopeningRefusal } from '#database/closing/reopen-period';
import type { RefusalCode } from '../problems/refusals.ts';
import { all } from './all-refusals.ts';

/** What the books refuse. */
export const POSTING: readonly RefusalCode[] = [
  'posting-key-reused',
  'entry-does-not-balance',
  'accounts-must-differ',
  'not-enough-reserved',
  'not-enough-receivable',
  'period-is-closed',
  'not-enough-capital',
  'not-enough-set-aside',
  'not-enough-at-place',
];

export const FUND_MONEY_RULES = {
  defaultInterestRules: ['no-such-fund'],
  fundByLaws: ['no-such-fund', 'left-already'],
  membershipStatements: ['no-such-fund'],
  fundChanges: ['no-such-fund', 'left-already', 'nothing-changed'],
  capitalStatements: ['no-such-fund', 'stated-already'],
  membershipCounts: ['no-such-fund', 'stated-already'],
  cashPlaces: ['no-such-fund', 'place-exists'],
  cashMoves: ['no-such-place', 'bank-needs-two-signatures', 'not-enough-cash', ...POSTING],
  capitalEntries: ['no-such-fund', 'amount-must-be-positive', 'not-enough-cash', ...POSTING],
  cashWithdrawals: ['no-such-place', 'only-banks-need-signatures', 'not-a-signatory'],
  cashCounts: ['no-such-place', 'banks-are-not-counted', 'count-is-open'],
  decideCount: [
    'no-such-count',
    'count-decided-already',
    'count-confirmed-by-another',
    'cash-moved-since-count',
    'amount-must-be-positive',
    'not-enough-cash',
    ...POSTING,
  ],
  bankLines: ['no-such-place', 'not-a-bank'],
  matchBankLine: all<MatchRefusal>({
    'no-such-line': true,
    'line-matched-already': true,
    'entry-not-at-this-bank': true,
    'amounts-differ': true,
    'entry-matched-already': true,
  }),
  unmatchBankLine: ['no-such-line', 'line-not-matched', 'not-enough-cash', ...POSTING],
  bookBankLine: [
    'no-such-line',
    'line-matched-already',
    'line-goes-the-other-way',
    'before-the-account',
    'fee-booked-by-another',
    'amount-must-be-positive',
    'not-enough-cash',
    ...POSTING,
  ],
  periodCloses: ['no-such-fund', 'closed-already', 'withdrawal-waits'],
  periodReopenings: ['no-such-close', 'period-is-open', 'reopening-asked-already'],
  decideReopening: all<DecideReopeningRefusal>({
    'no-such-close': true,
    'no-reopening-asked': true,
    'reopen-by-another': true,
    'surplus-shared-already': true,
  }),
  sharingRules: ['no-such-fund'],
  surplusSharings: [
    'no-such-fund',
    'year-not-closed',
    'surplus-shared-already',
    'nothing-to-share',
    'no-sharing-rule',
    'surplus-has-changed',
    'amount-must-be-positive',
    'not-enough-cash',
    ...POSTING,
  ],
  setAsidePayments: [
    'no-such-fund',
    'no-such-place',
    'bank-needs-two-signatures',
    'amount-must-be-positive',
    'not-enough-cash',
    ...POSTING,
  ],
  decideWithdrawal: all<DecideWithdrawalRefusal>({
    'no-such-withdrawal': true,
    'withdrawal-decided-already': true,
    'not-a-signatory': true,
    'sign-by-another': true,
    'posting-key-reused': true,
    'amount-must-be-positive': true,
    'entry-does-not-balance': true,
    'accounts-must-differ': true,
    'not-enough-cash': true,
    'not-enough-reserved': true,
    'not-enough-receivable': true,
    'period-is-closed': true,
    'not-enough-capital': true,
    'not-enough-set-aside': true,
    'not-enough-at-place': true,
  }),
} as const satisfies Partial<Record<PathName, readonly RefusalCode[]>>;
