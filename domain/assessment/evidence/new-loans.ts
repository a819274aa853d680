/** Several new loans in one month are a sign of borrowing here to pay there: pointed out, never refused. */

export interface BorrowedDebt {
  readonly lineId: string;
  /** `YYYY-MM-DD`; null when nobody remembers. */
  readonly borrowedOn: string | null;
}

export interface LoansOfMonth {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly lineIds: readonly string[];
}

/** Months in which two debts or more began, the latest first; debts keep their order. */
export function newLoansTogether(debts: readonly BorrowedDebt[]): LoansOfMonth[] {
  const dated = debts.flatMap(({ lineId, borrowedOn }) =>
    borrowedOn === null ? [] : [{ lineId, month: borrowedOn.slice(0, 7) }],
  );
  const months = [...Map.groupBy(dated, ({ month }) => month)]
    .map(([month, lines]) => ({ month, lineIds: lines.map(({ lineId }) => lineId) }))
    .filter(({ lineIds }) => lineIds.length > 1);
  return months.toSorted((a, b) => (a.month < b.month ? 1 : -1));
}
