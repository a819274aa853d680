import type { EntityManager } from '@mikro-orm/postgresql';
import { plainDate } from '#domain/dates/plain-date';
import { arrearsFigure, payoffFigure, type Payoff } from '#domain/interest/repayment';
import { Loan } from '../loans/loan-entities.ts';
import { findRow } from '../rows.ts';
import { readLivingRows } from './living-loan.ts';

/** What pays the loan off on a day, and what of it is overdue; undefined when there is no such loan. */
export async function findPayoff(
  em: EntityManager,
  ask: { loanId: string; on: string },
): Promise<{ payoff: Payoff; arrears: Payoff } | undefined> {
  const loan = await findRow(em, Loan, { id: ask.loanId });
  if (loan === undefined) return undefined;
  const rows = await readLivingRows(em, loan);
  const on = plainDate(ask.on);
  return { payoff: payoffFigure({ rows, on }), arrears: arrearsFigure({ rows, on }) };
}
