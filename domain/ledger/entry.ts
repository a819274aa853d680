/**
 * The entries a fund's journal knows, each a set of balanced lines. Builders do not judge amounts:
 * `post` refuses what may not be written, in one place and one order.
 */

import { satang, type Satang, ZERO_SATANG } from '../money/satang.ts';
import { type At, credit, debit, move, type EntryLine } from './entry-lines.ts';

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
  'add-interest',
  'settle',
  'settle-older-debt',
  'bank-fee',
  'bank-interest',
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

/**
 * Promised cash is paid out; from now on the loan is owed. What of it pays debts to funds of the centre
 * (`settledSatang`) is owed to them until it is settled, in the same transaction.
 */
export function disburseEntry(it: Amount & { readonly settledSatang?: Satang }): Entry {
  const { amountSatang, settledSatang = ZERO_SATANG } = it;
  const lines = [
    debit('loans-receivable', amountSatang),
    credit('reserved', satang(amountSatang - settledSatang)),
    credit('settlement', settledSatang),
  ];
  return { kind: 'disburse', lines: moving(lines) };
}

type PaidParts = {
  readonly principalSatang: Satang;
  readonly interestSatang: Satang;
  readonly defaultInterestSatang?: Satang;
};

/**
 * Money comes back: principal lessens the loan, interest and default interest are income. A part of zero
 * has no line. It comes as cash, at a bank, or as what another fund owes (`into`).
 */
export function repayEntry(paid: PaidParts, into: At = 'cash'): Entry {
  const { principalSatang, interestSatang, defaultInterestSatang = ZERO_SATANG } = paid;
  const lines = [
    debit(into, satang(principalSatang + interestSatang + defaultInterestSatang)),
    credit('loans-receivable', principalSatang),
    credit('interest-income', interestSatang),
    credit('default-interest-income', defaultInterestSatang),
  ];
  return { kind: 'repay', lines: moving(lines) };
}

function moving(lines: readonly EntryLine[]): EntryLine[] {
  return lines.filter((line) => line.debitSatang !== 0n || line.creditSatang !== 0n);
}

type MovedParts = {
  readonly toPrincipalSatang?: Satang;
  readonly toInterestSatang: Satang;
  readonly toDefaultInterestSatang?: Satang;
};

/**
 * Moves parts of what was booked between principal, interest and default interest, because an earlier
 * payment was undone or came late: more than zero makes income of principal, less than zero the other
 * way. No cash moves, but between funds that lend together: then principal is named too, and what is more
 * than zero in all comes `at` the fund, less goes from it.
 */
export function reallocateEntry(moved: MovedParts, at: At = 'cash'): Entry {
  const { toInterestSatang, toDefaultInterestSatang = ZERO_SATANG } = moved;
  const toIncome = toInterestSatang + toDefaultInterestSatang;
  const { toPrincipalSatang = satang(-toIncome) } = moved;
  const lines = [
    onSide(at, -(toPrincipalSatang + toIncome)),
    onSide('loans-receivable', toPrincipalSatang),
    onSide('interest-income', toInterestSatang),
    onSide('default-interest-income', toDefaultInterestSatang),
  ];
  const debits = lines.filter((line) => line.debitSatang > 0n);
  const credits = lines.filter((line) => line.creditSatang > 0n);
  return { kind: 'reallocate', lines: [...debits, ...credits] };
}

/** A credit above zero, a debit below. */
function onSide(at: At, credited: bigint): EntryLine {
  return credited < 0n ? debit(at, satang(-credited)) : credit(at, satang(credited));
}

/** Principal that a resolution forgives: it is owed no more, and no cash moves. */
export function writeOffEntry({ amountSatang }: Amount): Entry {
  const lines = move(amountSatang, { to: 'principal-written-off', from: 'loans-receivable' });
  return { kind: 'write-off', lines };
}

/**
 * Interest that a written agreement makes principal (Civil and Commercial Code s.655): it is settled by
 * being lent anew, so it is income now and principal from now on. No cash moves.
 */
export function addInterestEntry({ amountSatang }: Amount): Entry {
  const lines = move(amountSatang, { to: 'loans-receivable', from: 'interest-income' });
  return { kind: 'add-interest', lines };
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
