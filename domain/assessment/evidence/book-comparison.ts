/** A debt to a member fund beside what the fund's own book says; a difference is shown and blocks nothing. */

import { satang, type Satang } from '../../money/satang.ts';

/** A loan as a fund keeps it: brought by file, or one of the centre's own contracts. */
export interface LoanInBook {
  readonly fundId: string;
  /** Null for a contract of the centre, which binds the household as one. */
  readonly personId: string | null;
  readonly number: string;
  /** What the book says is owed, and of which day. */
  readonly balanceSatang: Satang;
  readonly balanceOn: string;
}

export interface SurveyedFundDebt {
  readonly personId: string;
  readonly creditorFundId: string | null;
  readonly balanceSatang: Satang;
}

export interface BookComparison {
  readonly book: LoanInBook;
  /** Surveyed less booked, to the satang: negative when the household told less. */
  readonly differenceSatang: Satang;
}

/**
 * The loan of the same person, or of the household, at the same fund that lies nearest to what was told; null where the
 * fund's book knows none.
 */
export function compareWithBook(
  debt: SurveyedFundDebt,
  books: readonly LoanInBook[],
): BookComparison | null {
  const own = books
    .filter(({ fundId }) => fundId === debt.creditorFundId)
    .filter(({ personId }) => personId === null || personId === debt.personId)
    .map((book) => ({
      book,
      differenceSatang: satang(debt.balanceSatang - book.balanceSatang),
    }));
  return own.toSorted((a, b) => compare(size(a), size(b)))[0] ?? null;
}

function size({ differenceSatang }: BookComparison): bigint {
  const difference: bigint = differenceSatang;
  return difference < 0n ? -difference : difference;
}

function compare(a: bigint, b: bigint): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
