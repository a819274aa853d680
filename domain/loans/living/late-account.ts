/** How default interest came about: what was counted up to the last payment, and day by day since then. */

import type { PlainDate } from '../../dates/plain-date.ts';
import type { Rate } from '../../interest/rate.ts';
import { type DefaultStretch, defaultStretches } from '../../law/statutory-rates.ts';
import { satang, type Satang } from '../../money/satang.ts';
import { roundTo } from '../../schedules/amounts/roundings.ts';
import { HOUSE_CONVENTIONS } from '../../schedules/terms/conventions.ts';
import type { PaidRow } from './house-loan.ts';
import { defaultInterestOn, type LateStanding } from './late-standing.ts';

export type LateAccount = {
  readonly owedSatang: Satang;
  /** Up to the end of `countedOn`, paid or not. */
  readonly countedSatang: Satang;
  readonly countedOn: PlainDate;
  /** Paid or waived so far. */
  readonly metSatang: Satang;
  /** Since then: of each missed instalment the principal that is left, at each rate of the law. */
  readonly since: readonly (DefaultStretch & {
    readonly number: number;
    readonly principalSatang: Satang;
  })[];
};

type Books = { readonly rows: readonly PaidRow[]; readonly rate: Rate };

export function lateAccount(books: Books, before: LateStanding, on: PlainDate): LateAccount {
  const { exact, met } = before.late;
  return {
    owedSatang: defaultInterestOn(books, before, on),
    countedSatang: roundTo(exact, HOUSE_CONVENTIONS.rounding.interest),
    countedOn: before.on,
    metSatang: satang(met),
    since:
      before.rule === 'none' ? [] : books.rows.flatMap((row) => stretchesOf(row, before.on, on)),
  };
}

function stretchesOf(row: PaidRow, countedOn: PlainDate, on: PlainDate) {
  const principalSatang = satang(row.principalSatang - row.paidPrincipalSatang);
  if (principalSatang === 0n) return [];
  const from = row.dueOn > countedOn ? row.dueOn : countedOn;
  const { number } = row;
  return defaultStretches(from, on).map((one) => ({ ...one, number, principalSatang }));
}
