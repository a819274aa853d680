/**
 * The entries a fund's journal knows, each a set of balanced lines. Builders do not judge amounts:
 * `post` refuses what may not be written, in one place and one order.
 */

import { satang, type Satang } from '../money/satang.ts';
import { credit, debit, move, type EntryLine } from './entry-lines.ts';

export const ENTRY_KINDS = [
  'opening-capital',
  'imported-loan',
  'reserve',
  'release',
  'disburse',
  'repay',
  'counter-entry',
  'reallocate',
  'move-cash',
  'withdraw',
  'receive-grant',
  'receive-member-capital',
  'classify-capital',
  'round-coins',
  'count-cash',
  'share-surplus',
  'pay-share',
  'write-off',
  'claim-on-payer',
  'payer-paid',
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

export type Entry = { readonly kind: EntryKind; readonly lines: readonly EntryLine[] };

type Amount = { readonly amountSatang: Satang };

/** Cash a fund owns when its books begin. */
export function openingCapitalEntry({ amountSatang }: Amount): Entry {
  return { kind: 'opening-capital', lines: move(amountSatang, { to: 'cash', from: 'capital' }) };
}

/** Principal lent on paper: it left the cash on its own day, and its past repayments are posted after it. */
export function importedLoanEntry({ amountSatang }: Amount): Entry {
  const lines = move(amountSatang, { to: 'loans-receivable', from: 'cash' });
  return { kind: 'imported-loan', lines };
}

/** A resolution promises cash to a loan. */
export function reserveEntry({ amountSatang }: Amount): Entry {
  return { kind: 'reserve', lines: move(amountSatang, { to: 'reserved', from: 'cash' }) };
}

/** A promise expires or is withdrawn. */
export function releaseEntry({ amountSatang }: Amount): Entry {
  return { kind: 'release', lines: move(amountSatang, { to: 'cash', from: 'reserved' }) };
}

/** Promised cash is paid out; from now on the loan is owed. */
export function disburseEntry({ amountSatang }: Amount): Entry {
  const lines = move(amountSatang, { to: 'loans-receivable', from: 'reserved' });
  return { kind: 'disburse', lines };
}

/** Cash comes back: principal lessens the loan, interest is income. A part of zero has no line. */
export function repayEntry(paid: { principalSatang: Satang; interestSatang: Satang }): Entry {
  const { principalSatang, interestSatang } = paid;
  const lines = [
    debit('cash', satang(principalSatang + interestSatang)),
    credit('loans-receivable', principalSatang),
    credit('interest-income', interestSatang),
  ];
  const moving = lines.filter((line) => line.debitSatang !== 0n || line.creditSatang !== 0n);
  return { kind: 'repay', lines: moving };
}

/**
 * Moves a part of what was booked between principal and interest, because an earlier payment was
 * undone: more than zero makes interest of principal, less than zero the other way. No cash moves.
 */
export function reallocateEntry({ toInterestSatang }: { toInterestSatang: Satang }): Entry {
  const isToInterest = toInterestSatang >= 0n;
  const amount = satang(isToInterest ? toInterestSatang : 0n - toInterestSatang);
  const lines = isToInterest
    ? move(amount, { to: 'loans-receivable', from: 'interest-income' })
    : move(amount, { to: 'interest-income', from: 'loans-receivable' });
  return { kind: 'reallocate', lines };
}

/** Principal that a resolution forgives: it is owed no more, and no cash moves. */
export function writeOffEntry({ amountSatang }: Amount): Entry {
  const lines = move(amountSatang, { to: 'principal-written-off', from: 'loans-receivable' });
  return { kind: 'write-off', lines };
}

/** Undoes an entry by its mirror image; nothing posted is ever changed or deleted. */
export function counterEntry(entry: Entry): Entry {
  return {
    kind: 'counter-entry',
    lines: entry.lines.map(({ debitSatang, creditSatang, ...at }) => ({
      ...at,
      debitSatang: creditSatang,
      creditSatang: debitSatang,
    })),
  };
}
