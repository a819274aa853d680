/**
 * The income and expense sheet of a household in the code lists of the survey form. Lines a month and
 * lines a year stay apart: rice sold in November is no monthly income. A yearly line falls in its own
 * months in equal parts, odd satang in the earlier ones; without named months it is spread over twelve.
 */

import type { ExpenseKind, IncomeKind } from '../assessment/code-lists.ts';
import { sumFinance } from '../assessment/sums.ts';
import { allocateEvenly } from '../money/allocate.ts';
import { divideDown } from '../money/rounding.ts';
import { satang, type Satang, sumSatang } from '../money/satang.ts';

export const SHEET_PERIODS = ['month', 'year'] as const;

export interface SheetLine<Kind extends string> {
  readonly kind: Kind;
  readonly every: (typeof SHEET_PERIODS)[number];
  /** Of one month, or of the whole year. */
  readonly amountSatang: Satang;
  /** What a trade spends to sell that much: its sales are no income until this is off. */
  readonly costsSatang?: Satang;
  /** Calendar months, 1 to 12, in which a yearly line comes; empty means all. */
  readonly months: readonly number[];
}

export interface Sheet {
  readonly incomes: readonly SheetLine<IncomeKind>[];
  readonly expenses: readonly SheetLine<ExpenseKind>[];
  /** Put aside every month and kept in the plan: as little free for instalments as food is. */
  readonly savingsSatang?: Satang;
}

export interface SheetSums {
  readonly incomeSatang: Satang;
  readonly expenseSatang: Satang;
  readonly necessitiesSatang: Satang;
  /** Put aside a month. */
  readonly savingsSatang: Satang;
}

const ALL_MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** What comes in and goes out in one calendar month, 1 to 12. */
export function monthSums(sheet: Sheet, month: number): SheetSums {
  const inMonth = <Kind extends string>(lines: readonly SheetLine<Kind>[]) =>
    lines.map((line) => ({ kind: line.kind, monthSatang: amountIn(line, month) }));
  return {
    ...summed({ incomes: inMonth(sheet.incomes), expenses: inMonth(sheet.expenses) }),
    savingsSatang: sheet.savingsSatang ?? satang(0),
  };
}

/** The sums of the lines of one period, kept apart: a month of the one, a year of the other. */
export function sumsOfPeriod(sheet: Sheet, every: SheetLine<string>['every']): SheetSums {
  const ofPeriod = <Kind extends string>(lines: readonly SheetLine<Kind>[]) =>
    lines
      .filter((line) => line.every === every)
      .map((line) => ({ kind: line.kind, monthSatang: netOf(line) }));
  return {
    ...summed({ incomes: ofPeriod(sheet.incomes), expenses: ofPeriod(sheet.expenses) }),
    savingsSatang: every === 'month' ? (sheet.savingsSatang ?? satang(0)) : satang(0),
  };
}

/** The year's sums over twelve, rounded down to the satang: what a month has on average. */
export function averageMonth(sheet: Sheet): SheetSums {
  const months = ALL_MONTHS.map((month) => monthSums(sheet, month));
  const mean = (pick: (sums: SheetSums) => Satang) =>
    satang(divideDown(sumSatang(months.map(pick)), 12n));
  return {
    incomeSatang: mean((sums) => sums.incomeSatang),
    expenseSatang: mean((sums) => sums.expenseSatang),
    necessitiesSatang: mean((sums) => sums.necessitiesSatang),
    savingsSatang: mean((sums) => sums.savingsSatang),
  };
}

/** What one line is in a month on average, costs off, rounded down to the satang. */
export function averageOf(line: SheetLine<string>): Satang {
  return line.every === 'month' ? netOf(line) : satang(divideDown(netOf(line), 12n));
}

/** The amount less its costs; negative where a trade loses. */
function netOf({ amountSatang, costsSatang = satang(0) }: SheetLine<string>): Satang {
  return satang(amountSatang - costsSatang);
}

function summed(lines: {
  incomes: readonly { readonly monthSatang: bigint }[];
  expenses: readonly { readonly kind: ExpenseKind; readonly monthSatang: bigint }[];
}): Omit<SheetSums, 'savingsSatang'> {
  const { incomeSatang, expenseSatang, necessitiesSatang } = sumFinance({ ...lines, debts: [] });
  return { incomeSatang, expenseSatang, necessitiesSatang };
}

function amountIn(line: SheetLine<string>, month: number): Satang {
  const { every, amountSatang, costsSatang = satang(0), months } = line;
  if (every === 'month') return netOf(line);
  const own = (months.length === 0 ? ALL_MONTHS : months).toSorted((a, b) => a - b);
  const at = own.indexOf(month);
  if (at < 0) return satang(0);
  const part = (of: Satang) => allocateEvenly(of, own.length)[at] ?? satang(0);
  return satang(part(amountSatang) - part(costsSatang));
}
