/**
 * Default interest in the notebook of the proof: day by day on what of the months that are over is not
 * paid of the principal, by the rate that the law sets for the day (s.224, s.224/1). It shares no
 * counting with the engine; the table of the law is one.
 */

import { addDays, type PlainDate } from '../dates/plain-date.ts';
import { statutoryRatesOn } from '../law/statutory-rates.ts';
import { type Month, smaller } from './notebook.ts';

/** Up to the end of a day, in satang × hundredths of a per cent × days. */
export type DefaultSheet = {
  readonly on: PlainDate;
  readonly weighed: bigint;
  readonly met: bigint;
};

// A year of 365 days times a hundred per cent times a hundred.
const YEAR = 3_650_000n;

export function weighTo(
  sheet: DefaultSheet,
  months: readonly Month[],
  to: PlainDate,
): DefaultSheet {
  if (to <= sheet.on) return sheet;
  let { weighed } = sheet;
  for (let day = addDays(sheet.on, 1); day <= to; day = addDays(day, 1)) {
    const missed = months.reduce(
      (sum, { dueOn, principal, paidPrincipal }) =>
        dueOn < day ? sum + principal - paidPrincipal : sum,
      0n,
    );
    if (missed > 0n) weighed += missed * BigInt(statutoryRatesOn(day).defaultBasisPoints);
  }
  return { ...sheet, on: to, weighed };
}

/** What money pays of it, half a satang going up. */
export function payDefault(sheet: DefaultSheet, money: bigint): DefaultSheet & { paid: bigint } {
  const whole = (sheet.weighed * 2n + YEAR) / (YEAR * 2n);
  const paid = smaller(money, whole - sheet.met);
  return { ...sheet, met: sheet.met + paid, paid };
}
