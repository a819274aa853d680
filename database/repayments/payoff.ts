import type { EntityManager } from '@mikro-orm/postgresql';
import { plainDate } from '#domain/dates/plain-date';
import { yearlyDecliningRate } from '#domain/interest/rate';
import { arrearsFigure, payoffFigure, type Payoff } from '#domain/interest/repayment';
import { type LateAccount, lateAccount } from '#domain/loans/living/late-account';
import { lateLoan, type LateStanding } from '#domain/loans/living/late-standing';
import { payOffFigure, type PayOffFigure } from '#domain/loans/living/state/figures';
import { satang, type Satang } from '#domain/money/satang';
import { readLate, readLateIfAny, readLoanStart } from '../default-interest/late-of-loan.ts';
import { Loan } from '../loans/loan-entities.ts';
import { findRow } from '../rows.ts';
import { readLivingRows } from './living-loan.ts';

export interface LoanFigures {
  /** Its total is with default interest. */
  readonly payoff: Payoff & { readonly defaultInterestSatang: Satang };
  readonly arrears: Payoff;
  /** Interest since the last due date at both rates, to compare: no claim of its own. Null until then. */
  readonly afterTermAt: PayOffFigure['afterTermAt'] | null;
  /** How default interest was counted; null where the contract bears none. */
  readonly inDefault: {
    readonly account: LateAccount;
    /** At the contract or its last change by resolution, and after the last payment. */
    readonly start: LateStanding;
    readonly last: LateStanding;
  } | null;
}

/** What pays the loan off on a day, and what of it is overdue; undefined when there is no such loan. */
export async function findPayoff(
  em: EntityManager,
  ask: { loanId: string; on: string },
): Promise<LoanFigures | undefined> {
  const loan = await findRow(em, Loan, { id: ask.loanId });
  if (loan === undefined) return undefined;
  const rows = await readLivingRows(em, loan);
  const on = plainDate(ask.on);
  const isPastTerm = (rows.at(-1)?.dueOn ?? on) < on;
  const late = isPastTerm ? await readLate(em, loan) : await readLateIfAny(em, loan);
  const rate = yearlyDecliningRate(loan.rateBasisPoints);
  const living = payOffFigure(lateLoan({ rows, rate }, late, on));
  const { defaultInterestSatang, afterTermAt } = living;
  const payoff = payoffFigure({ rows, on });
  const bearsAny = loan.defaultInterestRule !== 'none';
  const totalSatang = satang(payoff.totalSatang + defaultInterestSatang);
  return {
    payoff: { ...payoff, defaultInterestSatang, totalSatang },
    arrears: arrearsFigure({ rows, on }),
    afterTermAt: isPastTerm ? afterTermAt : null,
    inDefault: bearsAny
      ? {
          account: lateAccount({ rows, rate }, late, on),
          start: (await readLoanStart(em, loan)).late,
          last: late,
        }
      : null,
  };
}
