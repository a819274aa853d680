/**
 * What an informal debt comes to in three ways, for negotiation: as demanded; at the 15 % of s.654
 * with every payment counted again; with the interest void, so that every payment was principal.
 * Which one a court takes is for legal aid; all are shown with their method.
 */

import { daysBetween, type PlainDate } from '../dates/plain-date.ts';
import { LAWFUL_YEARLY_BASIS_POINTS } from '../interest/lawful.ts';
import { divideHalfUp } from '../money/rounding.ts';
import { satang, type Satang, sumSatang } from '../money/satang.ts';

/** How the debt came to be: what was handed over, when, and every payment since. */
export interface DebtHistory {
  readonly lentOn: PlainDate;
  /** What was really handed over, deductions up front taken off. */
  readonly lentSatang: Satang;
  readonly payments: readonly { readonly paidOn: PlainDate; readonly amountSatang: Satang }[];
}

/**
 * `interest-first`: on what is still owed, to the day of each payment; a payment meets interest before
 * principal (s.329), interest unpaid waits without interest. `on-amount-lent`: on the amount first
 * lent for the whole time, all payments taken off at the end. Both by days over 365.
 */
export const LAWFUL_METHODS = ['interest-first', 'on-amount-lent'] as const;
export type LawfulMethod = (typeof LAWFUL_METHODS)[number];

export interface CountedDebt {
  /** Interest that was counted in. */
  readonly interestSatang: Satang;
  readonly paidSatang: Satang;
  readonly owedSatang: Satang;
  /** What was paid beyond all of it. */
  readonly overpaidSatang: Satang;
}

export interface InformalViews {
  /** Both methods when they differ in what is owed, else the first alone. */
  readonly lawful: readonly (CountedDebt & { readonly method: LawfulMethod })[];
  readonly interestVoid: CountedDebt;
}

/** Basis points times the days of a year. */
const WHOLE_YEAR = 3_650_000n;

/** Payments after `on` do not count yet. Throws when `on` is before the money was lent. */
export function informalViews(history: DebtHistory, on: PlainDate): InformalViews {
  if (on < history.lentOn) throw new RangeError(`${on} is before the loan of ${history.lentOn}`);
  const payments = history.payments
    .filter(({ paidOn }) => paidOn <= on)
    .toSorted((a, b) => (a.paidOn < b.paidOn ? -1 : Number(a.paidOn > b.paidOn)));
  const known = { ...history, payments };
  const first = { method: 'interest-first', ...interestFirst(known, on) } as const;
  const second = { method: 'on-amount-lent', ...onAmountLent(known, on) } as const;
  const isSame =
    first.owedSatang === second.owedSatang && first.overpaidSatang === second.overpaidSatang;
  return { lawful: isSame ? [first] : [first, second], interestVoid: counted(known, 0n) };
}

function interestFirst(history: DebtHistory, on: PlainDate): CountedDebt {
  let [principal, settled, weighted, paidOfIt] = [history.lentSatang as bigint, 0n, 0n, 0n];
  let since = history.lentOn;
  // Interest is rounded once for each stretch of one principal, so that payments which only meet
  // interest leave no satang of rounding behind.
  const dueAt = (to: PlainDate): bigint => {
    weighted += principal * BigInt(LAWFUL_YEARLY_BASIS_POINTS * daysBetween(since, to));
    since = to;
    return divideHalfUp(weighted, WHOLE_YEAR);
  };
  for (const { paidOn, amountSatang } of history.payments) {
    const interest = dueAt(paidOn);
    const toPrincipal = amountSatang - (interest - paidOfIt);
    if (toPrincipal <= 0n) {
      paidOfIt += amountSatang;
      continue;
    }
    principal = toPrincipal < principal ? principal - toPrincipal : 0n;
    [settled, weighted, paidOfIt] = [settled + interest, 0n, 0n];
  }
  return counted(history, settled + dueAt(on));
}

function onAmountLent(history: DebtHistory, on: PlainDate): CountedDebt {
  const days = daysBetween(history.lentOn, on);
  const weighted = history.lentSatang * BigInt(LAWFUL_YEARLY_BASIS_POINTS * days);
  return counted(history, divideHalfUp(weighted, WHOLE_YEAR));
}

function counted({ lentSatang, payments }: DebtHistory, interest: bigint): CountedDebt {
  const paidSatang = sumSatang(payments.map(({ amountSatang }) => amountSatang));
  const left = lentSatang + interest - paidSatang;
  return {
    interestSatang: satang(interest),
    paidSatang,
    owedSatang: satang(left > 0n ? left : 0n),
    overpaidSatang: satang(left < 0n ? -left : 0n),
  };
}
