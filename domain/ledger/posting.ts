import { satang, sumSatang } from '../money/satang.ts';
import { type AccountKind, type Balances, NORMAL_SIDES, SET_ASIDE_ACCOUNTS } from './accounts.ts';
import type { EntryLine } from './entry-lines.ts';
import type { Entry } from './entry.ts';

/** Why an entry may not be posted, in the order they are checked. */
export const POSTING_REFUSALS = [
  'amount-must-be-positive',
  'entry-does-not-balance',
  'accounts-must-differ',
  'not-enough-cash',
  'not-enough-reserved',
  'not-enough-receivable',
  'not-enough-capital',
  'not-enough-set-aside',
  'not-enough-at-place',
] as const;
export type PostingRefusal = (typeof POSTING_REFUSALS)[number];

// A fund cannot pay what it has not got, nor be repaid more than it lent.
const FLOORS: readonly (readonly [AccountKind, PostingRefusal])[] = [
  ['cash', 'not-enough-cash'],
  ['reserved', 'not-enough-reserved'],
  ['loans-receivable', 'not-enough-receivable'],
  ['capital', 'not-enough-capital'],
  ...SET_ASIDE_ACCOUNTS.map((account) => [account, 'not-enough-set-aside'] as const),
];

/**
 * The balances of one fund after an entry, or the first reason why it may not be posted. An account
 * appears once in an entry, on one side (cash once a place); what a fund has, lends, states as capital
 * or has set aside never falls below zero.
 */
export function post(
  balances: Balances,
  entry: Entry,
): { posted: Balances } | { refused: PostingRefusal } {
  const refused = refusalOfLines(entry.lines);
  if (refused !== undefined) return { refused };

  const posted = { ...balances };
  for (const line of entry.lines) {
    posted[line.account] = satang(posted[line.account] + change(line));
  }
  const short = FLOORS.find(([account]) => posted[account] < 0n);
  return short === undefined ? { posted } : { refused: short[1] };
}

function refusalOfLines(lines: readonly EntryLine[]): PostingRefusal | undefined {
  if (lines.length === 0 || !lines.every(movesMoney)) return 'amount-must-be-positive';
  const debits = sumSatang(lines.map((line) => line.debitSatang));
  const credits = sumSatang(lines.map((line) => line.creditSatang));
  if (debits !== credits) return 'entry-does-not-balance';
  const accounts = new Set(lines.map((line) => `${line.account}/${line.placeId ?? ''}`));
  const isTwoSided = lines.some((line) => line.debitSatang > 0n && line.creditSatang > 0n);
  return isTwoSided || accounts.size < lines.length ? 'accounts-must-differ' : undefined;
}

function movesMoney({ debitSatang, creditSatang }: EntryLine): boolean {
  return debitSatang >= 0n && creditSatang >= 0n && debitSatang + creditSatang > 0n;
}

function change({ account, debitSatang, creditSatang }: EntryLine): bigint {
  return NORMAL_SIDES[account] === 'debit'
    ? debitSatang - creditSatang
    : creditSatang - debitSatang;
}
