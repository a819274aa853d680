/**
 * The figures of a household as they stood when it was assessed, kept for ever: every "before" is read
 * from here. What proves wrong later is corrected beside it, old and new, and the baseline stays.
 */

import { averageMonth, type SheetLine } from '../../affordability/sheet.ts';
import type { RatePeriod } from '../../interest/rate.ts';
import { sumSatang, type Satang } from '../../money/satang.ts';
import type { DebtSource, ExpenseKind, IncomeKind } from '../code-lists.ts';
import type { DebtPurpose, PaperSeen } from '../evidence/evidence.ts';
import type { FinanceSums } from '../sums.ts';

interface Evidenced {
  readonly lineId: string;
  readonly papersSeen: readonly PaperSeen[];
  /** SHA-256 of the photos. */
  readonly photoHashes: readonly string[];
  /** When a second member looked, and what they found; null before. */
  readonly check: { readonly outcome: string; readonly checkedOn: string } | null;
}

export interface BaselineDebt extends Evidenced {
  readonly personId: string;
  readonly source: DebtSource;
  readonly creditorName: string | null;
  readonly creditorFundId: string | null;
  readonly balanceSatang: Satang;
  readonly instalmentSatang: Satang;
  readonly rateBasisPoints: number;
  readonly ratePeriod: RatePeriod;
  readonly hasDefaulted: boolean;
  readonly canStillBorrow: boolean;
  readonly statedPurpose: DebtPurpose | null;
  readonly actualUse: DebtPurpose | null;
  readonly borrowedOn: string | null;
}

export interface BaselineIncome extends Evidenced, SheetLine<IncomeKind> {
  readonly personId: string | null;
  readonly costsSatang: Satang;
}

export type BaselineExpense = SheetLine<ExpenseKind>;

export interface BaselineContent {
  readonly dependants: number | null;
  readonly savingsSatang: Satang;
  readonly debts: readonly BaselineDebt[];
  readonly incomes: readonly BaselineIncome[];
  readonly expenses: readonly BaselineExpense[];
}

/** What the content adds up to: amounts of an average month, debt in all. */
export function sumBaseline(content: BaselineContent): FinanceSums {
  const { incomes, expenses, debts, savingsSatang } = content;
  return {
    ...averageMonth({ incomes, expenses, savingsSatang }),
    debtSatang: sumSatang(debts.map((debt) => debt.balanceSatang)),
    instalmentSatang: sumSatang(debts.map((debt) => debt.instalmentSatang)),
  };
}

/** Figures that may be corrected, by the kind of their line. */
export const CORRECTABLE = {
  debt: ['balanceSatang', 'instalmentSatang'],
  income: ['amountSatang', 'costsSatang'],
  expense: ['amountSatang'],
} as const;

export type CorrectedLineKind = keyof typeof CORRECTABLE;

export type CorrectedField = (typeof CORRECTABLE)[CorrectedLineKind][number];

/** One figure of one line: an expense is named by period and kind, the others by their id. */
export interface Correction {
  readonly lineKind: CorrectedLineKind;
  readonly lineKey: string;
  readonly field: CorrectedField;
  readonly newSatang: Satang;
}

/** In the order in which they are checked. */
export type CorrectionRefusal =
  | 'no-such-survey-line'
  | 'figure-not-of-this-line'
  | 'negative-money'
  | 'figure-unchanged'
  | 'reason-missing';

/** The key by which an expense is named: one line of a kind and period. */
export function expenseKeyOf({ every, kind }: BaselineExpense): string {
  return `${every}/${kind}`;
}

/** What the figure says now, earlier corrections counted; undefined when there is no such line or figure. */
export function standingFigure(
  content: BaselineContent,
  corrections: readonly Correction[],
  which: Pick<Correction, 'lineKind' | 'lineKey' | 'field'>,
): Satang | undefined {
  const fields: readonly string[] = CORRECTABLE[which.lineKind];
  if (!fields.includes(which.field)) return undefined;
  const corrected = corrections.findLast((each) => isSameFigure(each, which));
  if (corrected !== undefined) return corrected.newSatang;
  const line = linesOf(content, which.lineKind).find(({ key }) => key === which.lineKey);
  return line?.figures[which.field];
}

/** Why the correction cannot be, or null. */
export function correctionRefusal(
  content: BaselineContent,
  earlier: readonly Correction[],
  wish: Correction & { readonly reason: string },
): CorrectionRefusal | null {
  const line = linesOf(content, wish.lineKind).find(({ key }) => key === wish.lineKey);
  if (line === undefined) return 'no-such-survey-line';
  const stands = standingFigure(content, earlier, wish);
  if (stands === undefined) return 'figure-not-of-this-line';
  if (wish.newSatang < 0n) return 'negative-money';
  if (wish.newSatang === stands) return 'figure-unchanged';
  return wish.reason.trim() === '' ? 'reason-missing' : null;
}

/** The content as it reads with every correction made, in their order; the frozen one is left alone. */
export function correctedContent(
  content: BaselineContent,
  corrections: readonly Correction[],
): BaselineContent {
  const read = <Line extends object>(lineKind: CorrectedLineKind, lineKey: string, line: Line) =>
    corrections
      .filter((each) => each.lineKind === lineKind && each.lineKey === lineKey)
      .reduce<Line>((now, { field, newSatang }) => ({ ...now, [field]: newSatang }), line);
  return {
    ...content,
    debts: content.debts.map((debt) => read('debt', debt.lineId, debt)),
    incomes: content.incomes.map((line) => read('income', line.lineId, line)),
    expenses: content.expenses.map((line) => read('expense', expenseKeyOf(line), line)),
  };
}

interface Figured {
  readonly key: string;
  readonly figures: Partial<Record<CorrectedField, Satang>>;
}

function linesOf(content: BaselineContent, kind: CorrectedLineKind): Figured[] {
  switch (kind) {
    case 'debt':
      return content.debts.map(({ lineId, balanceSatang, instalmentSatang }) => ({
        key: lineId,
        figures: { balanceSatang, instalmentSatang },
      }));
    case 'income':
      return content.incomes.map(({ lineId, amountSatang, costsSatang }) => ({
        key: lineId,
        figures: { amountSatang, costsSatang },
      }));
    case 'expense':
      return content.expenses.map((line) => ({
        key: expenseKeyOf(line),
        figures: { amountSatang: line.amountSatang },
      }));
  }
}

function isSameFigure(a: Correction, b: Pick<Correction, 'lineKind' | 'lineKey' | 'field'>) {
  return a.lineKind === b.lineKind && a.lineKey === b.lineKey && a.field === b.field;
}
